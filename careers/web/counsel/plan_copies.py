"""A client's plan to take away: on paper, as PDF, as dates, by e-mail, as a note."""

from urllib.parse import urlencode

from flask import Response, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as Answer

from careers.people.clients.client import Looked
from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.correction import history, of_this_record, struck
from careers.people.clients.plan_copy import PlanCopy, Standing, copies, copy_of
from careers.people.entry.address import plain
from careers.people.entry.patience import LETTER, LETTER_FROM
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, now, today
from careers.web.counsel.own_plan import OwnPlan, my_plan
from careers.web.counsel.plan_paper import Paper, paper, said_in
from careers.web.entrance import Room, Who
from careers.web.planner.calendar import Milestone, calendar
from careers.web.planner.pdf import as_pdf
from careers.web.post import write
from careers.web.proving import insist_on_patience
from careers.web.who import me
from careers.web.words.outcomes import dated_outcome
from careers.web.words.plan_spanish import SPANISH

bp = Room(
    "plan_copies",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/plan",
)


@bp.get("/print")
def show(number: int) -> str:
    """Show the plan as it prints, in English or Spanish; drafts and old ones, too."""
    own = my_plan(number)
    page = paper(own, _asked(own), _copy(own))
    return render_template(
        "client_plans/print.html",
        own=own,
        p=page,
        copies=copies(own.folder),
        link=lambda where, **more: _link(where, own, page, **more),
        catalogue=catalogue(),
        form=ButtonForm(),
    )


@bp.get("/plan.pdf")
def pdf(number: int) -> Response | tuple[str, int]:
    """Give the plan as a PDF where this site can make one; else say how to print."""
    own = my_plan(number)
    page = paper(own, _asked(own), _copy(own))
    html = render_template("client_plans/sheet.html", p=page, catalogue=catalogue())
    body = as_pdf(html, letter=request.args.get("paper") == "letter")
    if body is None:
        back = _link("show", own, page)
        return render_template("plans/no_pdf.html", back=back), 501
    return _file(body, "application/pdf", "plan.pdf")


@bp.get("/plan.ics")
def dates(number: int) -> Response:
    """Give the days of the plan for a calendar."""
    own = my_plan(number)
    copy = _copy(own)
    days = milestones(copy.plan, paper(own, _asked(own), copy))
    body = calendar(days, now(), f"client-{number}")
    return _file(body, "text/calendar; charset=utf-8", "plan.ics")


@bp.get("/note")
def note(number: int) -> str:
    """Show a text for the agency's own system, ready to paste."""
    own = my_plan(number)
    text = render_template(
        "client_plans/note.txt",
        own=own,
        plan=own.folder.current or own.plan,
        contacts=sorted(own.folder.follow.contacts, key=lambda one: one.on)[-3:],
        mended=of_this_record(own.folder.follow.mended),
        outcomes=own.client.said.ended,
        outcomes_mended=of_this_record(own.client.said.mended),
        dated=dated_outcome,
        history=history,
        struck=struck,
        catalogue=catalogue(),
        today=today(),
    )
    return render_template("client_plans/note.html", own=own, text=text.strip())


@bp.post("/mail")
def mail(number: int) -> Answer:
    """Send the client a copy of what both agreed, or of what may come."""
    own = my_plan(number, Looked.EXPORT)
    insist_on_button()
    to, copy = plain(own.client.said.email), _copy(own)
    is_meant = copy.standing is Standing.COUNTS or "version" in request.form
    if to is None or not copy.may_be_sent or not is_meant:
        abort(404)
    insist_on_patience(LETTER_FROM, str(me().number))
    insist_on_patience(LETTER, to)
    page = paper(own, request.form.get("language", own.client.said.language), copy)
    write(
        to,
        "client_plan_es" if page.says is SPANISH else "client_plan",
        p=page,
        plan=said_in(copy.plan, page.says),
        agency=page.agency,
        version=copy.version,
        counts=own.folder.agreed,
        catalogue=catalogue(),
        language=page.says.language,
    )
    return redirect(url_for("client_plans.show", number=number, done="mailed"), 303)


def milestones(plan: ClientPlan, page: Paper) -> list[Milestone]:
    """Name the days of a plan: what is due, each step, and the review."""
    roles, says = catalogue().roles, page.says
    found = [
        Milestone(one.by, one.do, one.shows, key=f"action-{one.number}")
        for one in said_in(plan, says).open_actions
        if one.by
    ]
    found += [
        Milestone(
            step.last,
            f"{says.step}: {page.role_name(roles[step.role])}",
            key=f"step-{step.role}",
        )
        for step in plan.steps
        if step.role in roles and not step.reached_on
    ]
    if plan.review:
        found.append(Milestone(plan.review, says.looked_at, key="review"))
    return sorted(found, key=lambda one: one.day)


def _copy(own: OwnPlan) -> PlanCopy:
    """Take the plan that is asked for: what counts, unless another one is named."""
    return copy_of(own.folder, request.values.get("version", "")) or abort(404)


def _asked(own: OwnPlan) -> str:
    """Tell in which language it is asked for; the client’s, unless another is named."""
    return request.args.get("language", own.client.said.language)


def _link(where: str, own: OwnPlan, page: Paper, **more: str) -> str:
    """Link to another form of the same copy, in the same language if it has one."""
    version = request.args.get("version", "")
    said = {"language": page.says.language, "version": version, **more}
    usual = ("", own.client.said.language)
    left = urlencode([pair for pair in said.items() if pair[1] not in usual])
    at = url_for(f"plan_copies.{where}", number=own.number)
    return f"{at}?{left}" if left else at


def _file(body: bytes, kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(body, content_type=kind, headers=headers)
