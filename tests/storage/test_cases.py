from careers import assets
from careers.board.queue import Kind
from careers.board.reporting import Ground, Report
from careers.board.screening.sign import load_signs
from careers.storage.cases import waiting
from tests import cast
from tests.cast import NOW
from tests.storage.jobs.test_jobs import number_of
from tests.storage.moderation.test_screenings import FRAUD


def test_a_quiet_board_has_nothing_to_decide(store):
    assert waiting(store, NOW) == []


def test_what_is_held_and_what_is_reported_waits_the_worst_first(store):
    store.screenings.put([FRAUD], load_signs(assets.DATA), NOW)
    agent = number_of(store, cast.AGENT)
    store.reports.add(Report(job=agent, ground=Ground.GONE, at=NOW, reporter="a"))
    worst, other = waiting(store, NOW)
    assert (worst.number, worst.kind, worst.held) == (
        number_of(store, FRAUD),
        Kind.JOB,
        True,
    )
    assert (other.number, other.reports) == (agent, 1)


def test_a_removed_job_needs_no_decision(store):
    store.screenings.put([FRAUD], load_signs(assets.DATA), NOW)
    store.jobs.remove(number_of(store, FRAUD), NOW)
    assert waiting(store, NOW) == []
