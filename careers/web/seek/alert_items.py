"""What a letter or a feed tells of each job: the job, and why it is there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from careers.board.job import Job
from careers.people.alert import Alert, Looks
from careers.storage.engine import Numbers
from careers.web.context import now, store
from careers.web.post import link_to
from careers.web.seek.alert_fitting import (
    fitting,
    is_ruled_out,
    profile_of,
    why_it_fits,
)
from careers.web.seek.alert_reasons import why
from careers.web.seek.alerting import criteria_of


@dataclass(frozen=True, slots=True)
class Item:
    """One job, and why it is told of."""

    job: Job
    why: str

    @property
    def link(self) -> str:
        """Where it stands, as a letter says it."""
        job = self.job
        return link_to("jobs.show", number=job.number, slug=job.slug, came="saved")


def found_by(alert: Alert) -> Numbers:
    """Name the open jobs an alert finds now: the newest first, or the best fit."""
    found = store().jobs.matching(criteria_of(alert.said.asked), now())
    return fitting(alert, found) if alert.looks is Looks.FIT else found


def items(alert: Alert, jobs: Iterable[Job]) -> list[Item]:
    """Tell of jobs, each with its reason; what somebody cannot take is left out."""
    give = _by_fit(alert) if alert.looks is Looks.FIT else _by_search(alert)
    return [Item(job, reason) for job in jobs if (reason := give(job))]


def _by_search(alert: Alert) -> Callable[[Job], str]:
    criteria = criteria_of(alert.said.asked)
    return lambda job: why(criteria, job)


def _by_fit(alert: Alert) -> Callable[[Job], str]:
    kept = profile_of(alert)
    if kept is None:
        return lambda _: ""
    return lambda job: "" if is_ruled_out(kept, job) else why_it_fits(kept, job)
