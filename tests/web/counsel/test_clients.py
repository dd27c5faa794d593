import json

from careers.people.clients.client import Looked
from careers.web.record import client_seal
from tests.cast import NOW
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor

NEW = "/counsel/clients/new"
FORM = {"agrees": "y", "how": "spoken", "name": "Ana Ruiz", "code": "A1"}
TEXT = "I answered customer calls for three years."


def record(app, number: int):
    with app.test_request_context():
        return store_of(app).clients.find(number, client_seal())


def test_a_client_is_taken_on_once_they_agreed(app, site):
    counselor(app, site.client)
    page = site.send(NEW, FORM | {"agrees": ""}, 422)
    assert "Ask the client first" in page.words
    assert 'value="Ana Ruiz"' in page.html
    page = site.send(NEW, FORM | {"tags": "veteran, night bus"})
    assert page.headings("h1") == ["Ana Ruiz"]
    kept = record(app, 1)
    assert kept.said.tags == ("veteran", "night bus")
    assert "Harbor Works keeps" in kept.said.agreed.words


def test_a_code_alone_is_enough_and_is_not_used_twice(app, site):
    counselor(app, site.client)
    assert 'value="C-001"' in site.visit(NEW).html
    page = site.send(NEW, FORM | {"name": ""})
    assert page.headings("h1") == ["Client A1"]
    assert "Another client has this code" in site.send(NEW, FORM, 422).words


def test_working_with_a_client_is_seen_on_every_page_and_ends(app, site):
    ana = client_of(app, counselor(app, site.client))
    at = f"/counsel/clients/{ana.number}"
    site.post(f"{at}/talk", {}, seen_on=at)
    assert "You work with Ana Ruiz" in site.visit("/fit/").words
    site.post("/fit/", {"text": TEXT}, seen_on="/fit/")
    assert "You work with Ana Ruiz" in site.visit("/about").words
    site.post("/counsel/clients/close-record", {}, seen_on="/about")
    assert "You work with" not in site.visit("/about").words
    assert TEXT not in site.visit("/fit/").html
    assert "1 skill" in site.visit(at).words


def test_what_changes_is_changed(app, site):
    ana = client_of(app, counselor(app, site.client))
    at = f"/counsel/clients/{ana.number}"
    page = site.send(f"{at}/edit", {"name": "Ana M. Ruiz", "code": "A1"})
    assert page.headings("h1") == ["Ana M. Ruiz"]
    assert (
        "name@example.org"
        in site.send(f"{at}/edit", {"code": "A1", "email": "ana"}, 422).words
    )


def test_a_record_closes_and_opens_again(app, site):
    ana = client_of(app, counselor(app, site.client))
    at = f"/counsel/clients/{ana.number}"
    site.post(f"{at}/close", {"open": "no"}, seen_on=at)
    app.config["NOW"] = NOW.replace(hour=13)
    site.post(f"{at}/close", {"open": "no"}, seen_on=at)
    assert record(app, ana.number).closed_at == NOW, "from another page, too"
    site.post(f"{at}/close", {"open": "yes"}, seen_on=at)
    assert record(app, ana.number).closed_at is None


def test_a_client_gets_a_copy_of_everything(app, site):
    ana = client_of(app, counselor(app, site.client))
    answer = site.answer(f"/counsel/clients/{ana.number}/copy.json")
    copy = json.loads(answer.text)
    assert copy["record"]["name"] == "Ana Ruiz"
    assert copy["looks"][-1]["at what"] == Looked.EXPORT
    assert answer.headers["Cache-Control"] == "no-store"


def test_deleting_is_asked_first_and_then_complete(app, site):
    ana = client_of(app, counselor(app, site.client))
    at = f"/counsel/clients/{ana.number}"
    assert "Delete Ana Ruiz?" in site.visit(f"{at}/delete").words
    site.post(f"{at}/delete", {}, seen_on=f"{at}/delete")
    assert record(app, ana.number) is None
    assert store_of(app).clients.looks(ana.number) == ()
    assert site.answer(at).status_code == 404


def test_a_form_from_elsewhere_changes_nothing(app, site):
    ana = client_of(app, counselor(app, site.client))
    for deed in ("talk", "close", "delete"):
        answer = site.client.post(f"/counsel/clients/{ana.number}/{deed}")
        assert answer.status_code == 400
    assert site.client.post("/counsel/clients/close-record").status_code == 400


def test_a_code_in_any_letters_names_the_copy(app, site):
    ana = client_of(app, counselor(app, site.client), code='Ж"1;\\')
    at = f"/counsel/clients/{ana.number}/copy.json"
    named = site.answer(at).headers["Content-Disposition"]
    assert named.encode("latin-1").startswith(b"attachment; ")


def test_what_a_client_reads_is_asked_and_can_be_changed(app, site):
    counselor(app, site.client)
    said = {"code": "E-1", "agrees": "y", "how": "spoken", "language": "es"}
    sent = site.post("/counsel/clients/new", said)
    own = read(app, sent.location)
    assert own.said.language == "es"
    assert own.said.agreed.words.startswith("Harbor Works guarda")
    site.post(f"{sent.location}/edit", {"code": "E-1", "language": "en"})
    assert read(app, sent.location).said.language == "en"


def read(app, at):
    with app.test_request_context():
        number = int(at.rpartition("/")[2])
        return store_of(app).clients.find(number, client_seal())
