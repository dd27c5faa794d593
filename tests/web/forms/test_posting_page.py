from dataclasses import replace

import pytest
from werkzeug.datastructures import MultiDict

from careers.board.job import Read
from careers.board.posting import begun
from careers.board.said import Said
from careers.web.forms.posting_page import dotted
from careers.web.forms.posting_pages import PayForm, PlacesForm
from tests.cast import MEMBER_SERVICES, NOW

READ = (
    Read("pay.low", "from $18.25"),
    Read("pay.clawback", "never paid back"),
    Read("where.setting", "from home"),
    Read("pay.hmo", "HMO"),
)
OWN = begun(replace(MEMBER_SERVICES, read=READ), NOW)


@pytest.fixture(autouse=True)
def request_here(app):
    with app.test_request_context():
        yield


def test_fields_are_named_after_their_facts():
    assert dotted("pay__low") == "pay.low"
    assert PayForm.of(OWN).pay__low.data == "18.25"


def test_a_field_may_hold_several_facts():
    form = PlacesForm.of(OWN)

    facts = form.facts_of(form.place)
    assert facts == ("where.city", "where.region", "where.country")


def test_what_was_read_and_has_no_field_is_offered_apart():
    assert [read.field for read in PayForm.of(OWN).others(OWN)] == ["pay.clawback"]


def test_a_saved_page_confirms_its_own_facts_alone():
    form = PayForm.of(OWN, MultiDict({"pay__low": "19", "pay__unit": "hour"}))
    form.validate()

    kept = form.filled(OWN, ["pay.clawback"], NOW)

    assert [read.field for read in kept.job.read] == ["where.setting", "pay.hmo"]
    assert kept.job.pay.clawback == Said(False)
    assert PayForm.of(OWN).filled(OWN, [], NOW).job.pay.clawback is None
