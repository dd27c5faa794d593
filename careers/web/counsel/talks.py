"""The first talk with a client: short pages, each saved by itself, and left at will."""

from dataclasses import replace

from flask import redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from careers import assets
from careers.board.criteria import Criteria
from careers.people.clients.client import Client, Looked
from careers.people.clients.intake import SUMMARY, Intake
from careers.people.clients.support import load_supports
from careers.web.button import ButtonForm
from careers.web.context import catalogue, now, store
from careers.web.counsel.answered import noticed, same_answers_of
from careers.web.counsel.consent import seen_by
from careers.web.counsel.own_agency import my_client
from careers.web.entrance import Room, Who
from careers.web.forms.talk_limits import JobsForm, PayForm, StudyForm, WorkForm
from careers.web.forms.talk_page import Offered, TalkForm
from careers.web.forms.talks import BarriersForm, GoalForm, NowForm, support_form
from careers.web.record import client_seal
from careers.web.words.barriers import follows

bp = Room("talks", __name__, Who.COUNSELORS, at="/counsel/clients")

PAGES = {
    "now": "Where are they now?",
    "goal": "Where do they want to go?",
    "work": "What must the work be like?",
    "study": "What can they give to learning?",
    "pay": "What must it pay, and by when?",
    "jobs": "Which jobs come into question?",
    "barriers": "What stands in the way?",
    "support": "What would help?",
}
SHORT = {
    "now": "Now",
    "goal": "Goal",
    "work": "Work",
    "study": "Learning",
    "pay": "Pay",
    "jobs": "Jobs",
    "barriers": "Barriers",
    "support": "Help",
}
FORMS: dict[str, type[TalkForm]] = {
    "now": NowForm,
    "goal": GoalForm,
    "work": WorkForm,
    "study": StudyForm,
    "pay": PayForm,
    "jobs": JobsForm,
    "barriers": BarriersForm,
}
ONE = "/<int(max=999999999):number>/talk"
NAMED = f"{ONE}/<any(now,goal,work,study,pay,jobs,barriers,support):part>"


@bp.get(f"{ONE}/summary")
def show(number: int) -> str:
    """Show all that the talk has brought, and what follows from it."""
    own = my_client(number, Looked.TALK)
    intake = own.said.intake
    if own.said.intake.is_under_way and _next(intake, "") == "":
        own = _kept(own, intake.looked_at(SUMMARY))
    return _page("talks/show.html", own, part=SUMMARY)


@bp.get(NAMED)
def edit(number: int, part: str) -> str | Response:
    """Ask one page of the talk, beginning with what was said before."""
    own = my_client(number, Looked.TALK)
    if part not in parts(own.said.intake):
        return redirect(url_for("talks.show", number=number), 303)
    return _ask(own, part, _form(own.said.intake.within(catalogue()), part))


@bp.post(NAMED)
def update(number: int, part: str) -> tuple[str, int] | Response:
    """Keep one page, and go on to the next or away."""
    own = my_client(number, Looked.TALK)
    intake = own.said.intake.within(catalogue())
    if part not in parts(intake):
        return redirect(url_for("talks.show", number=number), 303)
    form = _form(intake, part, request.form)
    if not form.validate():
        return _ask(own, part, form), 422
    changed = _kept(own, form.filled(intake).looked_at(part)).said.intake
    if request.form.get("then") == "leave":
        return redirect(url_for("clients.show", number=number), 303)
    after = _next(changed, part)
    if not after:
        return redirect(url_for("talks.show", number=number), 303)
    return redirect(url_for("talks.edit", number=number, part=after), 303)


def parts(intake: Intake) -> list[str]:
    """List the pages that there are for a client: help is asked about barriers."""
    return [name for name in PAGES if name != "support" or intake.hurdles]


def _next(intake: Intake, part: str) -> str:
    """Name the page after this one, or the first that was not gone through."""
    own = parts(intake)
    if not part:
        return next((name for name in own if name not in intake.done), "")
    return next(iter(own[own.index(part) + 1 :]), "")


def _form(
    intake: Intake, part: str, sent: MultiDict[str, str] | None = None
) -> TalkForm:
    board = store().jobs.search(Criteria(), now())
    tongues = [code for code in board.counts.get("language", {}) if len(code) == 2]
    kind = support_form(intake) if part == "support" else FORMS[part]
    return kind(intake, Offered(catalogue(), board.places, tongues), sent)


def _kept(own: Client, intake: Intake) -> Client:
    """Put the intake into the record, with what its answers look like."""
    intake = noticed(own, intake)
    changed = own.saying(replace(own.said, intake=intake), now())
    return store().clients.put(changed, client_seal())


def _ask(own: Client, part: str, form: TalkForm) -> str:
    return _page("talks/edit.html", own, form=form, part=part, asks=PAGES[part])


def _page(template: str, own: Client, **more: object) -> str:
    agency, intake = store().agencies.find(own.agency), own.said.intake
    intake = intake.within(catalogue())
    return render_template(
        template,
        own=own,
        intake=intake,
        pages={name: SHORT[name] for name in parts(intake)},
        same=same_answers_of(own),
        start=own.said.start,
        profile=own.said.profile.profile,
        seen_by=seen_by(agency) if agency else "",
        supports=load_supports(assets.DATA),
        follows=follows(hurdle.barrier for hurdle in intake.open_hurdles),
        next_part=_next(intake, ""),
        button=ButtonForm(),
        catalogue=catalogue(),
        **more,
    )
