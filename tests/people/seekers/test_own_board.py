from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from careers.people.employers.application import Application, Step
from careers.people.seekers.own_board import Named, coming, in_stages, own_board
from careers.people.seekers.saved_job import SavedJob
from careers.people.seekers.track import Method, Result, Stage, Track

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
JOBS = {number: Named(f"Job {number}", "Northbank") for number in range(1, 5)}
SENT = Application(job=1, made_at=NOW, said=None, steps={Step.SENT: NOW})


def board(tracks=(), sent=(), saved=()):
    return own_board(tracks, sent, saved, jobs=JOBS, day=datetime.date)


def test_an_application_made_here_is_on_the_board_by_itself():
    (own,) = board(sent=[SENT])
    assert (own.title, own.stage, own.method) == ("Job 1", Stage.APPLIED, Method.HERE)


def test_what_the_employer_decides_moves_it_and_says_how_it_ended():
    later = NOW + timedelta(days=2)
    refused = replace(SENT, steps={**SENT.steps, Step.REFUSED: later})
    (own,) = board(sent=[refused])
    assert (own.stage, own.result) == (Stage.CLOSED, Result.REFUSED)
    assert own.stages[Stage.CLOSED] == later.date()


def test_one_that_waits_for_its_address_to_be_confirmed_was_not_sent():
    assert board(sent=[replace(SENT, steps={})]) == ()


def test_what_was_noted_about_a_job_stays_beside_what_was_sent():
    noted = Track("Job 1", "Northbank", 1, contact="Ms. Reyes", number=7)
    (own,) = board(tracks=[noted], sent=[SENT])
    assert (own.number, own.contact, own.stage) == (7, "Ms. Reyes", Stage.APPLIED)


def test_a_saved_job_stands_first_with_its_note():
    (own,) = board(saved=[SavedJob(2, "near", NOW)])
    assert (own.stage, own.note, own.stages) == (
        Stage.SAVED,
        "near",
        {Stage.SAVED: TODAY},
    )


NUMBERS = st.sets(st.integers(1, 4))


@given(NUMBERS, NUMBERS, NUMBERS)
def test_each_job_stands_there_once_whatever_was_done_about_it(noted, sent, saved):
    made = board(
        [Track(f"Job {n}", "Northbank", n, number=n) for n in noted],
        [replace(SENT, job=n) for n in sent],
        [SavedJob(n) for n in saved],
    )
    assert sorted(own.job for own in made) == sorted(noted | sent | saved)
    shown = [own for column in in_stages(made).values() for own in column]
    assert len(shown) == len(made)


def test_jobs_from_elsewhere_are_not_mistaken_for_one_another():
    some = [Track("Clerk", "Corner shop", number=n) for n in (1, 2)]
    assert len(board(some)) == 2


def test_a_column_begins_with_what_happened_last():
    first = Track("A", "X", stages={Stage.APPLIED: date(2026, 11, 1)})
    last = Track("B", "X", stages={Stage.APPLIED: date(2026, 11, 9)})
    assert in_stages([first, last])[Stage.APPLIED] == (last, first)


def test_what_comes_next_goes_by_the_day_and_what_has_none_is_last():
    someday = Track("A", "X", next_action="Call")
    soon = Track("B", "X", next_on=date(2026, 11, 23))
    later = Track("C", "X", next_action="Write", next_on=date(2026, 12, 1))
    assert coming([someday, later, soon, Track("D", "X")]) == (soon, later, someday)
