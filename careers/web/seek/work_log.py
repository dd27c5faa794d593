"""The log of looking for work: on a page to print, and as a sheet."""

from urllib.parse import urlencode

from flask import Response, make_response, render_template, request, url_for

from careers.people.seekers.work_search import Entry, Span, log, week_before, week_of
from careers.people.sheet import sheet
from careers.web.context import today
from careers.web.entrance import Room, Who
from careers.web.forms.tracks import span_of
from careers.web.seek.following import board
from careers.web.words.dates import day
from careers.web.words.tracks import method_words, result_words, stage_words

bp = Room("work_log", __name__, Who.SIGNED_IN, at="/account/board/log")

HEADINGS = ("Date", "Step", "Employer", "Job", "How", "Contact", "Result")


@bp.get("/")
def index() -> str:
    """Show the log of a week, or of the days somebody asks for."""
    span = _span()
    this = week_of(today())
    weeks = [("This week", this), ("Last week", week_before(this))]
    return render_template(
        "work_log/index.html",
        headings=HEADINGS,
        rows=[_row(one, day(one.on)) for one in log(board(), span)],
        span=span,
        weeks=[(words, week == span, _address(week)) for words, week in weeks],
        file=_address(span, "work_log.download"),
    )


@bp.get("/log.csv")
def download() -> Response:
    """Hand the log over as CSV."""
    span = _span()
    rows = [_row(one, one.on.isoformat()) for one in log(board(), span)]
    answer = make_response(sheet([HEADINGS, *rows]))
    answer.content_type = "text/csv; charset=utf-8"
    name = f"work-search-{span.first}-{span.last}.csv"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _span() -> Span:
    return span_of(request.args, week_of(today()))


def _row(one: Entry, on: str) -> tuple[str, ...]:
    own = one.track
    said = stage_words(one.what), own.employer, own.title
    return (on, *said, method_words(own.method), own.contact, result_words(own))


def _address(span: Span, page: str = "work_log.index") -> str:
    days = {"from": span.first.isoformat(), "to": span.last.isoformat()}
    return f"{url_for(page)}?{urlencode(days)}"
