"""How often the pages of jobs are read: a number for each job, and nothing of whom.

Views are counted in memory and written down every half minute, all in one statement:
reading a page should not wait for the disk.
"""

import re
from collections import Counter
from datetime import datetime, timedelta
from threading import Lock

from flask import Flask, Response, current_app, request

from careers.web.context import now, store

EVERY = timedelta(seconds=30)
PROGRAMS = re.compile(r"bot|crawl|spider|slurp|preview|curl|wget|python|monitor", re.I)
PAGES = ("jobs.show",)


class Views:
    """Views that are not written down yet."""

    def __init__(self) -> None:
        self._counted: Counter[int] = Counter()
        self._since: datetime | None = None
        self._lock = Lock()

    def count(self, job: int, moment: datetime) -> bool:
        """Count one; say whether it is time to write."""
        with self._lock:
            self._counted[job] += 1
            self._since = self._since or moment
            return moment - self._since >= EVERY

    def take(self) -> dict[int, int]:
        """Hand over what was counted, and begin anew."""
        with self._lock:
            counted, self._counted = self._counted, Counter()
            self._since = None
            return dict(counted)


def register(app: Flask) -> None:
    """Count every page of a job that a person was shown, kept pages included."""

    @app.after_request
    def count(response: Response) -> Response:
        if _is_view(response):
            job = (request.view_args or {})["number"]
            if _views().count(job, now()):
                write_down_views()
        return response


def write_down_views() -> None:
    """Write down what was counted since the last time."""
    counted = _views().take()
    if counted:
        store().figures.add_views(counted)


def _is_view(response: Response) -> bool:
    return (
        request.endpoint in PAGES
        and request.method == "GET"
        and response.status_code == 200
        and not PROGRAMS.search(request.user_agent.string)
    )


def _views() -> Views:
    views: Views = current_app.extensions.setdefault("views", Views())
    return views
