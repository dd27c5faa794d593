"""What a letter or a feed tells of each job: the job, and why it is there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from careers.board.job import Job
from careers.people.seekers.alert import Alert, Looks
from careers.storage.engine import Numbers
from careers.web.context import store
from careers.web.post import link_to
from careers.web.seek.alert_fitting import (
    fitting,
    profile_of,
    why_it_fits,
)
from careers.web.seek.alert_reasons import why
from careers.web.seek.alert_searches import open_jobs, shared
from careers.web.seek.alerting import criteria_of
from careers.web.yours.musts import is_ruled_out


@dataclass(frozen=True, slots=True)
class Item:
    """One job, and why it is told of."""

    job: Job
    why: str
    link: str


def found_by(alert: Alert) -> Numbers:
    """Name the open jobs an alert finds now: the newest first, or the best fit."""
    found = open_jobs(alert.said.asked)
    return fitting(alert, found) if alert.looks is Looks.FIT else found


def items(alert: Alert, numbers: Sequence[int]) -> list[Item]:
    """Tell of jobs, each with its reason; what somebody cannot take is left out."""
    if alert.looks is Looks.FIT:
        return _told(numbers, _by_fit(alert))
    asked = alert.said.asked
    give = _by_search(asked)
    return shared((asked, *numbers), lambda: _told(numbers, give))


def _told(numbers: Sequence[int], give: Callable[[Job], str]) -> list[Item]:
    jobs = store().jobs.with_numbers(numbers)
    return [Item(job, why, _link(job)) for job in jobs if (why := give(job))]


def _link(job: Job) -> str:
    return link_to("jobs.show", number=job.number, slug=job.slug, came="saved")


def _by_search(asked: str) -> Callable[[Job], str]:
    criteria = criteria_of(asked)
    return lambda job: why(criteria, job)


def _by_fit(alert: Alert) -> Callable[[Job], str]:
    kept = profile_of(alert)
    if kept is None:
        return lambda _: ""
    return lambda job: "" if is_ruled_out(kept, job) else why_it_fits(kept, job)
