"""Groups: a list comes in, is looked at, planned, and taken away as a whole."""

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from flask import Response as Made
from flask import abort, make_response, redirect, render_template, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response

from careers.people.clients.access import works_at
from careers.people.clients.group import KEPT, Group, GroupMember, file_name
from careers.people.clients.group_plan import Fate
from careers.people.clients.group_row import unknown_headings
from careers.people.entry.patience import UPLOAD
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.group_work import give_up, members, plan_on
from careers.web.counsel.own_agency import working_agencies, write_down
from careers.web.entrance import Room, Who
from careers.web.forms.groups import GroupForm
from careers.web.planner.group_sheets import Told, alone, report_csv, report_page
from careers.web.proving import insist_on_patience
from careers.web.record import client_seal
from careers.web.who import me

bp = Room("groups", __name__, Who.COUNSELORS, at="/counsel/groups")

ONE = "/<int(max=999999999):number>"
FEW = 20
"""So many rows are shown before anything is planned."""


@bp.get("/")
def new() -> str:
    """Ask for a list, and tell what it may say."""
    return _ask(GroupForm.at(working_agencies()))


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Keep a list; nothing is planned before somebody has looked at it."""
    form = GroupForm.sent(request, working_agencies())
    insist_on_patience(UPLOAD, str(me().number))
    if not form.validate() or form.read is None:
        return _ask(form), 422
    read = members(form.read, form.files)
    group = Group(
        agency=form.agency.data,
        account=me().number,
        made_at=now(),
        name=form.name,
        total=len(read),
        unknown=unknown_headings(form.read.headings),
        mark=sha256(form.content).hexdigest(),
    )
    kept = store().groups.add(group, read, client_seal())
    return _to(kept.number)


@bp.get(ONE)
def show(number: int) -> str | Made:
    """Show what was read, how far the work is, or what became of everybody."""
    group = _my_group(number)
    if not group.started:
        return _preview(group)
    if store().groups.counts(number).get(""):
        plan_on(group)
    counts = store().groups.counts(number)
    if counts.get(""):
        return _progress(group, group.total - counts[""])
    lines = [(row, _told(own)) for row, own in _members(group)]
    lines.sort(key=lambda own: (own[1].fate is Fate.DONE, own[1].line))
    return render_template(
        "groups/show.html", group=group, lines=lines, counts=counts, button=ButtonForm()
    )


@bp.post(f"{ONE}/start")
def start(number: int) -> Response:
    """Plan for everybody on the list."""
    group = _my_group(number)
    insist_on_button()
    store().groups.start(group.number or 0)
    return _to(number)


@bp.post(f"{ONE}/stop")
def stop(number: int) -> Response:
    """Stop the work: what is done stays, and the other rows say that they wait."""
    _my_group(number)
    insist_on_button()
    give_up(number)
    return _to(number)


@bp.get(f"{ONE}/rows/<int(max=9999):row>")
def plan(number: int, row: int) -> str:
    """Show the plan of one row, as it prints."""
    group = _my_group(number)
    own = store().groups.member(number, row, client_seal()) or abort(404)
    if not own.body:
        abort(404)
    body = Markup(own.body)  # noqa: S704 - rendered by us, escaped there
    return render_template("groups/plan.html", group=group, own=own, body=body)


@bp.get(f"{ONE}/report.csv")
def report(number: int) -> Made:
    """Give what became of each row, for a spreadsheet."""
    group = _my_group(number)
    write_down(group.agency, "took the report of a group", f"{group.total} rows")
    lines = [_told(own) for _, own in _members(group)]
    return _file(report_csv(lines).encode(), "text/csv; charset=utf-8", "report.csv")


@bp.get(f"{ONE}/plans.zip")
def pack(number: int) -> Made:
    """Give all plans and the report in one file."""
    group, taken, lines = _my_group(number), set[str](), []
    write_down(group.agency, "took the plans of a group", f"{group.total} rows")
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for _, own in _members(group):
            name = file_name(own.code, taken) if own.body else ""
            lines.append(_told(own, f"{name}.html" if name else ""))
            if name:
                packed.writestr(f"{name}.html", alone(f"Plan {own.code}", own.body))
                packed.writestr(f"{name}.json", own.data)
        packed.writestr("report.csv", report_csv(lines))
        packed.writestr("report.html", report_page(lines, today()))
    return _file(out.getvalue(), "application/zip", "plans.zip")


@bp.post(f"{ONE}/drop")
def destroy(number: int) -> Response:
    """Throw a group away before its week is over."""
    _my_group(number)
    insist_on_button()
    store().groups.drop(number)
    return redirect(url_for("groups.new"), 303)


def _my_group(number: int) -> Group:
    """Fetch a group one handed in, while one works there; any other is not there."""
    found = store().groups.find(number, client_seal(), now())
    is_mine = found is not None and found.account == me().number
    if found is None or not is_mine or not _works(found):
        abort(404)
    return found


def _works(group: Group) -> bool:
    """Whether one still works where a group is from, and it is not suspended."""
    agency = store().agencies.find(group.agency)
    here = agency is not None and not agency.suspended_on
    return here and group.agency in works_at(me())


def _members(group: Group) -> Iterator[tuple[int, GroupMember]]:
    return store().groups.members(group.number or 0, client_seal())


def _told(own: GroupMember, file: str = "") -> Told:
    """Give the line of the report; a row that was never planned says why."""
    if not own.cells:
        fate = own.fate or Fate.UNREADABLE
        return Told(own.line, own.code, fate, why=own.problem, remedy=own.remedy)
    _, code, fate_said, start, goal, months, steps, why, remedy, notes, _ = own.cells
    return Told(
        line=own.line,
        code=code,
        fate=Fate(fate_said),
        start=start,
        goal=goal,
        months=months,
        steps=steps,
        why=why,
        remedy=remedy,
        notes=notes,
        file=file,
    )


def _ask(form: GroupForm) -> str:
    every = store().groups.of(me().number, client_seal(), now())
    before = [own for own in every if _works(own)]
    return render_template("groups/new.html", form=form, before=before, days=KEPT.days)


def _same(group: Group) -> Group | None:
    """Find a list handed in before that says the same, byte for byte."""
    every = store().groups.of(me().number, client_seal(), now())
    before = (own for own in every if own.mark and own.mark == group.mark)
    return next((own for own in before if own.number != group.number), None)


def _preview(group: Group) -> str:
    read = [own for _, own in _members(group)]
    bad = [own for own in read if own.fate]
    good = [own for own in read if not own.fate]
    return render_template(
        "groups/preview.html",
        group=group,
        good=good[:FEW],
        count=len(good),
        same=_same(group),
        bad=bad,
        catalogue=catalogue(),
        button=ButtonForm(),
    )


def _progress(group: Group, done: int) -> Made:
    """Say how far the work is; the page asks for itself again, without a script."""
    answer = make_response(
        render_template(
            "groups/progress.html", group=group, done=done, button=ButtonForm()
        )
    )
    answer.headers["Refresh"] = "1"
    return answer


def _to(number: int | None) -> Response:
    return redirect(url_for("groups.show", number=number), 303)


def _file(body: bytes, kind: str, name: str) -> Made:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Made(body, content_type=kind, headers=headers)
