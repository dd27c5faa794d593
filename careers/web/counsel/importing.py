"""A caseload comes in from a file: looked at first, and nothing kept before yes."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.feeds.record import Fault
from careers.board.incoming.file import IncomingFile, incoming_file
from careers.errors import CareersError
from careers.people.clients.agency import Agency
from careers.people.clients.caseload_row import CaseloadRow, caseload_row, doubled
from careers.people.clients.client import Agreed, Client, Looked, Said
from careers.people.clients.group_row import RowDesk, code_of, unknown_headings
from careers.people.entry.patience import TAKEN_ON, UPLOAD
from careers.people.entry.seal import Seal
from careers.web.context import catalogue, now, settings, store, today
from careers.web.counsel.consent import consent_words
from careers.web.counsel.own_agency import working_agency, write_down
from careers.web.entrance import Room, Who
from careers.web.forms.importing import CaseloadForm, TakeOverForm
from careers.web.proving import insist_on_patience
from careers.web.record import client_seal, look
from careers.web.who import me

bp = Room("importing", __name__, Who.COUNSELORS, at="/counsel/agencies/<slug>/import")


@dataclass(frozen=True, slots=True)
class Bad:
    """A row that cannot be taken over, and what to do."""

    line: int
    code: str
    problem: str
    remedy: str


@bp.get("/")
def new(slug: str) -> str:
    """Ask for the file."""
    agency, form = working_agency(slug), CaseloadForm()
    return render_template("clients/import.html", agency=agency, form=form)


@bp.post("/")
def create(slug: str) -> tuple[str, int] | str:
    """Show what would be taken over; the file goes back to the browser, sealed."""
    agency, form = working_agency(slug), CaseloadForm.sent(request)
    insist_on_patience(UPLOAD, str(me().number))
    if not form.validate() or form.read is None:
        page = render_template("clients/import.html", agency=agency, form=form)
        return page, 422
    sealed = _seal(agency).close(zlib.compress(form.content))
    return _preview(agency, form.read, TakeOverForm(read=sealed))


@bp.post("/keep")
def keep(slug: str) -> tuple[str, int] | Response:
    """Take over everybody who can be, and who agreed; once for each page shown."""
    agency, form = working_agency(slug), TakeOverForm(request.form)
    content = _seal(agency).open(form.read.data or "")
    if content is None:
        abort(400)
    whose = form.read.data or ""
    if store().buckets.left(TAKEN_ON, whose, now()) < 1:
        return _taken_over()
    read = incoming_file(zlib.decompress(content))
    good = [own for own in _rows(agency, read) if isinstance(own, CaseloadRow)]
    agreed = [own for own in good if own.agreed or form.all_agreed.data]
    if not form.validate() or not agreed:
        return _preview(agency, read, form, nobody=not agreed), 422
    with store().engine.writing():
        if store().buckets.take(TAKEN_ON, whose, now()):
            _take_on(agency, agreed, form.how.data)
            write_down(agency.slug, "imported", str(len(agreed)))
    return _taken_over()


def _taken_over() -> Response:
    return redirect(url_for("caseload.index", done="imported"), 303)


def _take_on(agency: Agency, rows: list[CaseloadRow], how: str) -> None:
    taken = set(_taken(agency)) | {own.code for own in rows}
    words, number = consent_words(agency), 0
    for row in rows:
        code = row.code
        while not code:
            number += 1
            code = f"C-{number:03}" if f"C-{number:03}" not in taken else ""
        made = Client(
            agency=agency.slug,
            counselor=me().number,
            code=code,
            made_at=now(),
            changed_at=now(),
            said=replace(
                _said(row), agreed=Agreed(words, today(), how, shares=agency.shares)
            ),
        )
        look(store().clients.put(made, client_seal()), Looked.CHANGED)


def _said(row: CaseloadRow) -> Said:
    return Said(
        name=row.name,
        email=row.email,
        phone=row.phone,
        tags=row.tags,
        intake=row.intake,
    )


def _rows(agency: Agency, read: IncomingFile) -> Iterator[CaseloadRow | Bad]:
    """Read every row; a bad one, or a code that is there already, stops nothing."""
    desk, taken = RowDesk.of(catalogue()), _taken(agency)
    seen: dict[str, int] = {}
    for row in read.rows:
        if isinstance(row, Fault):
            yield Bad(row.line, "", row.problem, row.remedy)
            continue
        try:
            own = caseload_row(row.line, row.fields, desk)
        except CareersError as error:
            yield Bad(row.line, code_of(row.fields), error.problem, error.remedy)
            continue
        twice = doubled(own.code, seen, taken) if own.code else ""
        seen.setdefault(own.code, own.line)
        yield Bad(own.line, own.code, twice, "It is left out.") if twice else own


def _taken(agency: Agency) -> frozenset[str]:
    return store().clients.codes(agency.slug)


def _seal(agency: Agency) -> Seal:
    """Take a key that fits this counselor at this agency alone."""
    return Seal(settings().secret_key, f"import {agency.slug} {me().number}")


def _preview(
    agency: Agency, read: IncomingFile, form: TakeOverForm, *, nobody: bool = False
) -> str:
    rows = list(_rows(agency, read))
    good = [own for own in rows if isinstance(own, CaseloadRow)]
    return render_template(
        "clients/preview.html",
        agency=agency,
        form=form,
        good=good,
        bad=[own for own in rows if isinstance(own, Bad)],
        unsaid=sum(not own.agreed for own in good),
        unknown=unknown_headings(read.headings),
        words=consent_words(agency),
        nobody=nobody,
        catalogue=catalogue(),
    )
