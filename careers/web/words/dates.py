"""Days, and how far off they are, in words."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from careers.board.job import Job
from careers.web.words.hours import clock_time

SOON = 14


def day(when: date) -> str:
    """Say a date: “21 November 2026”."""
    return f"{when.day} {when:%B %Y}"


def days(first: date, last: date) -> str:
    """Say from when to when: “16 to 22 November 2026”, “29 March to 4 April 2027”."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} to {day(last)}"
    return f"{day(first)} to {day(last)}"


def day_and_time(when: datetime) -> str:
    """Say a moment on the clock it bears: “21 November 2026, 9:05 am UTC”."""
    return f"{day(when)}, {clock_time(f'{when:%H:%M}')} {when.tzname()}"


def posted(job: Job, now: datetime) -> str:
    """Say when a job was posted: “posted today”, “posted 3 days ago”."""
    days = (now.astimezone(UTC).date() - job.posted_at.astimezone(UTC).date()).days
    if days > SOON:
        return f"posted on {day(job.posted_at.date())}"
    return f"posted {_ago(days)}"


def closing(job: Job, now: datetime) -> str:
    """Say when a job closes: “closes tomorrow”, “closed on 1 February 2026”."""
    last = closing_day(job)
    if not job.is_open(now) and job.posted_at <= now:
        return _closed(job, now)
    left = (last - now.astimezone(_zone(job)).date()).days
    if left > 1:
        return f"closes on {day(last)}"
    return "closes tomorrow" if left == 1 else "closes today"


def _closed(job: Job, now: datetime) -> str:
    """Say when a job closed; one that was taken off earlier closed on that day."""
    if job.removed_at and job.removed_at < job.closes_at:
        return f"closed on {day(job.removed_at.astimezone(_zone(job)).date())}"
    is_over = job.closes_at <= now
    return f"closed on {day(closing_day(job))}" if is_over else "closed"


def closing_day(job: Job) -> date:
    """Tell the last day to apply, on the job’s own clock."""
    ends = job.closes_at - timedelta(microseconds=1)
    return ends.astimezone(_zone(job)).date()


def pace(time: timedelta) -> str:
    """Say how long an answer took: “2 days”, “5 hours”, “an hour”."""
    hours = time / timedelta(hours=1)
    if hours < 1.5:
        return "an hour"
    if hours < 36:
        return f"{round(hours)} hours"
    return f"{round(hours / 24)} days"


def _zone(job: Job) -> ZoneInfo:
    return ZoneInfo(job.when.zone or "UTC")


def _ago(days: int) -> str:
    if days <= 0:
        return "today"
    return "yesterday" if days == 1 else f"{days} days ago"
