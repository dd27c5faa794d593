"""Pages kept for a moment: the same answer to everybody who has nothing with us.

A page is kept with the revision of the board and until the next job opens or closes,
or the day ends, so that no kept page ever shows a job that has closed.
"""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from threading import Lock

from flask import Flask, Response, current_app, g, request, session

from careers.web.context import now, store
from careers.web.slim import takes_gzip

ROOM = 500
LARGEST = 300_000


@dataclass(frozen=True, slots=True)
class Kept:
    """A page as it was answered, and how long it stays true."""

    body: bytes
    headers: tuple[tuple[str, str], ...]
    revision: int
    since: datetime
    until: datetime


class KeptPages:
    """The pages that were asked for last, by address."""

    def __init__(self) -> None:
        self._pages: OrderedDict[str, Kept] = OrderedDict()
        self._lock = Lock()

    def find(self, address: str, revision: int, moment: datetime) -> Kept | None:
        """Fetch a page if it is still true."""
        with self._lock:
            page = self._pages.get(address)
            if page is None or page.revision != revision:
                return None
            if not page.since <= moment < page.until:
                return None
            self._pages.move_to_end(address)
            return page

    def keep(self, address: str, page: Kept) -> None:
        """Keep a page; the one that was not asked for the longest makes room."""
        with self._lock:
            self._pages[address] = page
            while len(self._pages) > ROOM:
                self._pages.popitem(last=False)


def register(app: Flask) -> None:
    """Answer from kept pages where that is safe, and keep what is."""

    @app.before_request
    def answer() -> Response | None:
        g.has_token = g.is_kept = False
        if not _is_for_everybody():
            return None
        page = _pages().find(_address(), store().jobs.revision(), now())
        g.is_kept = page is not None
        return Response(page.body, headers=list(page.headers)) if page else None

    @app.after_request
    def keep(response: Response) -> Response:
        if _is_for_everybody() and _can_be_kept(response):
            _pages().keep(_address(), _kept(response))
        return response


def not_this_one() -> None:
    """Keep the answer to this request for nobody: it lives by more than the board."""
    g.has_token = True


def _pages() -> KeptPages:
    pages: KeptPages = current_app.extensions.setdefault("kept pages", KeptPages())
    return pages


def _address() -> str:
    """Pages are kept as they travel: compressed, or not."""
    return f"{takes_gzip()} {request.host_url}{request.full_path}"


def _is_for_everybody() -> bool:
    """Whether the answer depends on the address alone.

    The session holds only the secret of a visitor's form tokens, and a page with a
    token is never kept; any other cookie makes the page somebody's own.
    """
    own = set(request.cookies) - {current_app.config["SESSION_COOKIE_NAME"]}
    return request.method == "GET" and not own and request.endpoint != "static"


def _can_be_kept(response: Response) -> bool:
    return (
        response.status_code == 200
        and not response.is_streamed
        and not session.modified
        and "Set-Cookie" not in response.headers
        and "no-store" not in response.headers.get("Cache-Control", "")
        and (response.content_length or LARGEST) < LARGEST
        and not g.get("is_kept", True)
        and not g.has_token
    )


def _kept(response: Response) -> Kept:
    moment = now()
    day_ends = datetime.combine(
        moment.date() + timedelta(days=1), time(), moment.tzinfo
    )
    return Kept(
        body=response.get_data(),
        headers=tuple(response.headers.items()),
        revision=store().jobs.revision(),
        since=moment,
        until=min(day_ends, store().jobs.steady_until(moment)),
    )
