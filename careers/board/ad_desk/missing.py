"""Facts that readers ask for first, and that a draft does not give."""

from collections.abc import Iterator

from careers.board.job import Job
from careers.board.place import Setting
from careers.board.remark import Remark, Weight
from careers.board.terms import Contract

SHORTEST = 200
"""Characters of text; with fewer, nobody can tell what the days are like."""


def missing(job: Job) -> Iterator[Remark]:
    """Ask for what every job posted here says, then for what helps to find it."""
    yield from _work(job)
    yield from _hours(job)
    yield from _places(job)
    yield from _applying(job)


def _work(job: Job) -> Iterator[Remark]:
    if not job.title.strip():
        yield _must(
            "title", "job", "The job has no title.", "Write what an agent calls it."
        )
    if len(job.body.strip()) < SHORTEST:
        yield _must(
            "text",
            "job",
            "The ad hardly says what the days are like.",
            "Write what people do from the first call to the last, in a few sentences.",
        )
    if job.role is None:
        yield _advice(
            "role",
            "job",
            "No role is chosen.",
            "Choose the nearest one: most people search by role.",
        )
    if job.work.calls is None:
        yield _advice(
            "calls",
            "job",
            "It does not say which way the calls go.",
            "Say whether calls come in, go out, or both.",
        )


def _hours(job: Job) -> Iterator[Remark]:
    when = job.when
    if not (when.starts or when.kinds or when.pattern or when.opens):
        yield _must(
            "hours",
            "hours",
            "It does not say when people work.",
            "Give the times of the shift, or say days, evenings, nights or weekends.",
        )
    if when.starts and when.zone is None and job.where.setting is Setting.VIRTUAL:
        yield _must(
            "zone",
            "hours",
            "The hours have no time zone, and people anywhere read them.",
            "Choose the time zone of the shift.",
        )
    if when.hours is None and job.terms.hours is None and job.terms.employment is None:
        yield _advice(
            "week",
            "hours",
            "It does not say how much of a week it is.",
            "Choose full-time or part-time, and give the hours a week.",
        )


def _places(job: Job) -> Iterator[Remark]:
    where = job.where
    if where.setting is None:
        yield _must(
            "setting",
            "places",
            "It does not say whether people work from home.",
            "Choose on site, hybrid or from home.",
        )
    elif where.setting is Setting.VIRTUAL:
        if not (where.allowed or where.country):
            yield _must(
                "lives",
                "places",
                "It does not say where people may live.",
                "Name the states or countries where you can employ somebody.",
            )
    elif not (where.city and where.country):
        yield _must(
            "city",
            "places",
            "It does not say where the center is.",
            "Give city and country.",
        )


def _applying(job: Job) -> Iterator[Remark]:
    if not (job.apply_at or job.applies_here):
        yield _must(
            "apply",
            "apply",
            "It does not say how to apply.",
            "Take applications here, or give a link or an e-mail address.",
        )
    if job.terms.contract is None:
        yield _advice(
            "contract",
            "hours",
            "It does not say whether people are employees or contractors.",
            "Choose one. In the US it is W-2 or 1099.",
        )
    elif _trains_for_pay(job) and job.pay.training is None:
        yield _advice(
            "training-pay",
            "pay",
            "It has training, and does not say what is paid in it.",
            "Give the pay in training.",
        )


def _trains_for_pay(job: Job) -> bool:
    employed = job.terms.contract is Contract.EMPLOYEE
    return employed and (job.terms.class_weeks or 0) > 0


def _must(name: str, page: str, says: str, remedy: str) -> Remark:
    return Remark(
        id=f"no-{name}", page=page, says=says, remedy=remedy, weight=Weight.MUST
    )


def _advice(name: str, page: str, says: str, remedy: str) -> Remark:
    return Remark(id=f"no-{name}", page=page, says=says, remedy=remedy)
