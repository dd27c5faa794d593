from dataclasses import replace

import pytest

from careers.board.posting import SOURCE
from careers.board.reporting import Ground
from careers.people.employers.hiring import Checked, Proof
from careers.people.event import Subject
from tests import cast
from tests.cast import NOW
from tests.storage.jobs.test_jobs import number_of
from tests.web.board.test_jobs import MEMBER

JOB = 1
REPORT = f"/jobs/{JOB}/report/"
MONEY = {"ground": "money", "words": "They want $50 for a kit."}


def test_anybody_reports_a_job_from_its_page(site, store):
    page = site.visit(MEMBER)
    (link,) = [link for link in page.links if link.endswith("/report/")]
    page = site.send(link, MONEY | {"email": "Ana@Example.org"})
    assert "Thank you" in page.title
    (report,) = store.reports.waiting()[number_of(store, cast.MEMBER_SERVICES)]
    assert (report.ground, report.words) == (Ground.MONEY, MONEY["words"])
    assert report.email
    assert "ana" not in report.email.lower()


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({}, "Choose what is wrong"),
        ({"ground": "else"}, "Say in a sentence"),
        ({"ground": "money", "email": "nowhere"}, "name@example.org"),
        ({"ground": "rich"}, "Not a valid choice"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(site, form, said):
    page = site.send(REPORT, form | {"words": " "}, 422)
    assert said in page.words
    assert page.title.startswith("Error:")


def test_the_second_report_of_money_hides_an_imported_job(app, site, store):
    site.send(REPORT, MONEY)
    assert store.jobs.find(JOB).held_at is None
    site.post(REPORT, MONEY, environ_overrides={"REMOTE_ADDR": "203.0.113.9"})
    assert store.jobs.find(JOB).held_at == NOW
    assert "looking at this job" in site.visit(f"/jobs/{JOB}", 404).words
    verbs = [event.verb for event in store.events.of(Subject("job", str(JOB)))]
    assert verbs == ["reported", "reported", "held"]


def test_one_person_alone_hides_nothing(site, store):
    for _ in range(4):
        site.send(REPORT, MONEY)
    assert store.jobs.find(JOB).held_at is None


def test_rivals_do_not_hide_a_job_of_a_checked_employer(site, store):
    posted = replace(cast.AGENT, source=SOURCE, source_key="1", slug="posted")
    store.jobs.put([posted], NOW)
    store.proofs.add("northbank", Checked(Proof.ADDRESS, "northbank.example", NOW))
    number = number_of(store, posted)
    for last in range(3):
        site.post(
            f"/jobs/{number}/report/",
            MONEY,
            environ_overrides={"REMOTE_ADDR": f"203.0.113.{last}"},
        )
    assert len(store.reports.of(number)) == 3
    assert store.jobs.find(number).is_open(NOW)


def test_reports_from_one_place_have_an_end(site):
    codes = [site.post(REPORT, MONEY).status_code for _ in range(12)]
    assert codes[-1] == 429


def test_what_nobody_sees_cannot_be_reported(site, store):
    store.jobs.remove(2, NOW)
    for number in (2, 999):
        site.visit(f"/jobs/{number}/report/", 404)


def test_a_form_from_elsewhere_reports_nothing(client, store):
    assert client.post(REPORT, data=MONEY).status_code == 422
    assert store.reports.waiting() == {}
