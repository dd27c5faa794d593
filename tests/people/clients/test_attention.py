from datetime import date, datetime, timedelta

import pytest

from careers.people.clients.attention import Need, Today, in_order, reasons
from careers.people.clients.digest import Digest, Listed
from careers.people.clients.outcome import Ended, Outcome
from careers.people.clients.plan_news import Linked, News, Watched, What
from tests.cast import NOW

DAY = date(2026, 3, 2)
TODAY = Today(DAY, {"qa-analyst": 3}, {7: DAY})
LONG_AGO = DAY - timedelta(days=90)


def digest(**said) -> Digest:
    return Digest(**{"moved": DAY, "talked": True, **said})


def watching(ended: tuple[Ended, ...] = (), **said) -> Digest:
    return digest(watched=Watched(since=LONG_AGO, **said), ended=ended)


def needs(own: Digest) -> list[Need]:
    return [reason.need for reason in reasons(own, TODAY)]


@pytest.mark.parametrize(
    ("own", "need"),
    [
        (digest(until=DAY + timedelta(days=20)), Need.CONSENT),
        (digest(until=LONG_AGO), Need.NO_CONSENT),
        (digest(until=DAY), Need.CONSENT),
        (digest(due=(LONG_AGO,)), Need.OVERDUE),
        (digest(late=(LONG_AGO,)), Need.OVERDUE),
        (digest(review=DAY), Need.REVIEW),
        (digest(planned=True, moved=LONG_AGO), Need.STALLED),
        (watching(jobs=(Linked(7, 1, "csr"), Linked(8, 1, "csr"))), Need.JOBS),
        (watching(told=(News(what=What.REFUSED),)), Need.REFUSED),
        (watching(told=(News(what=What.LIMITS),)), Need.CHANGED),
        (digest(waits=LONG_AGO), Need.WAITS),
        (digest(checks=((LONG_AGO, DAY),)), Need.CHECK),
        (digest(checks=((LONG_AGO, LONG_AGO),)), Need.LATE_CHECK),
        (digest(talked=False, moved=LONG_AGO), Need.NO_TALK),
        (digest(roles=("qa-analyst", "csr")), Need.OPENINGS),
    ],
)
def test_each_reason_is_found_alone(own, need):
    assert needs(own) == [need]


@pytest.mark.parametrize(
    "own",
    [
        digest(),
        digest(until=DAY + timedelta(days=200)),
        digest(due=(DAY,), review=DAY + timedelta(days=1), waits=DAY),
        watching(jobs=(Linked(8, 1, "csr"),)),
        digest(planned=True, moved=LONG_AGO, ended=(Ended(Outcome.HIRED, DAY),)),
        watching(told=(News(what=What.LIMITS),), ended=(Ended(Outcome.PAUSED, DAY),)),
        digest(talked=False),
        digest(checks=((DAY + timedelta(days=1), DAY),), roles=("csr",)),
    ],
)
def test_who_needs_nothing_is_left_alone(own):
    assert needs(own) == []


def test_reasons_count_and_name_their_first_day():
    due = (LONG_AGO, DAY - timedelta(days=3), DAY)
    first = reasons(digest(due=due), TODAY)[0]
    assert (first.many, first.on) == (2, LONG_AGO)
    job = reasons(digest(roles=("qa-analyst",)), TODAY)[0]
    assert (job.many, job.role) == (3, "qa-analyst")


def client(code: str, own: Digest, closed: datetime | None = None) -> Listed:
    return Listed(
        number=1, agency="a", counselor=1, code=code, made_at=NOW, changed_at=NOW,
        closed_at=closed, account=None, digest=own,
    )  # fmt: skip


def test_the_most_pressing_come_first_and_the_closed_last():
    late = digest(due=(LONG_AGO,))
    later = digest(due=(DAY - timedelta(days=1),))
    people = [
        client("D", digest()),
        client("E", late, closed=NOW),
        client("C", digest(review=DAY)),
        client("B", later),
        client("A", late),
    ]
    ordered = in_order(people, TODAY)
    assert [own.code for own, _ in ordered] == ["A", "B", "C", "D", "E"]
    assert ordered[-1][1] == ()


def test_a_closed_record_needs_nothing_but_to_be_asked_again():
    own = digest(due=(LONG_AGO,), checks=((LONG_AGO, DAY),))
    ((_, why),) = in_order([client("A", own, closed=NOW)], TODAY)
    assert [reason.need for reason in why] == [Need.CHECK]


@pytest.mark.parametrize("outcome", [Outcome.HIRED, Outcome.PROMOTED, Outcome.LEFT])
def test_who_has_arrived_is_asked_about_and_not_hurried_on(outcome):
    plan = {"planned": True, "review": LONG_AGO, "due": (LONG_AGO,), "moved": LONG_AGO}
    over = {"ended": (Ended(outcome, DAY),), "checks": ((LONG_AGO, DAY),)}
    since = Watched(since=LONG_AGO)
    assert Need.REVIEW in needs(digest(watched=since, **plan))
    assert needs(digest(watched=since, **plan, **over)) == [Need.CHECK]


def test_a_pause_ends_nothing_and_a_later_plan_begins_anew():
    due = {"review": DAY, "watched": Watched(since=LONG_AGO)}
    paused = (Ended(Outcome.PAUSED, DAY),)
    assert needs(digest(**due, ended=paused)) == [Need.REVIEW]
    hired = (Ended(Outcome.HIRED, LONG_AGO - timedelta(days=1)),)
    assert needs(digest(**due, ended=hired)) == [Need.REVIEW]
