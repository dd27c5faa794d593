"""For the leads of an agency: its figures, and every look at a record."""

import re

from flask import Response as Made
from flask import make_response, render_template, request, url_for

from careers.people.clients.agency import Agency
from careers.people.clients.caseload_figures import figures
from careers.people.clients.client import Looked
from careers.people.clients.count import Count
from careers.people.sheet import sheet
from careers.storage.clients.client_looks import Wanted
from careers.web.context import catalogue, now, store
from careers.web.counsel.listing import listed
from careers.web.counsel.own_agency import led_agency, staff
from careers.web.entrance import Room, Who
from careers.web.words.outcomes import figure_names

bp = Room("agency_figures", __name__, Who.LEADS, at="/counsel/agencies/<slug>")

ON_A_PAGE = 100
HIDDEN = "under 5"


@bp.get("/figures")
def show(slug: str) -> str:
    """Show how the caseload stands and what came of it, without anybody in it."""
    agency = led_agency(slug)
    return render_template(
        "agencies/figures.html", agency=agency, count=_count(agency), hidden=HIDDEN
    )


@bp.get("/figures.csv")
def data(slug: str) -> Made:
    """Give the same figures for a spreadsheet."""
    count = _count(led_agency(slug))
    rows = [("table", "row", "clients, to the nearest five", "counted on")]
    for own in count.tables:
        rows.extend(
            (own.name, cell.label, _said(cell.many), str(count.on))
            for cell in own.cells
        )
    answer = make_response(sheet(rows))
    answer.content_type = "text/csv; charset=utf-8"
    name = f"figures-{slug}-{count.on}.csv"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@bp.get("/looks")
def looks(slug: str) -> str:
    """List every look at a record, the newest first."""
    agency = led_agency(slug)
    wanted = _wanted(slug)
    found = store().client_looks.count(wanted)
    pages = max(1, -(-found // ON_A_PAGE))
    page = min(max(1, request.args.get("page", 1, int)), pages)
    start = (page - 1) * ON_A_PAGE
    return render_template(
        "agencies/looks.html",
        agency=agency,
        looks=store().client_looks.some(wanted, start=start, count=ON_A_PAGE),
        found=found,
        wanted=wanted,
        people=_people(slug),
        kinds=list(Looked),
        page=page,
        pages=pages,
        link=lambda page: url_for(
            "agency_figures.looks",
            slug=slug,
            page=page,
            by=wanted.by,
            code=wanted.code or None,
            what=wanted.what or None,
        ),
    )


def _count(agency: Agency) -> Count:
    """Give the figures that stand; two who look at once see the same."""
    kept = store().counts.find(agency.slug)
    if kept and kept.holds(now().date()):
        return kept
    made = figures(listed(agency), figure_names(catalogue()))
    with store().engine.writing():
        kept = store().counts.find(agency.slug)
        if kept and kept.holds(now().date()):
            return kept
        count = Count(now().date(), made)
        if count.tells:
            store().counts.put(agency.slug, count)
    return count


def _said(many: int | None) -> str:
    return HIDDEN if many is None else str(many)


def _wanted(slug: str) -> Wanted:
    """Read the address; what nobody knows narrows nothing."""
    what = request.args.get("what", "")
    return Wanted(
        agency=slug,
        by=_number(request.args.get("by", "")),
        code=request.args.get("code", "").strip()[:40],
        what=what if what in set(Looked) else "",
    )


def _number(said: str) -> int | None:
    return int(said) if re.fullmatch(r"[0-9]{1,9}", said) else None


def _people(slug: str) -> dict[int, str]:
    """Name who works here, and who looked before they left."""
    names = {one.number: one.email for one, _ in staff(slug)}
    for number in store().client_looks.people(slug):
        found = store().accounts.find(number)
        names.setdefault(number, found.email if found else "nobody any more")
    return names
