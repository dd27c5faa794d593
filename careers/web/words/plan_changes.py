"""What a new version of a plan changes, in words."""

from collections.abc import Iterator, Sequence
from datetime import date

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.client_plan import PlanStep
from careers.people.clients.plan_changes import (
    ActionChange,
    Change,
    NewGoals,
    NewReview,
    NewStart,
    StepChange,
    changes,
)
from careers.people.clients.plan_version import Agreement, Side, Version, unmarked
from careers.web.words.action_changes import action_words
from careers.web.words.tongue import ENGLISH, Tongue

MONTH = 365 / 12


def headline(version: Version, made: Sequence[Change], tongue: Tongue = ENGLISH) -> str:
    """Say in a sentence what a version did: “The review of 12 March 2026 moved …”."""
    on, why = tongue.day(version.at.date()), _reason(version, tongue)
    if not made:
        return tongue.say(
            "The version of {day} is the first plan{why}.", day=on, why=why
        )
    what = tongue.listed(list(_deeds(made, tongue)))
    return tongue.say("The review of {day} {what}{why}.", day=on, what=what, why=why)


def changes_since(version: Version, before: Version) -> tuple[Change, ...]:
    """Tell what a version changes in the one that counted before it."""
    return changes(unmarked(before.plan), unmarked(version.plan))


def change_words(change: Change, catalogue: Catalogue, tongue: Tongue = ENGLISH) -> str:
    """Say one change as a sentence."""
    match change:
        case NewStart(before, after):
            now, was = tongue.role(after, catalogue), tongue.role(before, catalogue)
            return tongue.say("It starts from {now}, not {was}.", now=now, was=was)
        case NewGoals(before, after):
            now = _roles(after, catalogue, tongue)
            was = _roles(before, catalogue, tongue)
            return tongue.say("The goal is {now}, not {was}.", now=now, was=was)
        case NewReview(before, after):
            return _review(before, after, tongue)
        case StepChange():
            return _step(change, catalogue, tongue)
        case ActionChange():
            return action_words(change, tongue)


def agreement_words(own: Agreement, tongue: Tongue = ENGLISH) -> str:
    """Say who agreed, how and when."""
    who = tongue.say("client" if own.side is Side.CLIENT else "counselor")
    if own.paper:
        return tongue.say(
            "{name} ({who}) signed on paper on {day}.",
            name=own.name, who=who, day=tongue.day(own.paper),
        )  # fmt: skip
    return tongue.say(
        "{name} ({who}) agreed by typing the name on {moment}.",
        name=own.name, who=who, moment=tongue.moment(own.at),
    )  # fmt: skip


def _reason(version: Version, tongue: Tongue) -> str:
    if not version.why:
        return ""
    return tongue.say("; reason: {why}", why=version.why.rstrip("."))


def _deeds(made: Sequence[Change], tongue: Tongue) -> Iterator[str]:
    """Say what was done, the steps one by one and the actions counted."""
    kinds = {type(one) for one in made}
    if kinds & {NewStart, NewGoals}:
        yield tongue.say("set another goal")
    yield from (_step_deed(one, tongue) for one in made if isinstance(one, StepChange))
    yield from _action_deeds(
        [one for one in made if isinstance(one, ActionChange)], tongue
    )
    if NewReview in kinds:
        yield tongue.say("set another day for the review")


def _action_deeds(made: Sequence[ActionChange], tongue: Tongue) -> Iterator[str]:
    came = sum(one.before is None for one in made)
    went = sum(one.after is None for one in made)
    if came:
        yield tongue.say("added {what}", what=tongue.count(came, "action"))
    if went:
        yield tongue.say("left out {what}", what=tongue.count(went, "action"))
    if other := len(made) - came - went:
        yield tongue.say("changed {what}", what=tongue.count(other, "action"))


def _step_deed(one: StepChange, tongue: Tongue) -> str:
    if one.before and one.after and _days_of(one.before) == _days_of(one.after):
        return tongue.say("gave a reason for step {place}", place=one.place)
    if one.before and one.after:
        far = _moved(one.before, one.after, tongue)
        return tongue.say("moved step {place} {far}", place=one.place, far=far)
    if one.after:
        return tongue.say("added step {place}", place=one.place)
    return tongue.say("left out step {place}", place=one.place)


def _moved(before: PlanStep, after: PlanStep, tongue: Tongue) -> str:
    """Say how far a step moved, by its last day: “by 2 months”, “10 days earlier”."""
    days = (after.last - before.last).days or (after.first - before.first).days
    months = round(abs(days) / MONTH)
    many = abs(days)
    far = tongue.count(months, "month") if many >= 25 else tongue.count(many, "day")
    if days > 0:
        return tongue.say("by {far}", far=far)
    return tongue.say("{far} earlier", far=far)


def _step(one: StepChange, catalogue: Catalogue, tongue: Tongue) -> str:
    step = one.after or one.before
    role = tongue.role(step.role, catalogue) if step else ""
    name = tongue.say("Step {place}, {role}", place=one.place, role=role)
    why = _because(one.after, tongue)
    if one.after is None:
        return tongue.say("{step}, is left out.", step=name)
    now = _span(one.after, tongue)
    if one.before is None:
        return tongue.say("{step}, is new: {now}{why}.", step=name, now=now, why=why)
    if _days_of(one.before) == _days_of(one.after):
        return tongue.say("{step}, keeps its days{why}.", step=name, why=why)
    return tongue.say(
        "{step}, moves {far}: {now}, not {was}{why}.",
        step=name,
        far=_moved(one.before, one.after, tongue),
        now=now,
        was=_span(one.before, tongue),
        why=why if one.before.override != one.after.override else "",
    )


def _days_of(step: PlanStep) -> tuple[date, date]:
    return step.first, step.last


def _because(step: PlanStep | None, tongue: Tongue) -> str:
    if step is None or not step.override:
        return ""
    return tongue.say(
        "; something speaks against it, and it is planned because: {why}",
        why=step.override,
    )


def _span(step: PlanStep, tongue: Tongue) -> str:
    first, last = tongue.month(step.first), tongue.month(step.last)
    return tongue.say("{first} to {last}", first=first, last=last)


def _review(before: date | None, after: date | None, tongue: Tongue) -> str:
    if after is None:
        return tongue.say("There is no day for the next review any more.")
    on = tongue.day(after)
    if before is None:
        return tongue.say("The next review is on {day}.", day=on)
    was = tongue.day(before)
    return tongue.say("The next review is on {day}, not on {was}.", day=on, was=was)


def _roles(ids: Sequence[str], catalogue: Catalogue, tongue: Tongue) -> str:
    return tongue.listed([tongue.role(own, catalogue) for own in ids])
