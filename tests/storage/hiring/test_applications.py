from datetime import timedelta

import pytest

from careers import assets
from careers.people.employers.application import (
    Application,
    Choices,
    Reason,
    Said,
    Step,
)
from careers.people.employers.conversation import Kind, Remark
from careers.people.employers.cv_file import FileKind
from careers.people.entry.seal import Seal
from careers.people.retention import load_terms
from tests.cast import ANA as PROFILE
from tests.cast import NOW

TERMS = load_terms(assets.DATA)

SEAL = Seal("a key", "applications")
JOB = 1
LATER = NOW + timedelta(days=2)


def said(name: str = "Ana Ruiz", secret: str = "hers") -> Said:
    return Said(
        name,
        "ana@example.org",
        secret,
        "+1 520 555 0100",
        "I would like to.",
        {"place": "US-AZ"},
        PROFILE,
        FileKind.TXT,
    )


def written(**more) -> Application:
    own = {"said": said(), "job": JOB, "made_at": NOW, "agrees": True}
    return Application(**(own | more))


def sent(store, **more) -> Application:
    own = written(**more).became(Step.SENT, more.get("made_at", NOW))
    return store.applications.add(own, SEAL, who="ana", file=b"my CV")


def test_an_application_comes_back_as_it_was_sent(store):
    own = sent(store)
    assert store.applications.find(own.number, SEAL) == own
    assert store.applications.of_page("hers", SEAL) == own
    assert store.applications.file(own.number, SEAL) == b"my CV"


def test_without_the_key_nothing_of_a_person_can_be_read(store):
    sent(store)
    row = store.engine.row("select * from applications")
    kept = " ".join(str(value) for value in row.values())
    for word in ("Ana", "example.org", "555", "I would like", "hers", "my CV"):
        assert word not in kept


def test_an_employer_sees_what_was_sent_the_newest_first(store):
    first = sent(store)
    second = sent(store, said=said(secret="b"), made_at=LATER)
    store.applications.add(written(said=said(secret="c")), SEAL, who="x")
    assert store.applications.of_job(JOB, SEAL) == (second, first)
    assert store.applications.of_job(2, SEAL) == ()


def test_a_step_is_taken_once_with_its_first_date(store):
    own = sent(store)
    assert store.applications.take(own.number, Step.SEEN, NOW)
    assert not store.applications.take(own.number, Step.SEEN, LATER)
    store.applications.take(own.number, Step.REFUSED, LATER, reason=Reason.FILLED)
    found = store.applications.find(own.number, SEAL)
    assert found.steps == {Step.SENT: NOW, Step.SEEN: NOW, Step.REFUSED: LATER}
    assert found.reason is Reason.FILLED


def test_one_person_has_one_application_for_a_job_under_way(store):
    own = sent(store)
    assert store.applications.running("ana", JOB, SEAL) == own
    assert store.applications.running("ben", JOB, SEAL) is None
    store.applications.withdraw(own.number, LATER)
    assert store.applications.running("ana", JOB, SEAL) is None


def test_what_is_withdrawn_is_gone_but_for_its_dates(store):
    own = sent(store)
    store.conversations.say(own.number, Remark(Kind.NOTE, "Nice", NOW), SEAL)
    store.applications.withdraw(own.number, LATER)
    found = store.applications.find(own.number, SEAL)
    assert found.said is None
    assert found.state is Step.WITHDRAWN
    assert store.applications.file(own.number, SEAL) is None
    assert store.conversations.of(own.number, SEAL) == ()


def test_applications_leave_with_the_account_that_sent_them(store):
    number = store.accounts.add("ana@example.org", "hash", NOW).number
    own = sent(store, account=number)
    assert store.applications.of_account(number, SEAL) == (own,)
    store.accounts.remove(number)
    assert store.applications.find(own.number, SEAL) is None


@pytest.mark.parametrize(("wait", "left"), [(-1, True), (1, False)])
def test_what_nobody_confirms_is_thrown_away_after_a_week(store, wait, left):
    own = store.applications.add(written(), SEAL, who="ana")
    store.tidy(NOW + TERMS["unconfirmed-applications"] + timedelta(hours=wait))
    assert bool(store.applications.find(own.number, SEAL)) is left


def test_a_year_after_its_job_closed_an_application_is_gone(store):
    own, closes = sent(store), store.jobs.find(JOB).closes_at
    store.tidy(closes + TERMS["applications"] - timedelta(hours=1))
    assert store.applications.find(own.number, SEAL)
    store.tidy(closes + TERMS["applications"])
    assert store.applications.find(own.number, SEAL) is None


def test_matching_and_a_blind_look_are_off_until_an_employer_chooses(store):
    assert store.applications.choices(JOB) == Choices()
    store.applications.choose(JOB, Choices(matching=True))
    store.applications.choose(JOB, Choices(matching=True, blind=True))
    assert store.applications.choices(JOB) == Choices(True, True)
