from datetime import date

from werkzeug.datastructures import MultiDict

from careers.people.clients.option import Option
from careers.web.forms.ways import DropForm, KeepForm, NoteForm, WayForm

OWN = Option(roles=("csr", "team-lead"), made_on=date(2026, 11, 20))


def test_what_nothing_speaks_against_is_kept_without_a_word(wired):
    with wired.test_request_context():
        form = KeepForm(MultiDict({"override": ""}))
        form.validate()
        assert not form.override.errors
        assert form.change(OWN).kept


def test_against_a_doubt_it_takes_a_reason(wired):
    with wired.test_request_context():
        form = KeepForm(MultiDict({"override": " "}), doubtful=True)
        form.validate()
        assert form.override.errors


def test_laying_aside_takes_a_reason_and_taking_back_none(wired):
    with wired.test_request_context():
        form = DropForm(MultiDict({"because": ""}))
        form.validate()
        assert form.because.errors
        dropped = DropForm(MultiDict({"because": "Too far"})).change(OWN)
        assert dropped.dropped_because == "Too far"
        assert WayForm(MultiDict()).change(dropped) == OWN


def test_a_note_changes_nothing_else(wired):
    with wired.test_request_context():
        noted = NoteForm(MultiDict({"note": "Hers"})).change(OWN.keep())
    assert noted == OWN.keep().noting("Hers")
