"""A plan beside the same plan drawn anew: old and new, step by step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from itertools import takewhile

from flask import abort

from careers import assets
from careers.pathways.drawn import Drawn
from careers.pathways.pathway import Leg
from careers.people.clients.barrier import Support
from careers.people.clients.client import Said
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.people.clients.plan_changes import (
    ActionChange,
    Change,
    StepChange,
    changes,
)
from careers.people.clients.replan import Anew, change_key, redrawn
from careers.people.clients.support import HELPS, helping, load_supports
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.own_plan import OwnPlan
from careers.web.counsel.weighing import planning, reckoned
from careers.web.words.options import leg_doubts

MOST_ROLES = 6
"""So many steps may be left: more are no plan but a wish."""


@dataclass(frozen=True, slots=True)
class Row:
    """One step or action, before and after; without a ``key`` it stays as it is."""

    before: PlanStep | PlanAction | None
    after: PlanStep | PlanAction | None
    key: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Replan:
    """What a plan would become over some roles, from where the client is today."""

    before: ClientPlan
    after: ClientPlan
    changes: tuple[Change, ...]
    drawn: Drawn
    doubts: dict[str, tuple[str, ...]]

    @property
    def seen(self) -> str:
        """A mark of what was shown: what is ticked must be what was seen."""
        return sha256(repr(self.changes).encode()).hexdigest()[:16]

    @property
    def whole(self) -> tuple[Change, ...]:
        """Changes of the plan as a whole: start, goals, review."""
        parts = (StepChange, ActionChange)
        return tuple(one for one in self.changes if not isinstance(one, parts))

    def steps(self) -> Iterator[Row]:
        """Pair the steps, those that stay, too."""
        made = {
            (own.after or own.before): own
            for own in self.changes
            if isinstance(own, StepChange)
        }
        gone = [own.before for own in made.values() if own.after is None]
        for step in (*self.after.steps, *(own for own in gone if own)):
            one = made.get(step)
            doubts = self.doubts.get(step.role, ()) if not one or one.after else ()
            yield _row(one, step, doubts)

    def actions(self) -> Iterator[Row]:
        """Pair the actions, those that stay, too."""
        made = {
            (own.after or own.before): own
            for own in self.changes
            if isinstance(own, ActionChange)
        }
        gone = [own.before for own in made.values() if own.after is None]
        for action in (*self.after.actions, *(own for own in gone if own)):
            yield _row(made.get(action), action)


def start_of(own: OwnPlan) -> str:
    """Tell where the client is: in the role reached last, or where the record says."""
    reached = [step.role for step in own.plan.steps if step.reached_on]
    return reached[-1] if reached else own.client.said.start or own.plan.start


def left_of(own: OwnPlan) -> tuple[str, ...]:
    """Name the roles of a plan that are not reached yet, nor left behind."""
    reached = [step.last for step in own.plan.steps if step.reached_on]
    behind = max(reached, default=date.min)
    ahead = (step for step in own.plan.steps if step.last > behind)
    roles = tuple(step.role for step in ahead if not step.reached_on)
    start = start_of(own)
    after = roles[roles.index(start) + 1 :] if start in roles else roles
    return tuple(role for role in after if role in catalogue().roles)


def allowed(own: OwnPlan, asked: Sequence[str]) -> tuple[str, ...]:
    """Take the roles that can be gone to: known, each once, and not reached yet."""
    reached = {step.role for step in own.plan.steps if step.reached_on}
    out = {*reached, start_of(own)}
    found = (role for role in asked if role in catalogue().roles and role not in out)
    return tuple(dict.fromkeys(found))[:MOST_ROLES]


def here(own: OwnPlan) -> Said:
    """Take a client as somebody who is where the plan has led them by now.

    They start from the role reached last, and can do what they learned by the plan.
    """
    said, kept = own.client.said, own.client.said.profile
    learned = _learned(own)
    word = replace(
        kept.own,
        added={**kept.own.added, **learned},
        levels={**kept.own.levels, **learned},
    )
    intake = replace(said.intake, start=start_of(own))
    return replace(said, intake=intake, profile=replace(kept, own=word))


def since(own: OwnPlan) -> date:
    """Tell from when on the client has been where they are, as the plan knows."""
    reached = [step.reached_on for step in own.plan.steps if step.reached_on]
    began = [version.at.date() for version in own.folder.versions]
    return max(reached) if reached else min(began, default=today())


def replan(own: OwnPlan, roles: tuple[str, ...], *, keeps_days: bool) -> Replan | None:
    """Draw the plan anew over some roles; ``None`` when nothing is left to go to."""
    drawn = reckoned((start_of(own), *roles), here(own))[0]
    if drawn is None:
        return None
    anew = Anew(
        legs=drawn.pathway.legs,
        on=today(),
        since=since(own),
        supports=tuple(_supports(own)),
        keeps=_unchanged(own, roles) if keeps_days else (),
        closed=store().fresh_jobs.closed(own.plan.jobs, now()),
        solved=_solved(own),
        shown={own.step.goal: _shown(own) for own in drawn.pathway.legs},
    )
    after = redrawn(own.plan, anew, own.folder.next_number)
    limits, known = planning(own.client.said), catalogue()
    return Replan(
        before=own.plan,
        after=after,
        changes=changes(own.plan, after),
        drawn=drawn,
        doubts={
            one.leg.step.goal: tuple(leg_doubts(one, limits, known))
            for one in drawn.legs
        },
    )


def ticked(found: Replan, keys: Sequence[str]) -> tuple[Change, ...]:
    """Take the changes that were ticked."""
    return tuple(one for one in found.changes if change_key(one) in set(keys))


def _row(
    one: StepChange | ActionChange | None,
    own: PlanStep | PlanAction,
    doubts: tuple[str, ...] = (),
) -> Row:
    if one is None:
        return Row(own, own, "", doubts)
    return Row(one.before, one.after, change_key(one), doubts)


def _unchanged(own: OwnPlan, roles: tuple[str, ...]) -> tuple[str, ...]:
    """Name the first roles that are as they were: their days may stay."""
    pairs = zip(roles, left_of(own), strict=False)
    return tuple(new for new, _ in takewhile(lambda two: two[0] == two[1], pairs))


def _learned(own: OwnPlan) -> dict[str, int]:
    """Tell which levels were learned by the plan, above what the record shows."""
    abilities, roles = own.client.said.profile.profile.abilities, catalogue().roles
    asked = {
        (step.role, ask.skill): ask.level
        for step in own.plan.steps
        for ask in (roles[step.role].asks if step.role in roles else ())
    }
    done = (one for one in own.plan.actions if one.done_on and one.skill)
    found = {one.skill: asked.get((one.step, one.skill), 0) for one in done}
    now = {id_: abilities[id_].level for id_ in found if id_ in abilities}
    return {id_: level for id_, level in found.items() if level > now.get(id_, 0)}


def _shown(leg: Leg) -> frozenset[str]:
    """Name what a role asks and the client shows before its step."""
    asks = {ask.skill for ask in catalogue().roles[leg.step.goal].asks}
    return frozenset(asks - {add.skill for add in leg.adds})


def _supports(own: OwnPlan) -> Iterator[Support]:
    """Offer help with barriers that were not there when the plan was made."""
    version = own.folder.waiting or own.folder.agreed
    footing = own.folder.footing_of(version) if version else None
    known = set(footing.barriers) if footing else set()
    for hurdle in own.client.said.intake.open_hurdles:
        if hurdle.barrier not in known:
            yield from helping(load_supports(assets.DATA), hurdle.barrier)[:HELPS]


def _solved(own: OwnPlan) -> frozenset[str]:
    """Name what helps with barriers that are not there any more."""
    still = {hurdle.barrier for hurdle in own.client.said.intake.open_hurdles}
    every = load_supports(assets.DATA)
    return frozenset(one.do for one in every if one.barrier not in still)


def insist(own: OwnPlan, roles: tuple[str, ...], *, keeps_days: bool) -> Replan:
    """Draw a plan anew; 404 when nothing is left to go to."""
    return replan(own, roles, keeps_days=keeps_days) or abort(404)
