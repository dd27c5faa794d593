"""Replanning: old and new side by side; all, some or none of it is taken."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Looked
from careers.people.clients.follow_up import Considered
from careers.people.clients.replan import change_key, taken
from careers.web.context import catalogue, store, today
from careers.web.counsel.own_plan import OwnPlan, begin_draft, my_plan
from careers.web.counsel.plan_news import footing_now, news_of
from careers.web.counsel.replanning import (
    Replan,
    allowed,
    here,
    insist,
    left_of,
    replan,
    start_of,
    ticked,
)
from careers.web.counsel.weighing import planning, toward
from careers.web.entrance import Room, Who
from careers.web.forms.options import roles_by_family
from careers.web.forms.replans import ReplanForm
from careers.web.record import client_seal
from careers.web.who import me

bp = Room(
    "replans",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/plan/replan",
)

KEPT = "kept"
DAYS = {"From where they are today": "", "As they are, up to the first change": KEPT}


@bp.get("/")
def show(number: int) -> str:
    """Show the plan there is beside the plan drawn anew."""
    own = my_plan(number)
    return _page(own, replan(own, _roles(own), keeps_days=_keeps_days()))


@bp.post("/")
def create(number: int) -> tuple[str, int] | Response:
    """Make a draft of what was ticked, with the reason."""
    own = my_plan(number, Looked.CHANGED)
    found = insist(own, _roles(own), keeps_days=_keeps_days())
    form = _sent(found)
    if not form.is_taken():
        return _page(own, found, form), 422
    why, made = form.why.data or "", ticked(found, form.take.data or [])
    doubtful = [role for role, doubts in found.doubts.items() if doubts]
    begin_draft(own, taken(own.plan, made, why, today(), doubtful), why)
    return _back(number, "redrawn")


@bp.post("/stay")
def stay(number: int) -> tuple[str, int] | Response:
    """Keep the plan as it is: what changed was looked at, and why it stays is kept."""
    own = my_plan(number, Looked.CHANGED)
    found = replan(own, _roles(own), keeps_days=_keeps_days())
    form = _sent(found)
    if not form.validate():
        return _page(own, found, form), 422
    _look_over(own, form.why.data or "")
    return _back(number, "stays")


@bp.get("/steps")
def steps(number: int) -> str | Response:
    """Let somebody add, move, replace or leave out steps; nothing is kept yet."""
    own = my_plan(number)
    roles = _roles(own)
    if request.args.get("add"):
        changed = allowed(own, _with(roles, request.args["add"]))
        return redirect(_link("replans.steps", number, changed), 303)
    return render_template(
        "replans/steps.html",
        own=own,
        roles=roles,
        start=start_of(own),
        found=replan(own, roles, keeps_days=True),
        reached=[step for step in own.plan.steps if step.reached_on],
        choices=roles_by_family(catalogue()),
        limits=planning(own.client.said),
        link=lambda some: _link("replans.steps", number, some),
        compare=_link("replans.show", number, roles, days=KEPT),
        catalogue=catalogue(),
    )


def _roles(own: OwnPlan) -> tuple[str, ...]:
    """Read which roles are left to go to: those said, or those of the plan."""
    said = [role for role in request.values.getlist("role") if role]
    return allowed(own, said) or left_of(own)


def _keeps_days() -> bool:
    return request.values.get("days") == KEPT


def _with(roles: tuple[str, ...], new: str) -> tuple[str, ...]:
    """Put a role after another, or instead of it, as was asked."""
    how, _, place = request.args.get("at", "").partition("-")
    at = int(place) if place.isascii() and place.isdigit() and len(place) < 3 else 99
    rest = roles[at:] if how == "after" else roles[at + 1 :]
    return (*roles[:at], new, *rest)


def _look_over(own: OwnPlan, why: str) -> None:
    """Keep that what changed was looked at; from now on the plan rests on today."""
    version = own.folder.waiting or own.folder.agreed
    if version is None:
        return
    plan = own.folder.marking(version.plan)
    footing = footing_now(own, plan)
    looked = Considered(version.number, today(), why, footing, me().number)
    store().client_plans.follow(
        own.number,
        client_seal(),
        lambda kept: replace(kept, considered=(*kept.considered, looked)),
    )


def _sent(found: Replan | None) -> ReplanForm:
    return _form(found, request.form)


def _form(found: Replan | None, sent: Any = None) -> ReplanForm:
    keys = [change_key(one) for one in found.changes] if found else []
    return ReplanForm(sent, keys=keys, seen=found.seen if found else "")


def _page(own: OwnPlan, found: Replan | None, form: ReplanForm | None = None) -> str:
    roles = _roles(own)
    return render_template(
        "replans/show.html",
        own=own,
        found=found,
        news=news_of(own),
        form=form or _form(found),
        roles=roles,
        keeps_days=_keeps_days(),
        days=[
            (words, _link("replans.show", own.number, roles, days), days == KEPT)
            for words, days in DAYS.items()
        ],
        steps_link=_link("replans.steps", own.number, roles),
        ways=_ways(own, roles),
        version=own.folder.waiting or own.folder.agreed,
        catalogue=catalogue(),
    )


def _ways(own: OwnPlan, roles: tuple[str, ...]) -> list[tuple[str, str, bool]]:
    """Offer other ways: the one there is, and those the planner finds today."""
    found = {left_of(own): "The steps there are"} if left_of(own) else {}
    for goal in toward(here(own)):
        for way in goal.ways:
            stops = way.pathway.stops[1:]
            if stops not in found and allowed(own, stops) == stops:
                found[stops] = f"{way.name}: {goal.goal}" if goal.goal else way.name
    return [
        (name, _link("replans.show", own.number, stops), stops == roles)
        for stops, name in found.items()
    ]


def _link(page: str, number: int, roles: tuple[str, ...], days: str = "") -> str:
    said = [("role", role) for role in roles]
    said += [("days", days)] if days == KEPT else []
    query = urlencode(said)
    return f"{url_for(page, number=number)}{'?' if query else ''}{query}"


def _back(number: int, done: str) -> Response:
    return redirect(url_for("client_plans.show", number=number, done=done), 303)
