"""What the ad desk says of a draft, the worst first."""

from collections.abc import Iterator

from careers.board.ad_desk.conflicts import conflicts
from careers.board.ad_desk.contacts import hidden_contacts
from careers.board.ad_desk.loud import loud
from careers.board.ad_desk.missing import missing
from careers.board.ad_desk.reading_age import hard_to_read
from careers.board.ad_desk.usual_pay import beside_usual
from careers.board.ad_desk.wording import Wordings
from careers.board.job import Job
from careers.board.pay_rules import pay_remarks
from careers.board.remark import Remark
from careers.board.screening.ad import Median


def review(
    job: Job, wordings: Wordings, *, median: Median | None = None
) -> tuple[Remark, ...]:
    """Read a draft as seekers will; the worst first, then in the order of its pages."""
    found = enumerate(_remarks(job, wordings, median))
    ordered = sorted(found, key=lambda pair: (-pair[1].weight, pair[0]))
    return tuple(remark for _, remark in ordered)


def _remarks(job: Job, wordings: Wordings, median: Median | None) -> Iterator[Remark]:
    yield from missing(job)
    yield from pay_remarks(job)
    yield from beside_usual(job.pay, median)
    yield from conflicts(job)
    yield from hidden_contacts(job.body)
    yield from wordings.remarks(job.title, job.body)
    yield from loud(job.title, job.body)
    yield from hard_to_read(job.body)
