"""What a new version of a plan changes, in words."""

from collections.abc import Iterator, Sequence
from datetime import date

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.client_plan import Doer, PlanAction, PlanStep
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
from careers.web.words.dates import day, day_and_time
from careers.web.words.numbers import count, listed

MONTH = 365 / 12
DOERS = {
    Doer.CLIENT: "client",
    Doer.COUNSELOR: "counselor",
    Doer.SOMEBODY: "somebody else",
}


def headline(version: Version, made: Sequence[Change]) -> str:
    """Say in a sentence what a version did: “The review of 12 March 2026 moved …”."""
    what = listed(list(_deeds(made))) if made else "is the first plan"
    who = "The review of" if made else "The version of"
    why = f"; reason: {version.why.rstrip('.')}" if version.why else ""
    return f"{who} {day(version.at.date())} {what}{why}."


def changes_since(version: Version, before: Version) -> tuple[Change, ...]:
    """Tell what a version changes in the one that counted before it."""
    return changes(unmarked(before.plan), unmarked(version.plan))


def change_words(change: Change, catalogue: Catalogue) -> str:
    """Say one change as a sentence."""
    match change:
        case NewStart(before, after):
            now, was = _role(after, catalogue), _role(before, catalogue)
            return f"It starts from {now}, not {was}."
        case NewGoals(before, after):
            now, was = _roles(after, catalogue), _roles(before, catalogue)
            return f"The goal is {now}, not {was}."
        case NewReview(before, after):
            return _review(before, after)
        case StepChange():
            return _step(change, catalogue)
        case ActionChange():
            return _action(change)


def doer_words(action: PlanAction) -> str:
    """Say who does an action."""
    return action.name or DOERS[action.who]


def agreement_words(own: Agreement) -> str:
    """Say who agreed, how and when."""
    who = "client" if own.side is Side.CLIENT else "counselor"
    if own.paper:
        return f"{own.name} ({who}) signed on paper on {day(own.paper)}."
    return f"{own.name} ({who}) agreed by typing the name on {day_and_time(own.at)}."


def _deeds(made: Sequence[Change]) -> Iterator[str]:
    """Say what was done, the steps one by one and the actions counted."""
    kinds = {type(one) for one in made}
    if kinds & {NewStart, NewGoals}:
        yield "set another goal"
    yield from (_step_deed(one) for one in made if isinstance(one, StepChange))
    yield from _action_deeds([one for one in made if isinstance(one, ActionChange)])
    if NewReview in kinds:
        yield "set another day for the review"


def _action_deeds(made: Sequence[ActionChange]) -> Iterator[str]:
    came = sum(one.before is None for one in made)
    went = sum(one.after is None for one in made)
    pairs = (came, "added"), (went, "left out"), (len(made) - came - went, "changed")
    for number, verb in pairs:
        if number:
            yield f"{verb} {count(number, 'action')}"


def _step_deed(one: StepChange) -> str:
    if one.before and one.after and _days_of(one.before) == _days_of(one.after):
        return f"gave a reason for step {one.place}"
    if one.before and one.after:
        return f"moved step {one.place} {_moved(one.before, one.after)}"
    return f"{'added' if one.after else 'left out'} step {one.place}"


def _moved(before: PlanStep, after: PlanStep) -> str:
    """Say how far a step moved, by its last day: “by 2 months”, “10 days earlier”."""
    days = (after.last - before.last).days or (after.first - before.first).days
    months = round(abs(days) / MONTH)
    far = count(months, "month") if abs(days) >= 25 else count(abs(days), "day")
    return f"by {far}" if days > 0 else f"{far} earlier"


def _step(one: StepChange, catalogue: Catalogue) -> str:
    step = one.after or one.before
    name = f"Step {one.place}, {_role(step.role, catalogue) if step else ''}"
    if one.before and one.after and _days_of(one.before) == _days_of(one.after):
        return f"{name}, keeps its days{_because(one.after)}."
    if one.before and one.after:
        moved = f"{name}, moves {_moved(one.before, one.after)}"
        why = _because(one.after) if one.before.override != one.after.override else ""
        return f"{moved}: {_span(one.after)}, not {_span(one.before)}{why}."
    if one.after is None:
        return f"{name}, is left out."
    return f"{name}, is new: {_span(step)}{_because(one.after)}."


def _days_of(step: PlanStep) -> tuple[date, date]:
    return step.first, step.last


def _because(step: PlanStep) -> str:
    return (
        f"; something speaks against it, and it is planned because: {step.override}"
        if step.override
        else ""
    )


def _span(step: PlanStep | None) -> str:
    return f"{step.first:%B %Y} to {step.last:%B %Y}" if step else ""


def _review(before: date | None, after: date | None) -> str:
    if after is None:
        return "There is no day for the next review any more."
    rest = f", not on {day(before)}" if before else ""
    return f"The next review is on {day(after)}{rest}."


def _action(one: ActionChange) -> str:
    before, after = one.before, one.after
    if before is None or after is None:
        own = before or after
        words = f"“{own.do}”" if own else ""
        return f"New: {words}{_due(after)}." if after else f"Left out: {words}."
    rest = "; ".join(_fields(before, after))
    return f"“{after.do}”: {rest}."


def _due(action: PlanAction) -> str:
    by = f", by {day(action.by)}" if action.by else ""
    return f" – {doer_words(action)}{by}"


def _fields(before: PlanAction, after: PlanAction) -> Iterator[str]:
    if before.do != after.do:
        yield f"was “{before.do}”"
    if doer_words(before) != doer_words(after):
        yield f"{doer_words(after)} instead of {doer_words(before)}"
    yield from _days(before, after)
    if before.jobs != after.jobs:
        yield f"{count(len(after.jobs), 'job')} linked" if after.jobs else "no job"
    if _more(before) != _more(after):
        yield "other details"


def _days(before: PlanAction, after: PlanAction) -> Iterator[str]:
    if before.done_on != after.done_on:
        yield f"done on {day(after.done_on)}" if after.done_on else "not done after all"
    if before.by != after.by:
        yield f"by {day(after.by)}" if after.by else "no day any more"


def _more(own: PlanAction) -> tuple[str, ...]:
    return (own.shows, own.support, own.funding, own.provider, own.step, own.skill)


def _roles(ids: Sequence[str], catalogue: Catalogue) -> str:
    return listed([_role(own, catalogue) for own in ids])


def _role(id_: str, catalogue: Catalogue) -> str:
    role = catalogue.roles.get(id_)
    return role.name if role else "a role that is gone"
