"""An alert to subscribe to: its jobs as a feed, their last days as a calendar."""

from zoneinfo import ZoneInfo

from flask import Response, abort, make_response, render_template, url_for

from careers.board.job import Job
from careers.people.seekers.alert import Alert
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.planner.calendar import Milestone, calendar
from careers.web.private import never_keep
from careers.web.seek.alert_items import found_by, items
from careers.web.seek.alerting import seal

bp = Room("alert_feeds", __name__, Who.EVERYBODY, at="/alerts/feeds")
bp.after_request(never_keep)

MOST = 50
"""Jobs in a feed or a calendar: programs ask again soon enough."""


@bp.get("/<key>.atom")
def atom(key: str) -> Response:
    """Give the newest jobs that an alert finds, each with the reason."""
    own = _own(key)
    told = items(own, _numbers(own))
    answer = make_response(
        render_template("alerts/feed.xml", own=own, key=key, items=told)
    )
    answer.content_type = "application/atom+xml; charset=utf-8"
    return answer


@bp.get("/<key>.ics")
def days(key: str) -> Response:
    """Give the last days to apply for the same jobs, where they are stated."""
    own = _own(key)
    told = [one.job for one in items(own, _numbers(own))]
    milestones = [_last_day(job) for job in told if job.closing_stated]
    link = url_for("jobs.index", _external=True)
    answer = make_response(calendar(milestones, now(), key[:12], link=link))
    answer.content_type = "text/calendar; charset=utf-8"
    return answer


def _own(key: str) -> Alert:
    return store().alerts.of_feed(key, seal()) or abort(404)


def _numbers(own: Alert) -> list[int]:
    numbers: list[int] = found_by(own)[:MOST].tolist()
    return numbers


def _last_day(job: Job) -> Milestone:
    day = job.closes_at.astimezone(ZoneInfo(job.when.zone or "UTC")).date()
    link = url_for("jobs.show", number=job.number, slug=job.slug, _external=True)
    return Milestone(day, f"Last day: {job.title}", f"{job.employer.name}. {link}")
