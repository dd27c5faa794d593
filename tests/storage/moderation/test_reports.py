from dataclasses import replace

from careers.board.reporting import Ground, Report
from tests.cast import NOW

MONEY = Report(
    job=1, ground=Ground.MONEY, at=NOW, reporter="a", words="$50", email="sealed"
)
GONE = Report(job=1, ground=Ground.GONE, at=NOW, reporter="b")


def test_reports_wait_by_job_until_somebody_decides(store):
    for report in (MONEY, GONE, replace(GONE, job=2)):
        store.reports.add(report)
    assert {job: len(own) for job, own in store.reports.waiting().items()} == {
        1: 2,
        2: 1,
    }
    store.reports.decide(1, NOW, upheld=True)
    assert list(store.reports.waiting()) == [2]
    assert all(one.upheld and one.decided_at == NOW for one in store.reports.of(1))


def test_an_address_is_given_once_more_and_then_forgotten(store):
    store.reports.add(MONEY)
    assert [one.email for one in store.reports.decide(1, NOW, upheld=False)] == [
        "sealed"
    ]
    assert store.reports.of(1)[0].email is None
    assert store.reports.decide(1, NOW, upheld=False) == []


def test_what_was_said_stays(store):
    store.reports.add(MONEY)
    kept = store.reports.of(1)[0]
    assert (kept.ground, kept.words, kept.reporter) == (Ground.MONEY, "$50", "a")
