"""What a new version changes in one action of a plan, and who does it, in words."""

from collections.abc import Iterator

from careers.people.clients.client_plan import Doer, PlanAction
from careers.people.clients.plan_changes import ActionChange
from careers.web.words.tongue import ENGLISH, Tongue

DOERS = {
    Doer.CLIENT: "client",
    Doer.COUNSELOR: "counselor",
    Doer.SOMEBODY: "somebody else",
}


def doer_words(action: PlanAction, tongue: Tongue = ENGLISH) -> str:
    """Say who does an action."""
    return tongue.ours(action.name) or tongue.say(DOERS[action.who])


def action_words(one: ActionChange, tongue: Tongue = ENGLISH) -> str:
    """Say in a sentence what became of an action."""
    before, after = one.before, one.after
    if after is None:
        return tongue.say("Left out: {words}.", words=_quoted(before, tongue))
    words = _quoted(after, tongue)
    if before is None:
        return _new(after, words, tongue)
    rest = "; ".join(_fields(before, after, tongue))
    return f"{words}: {rest}."


def _quoted(own: PlanAction | None, tongue: Tongue) -> str:
    return f"“{tongue.ours(own.do)}”" if own else ""


def _new(own: PlanAction, words: str, tongue: Tongue) -> str:
    who = doer_words(own, tongue)
    if own.by is None:
        return tongue.say("New: {words} – {who}.", words=words, who=who)
    return tongue.say(
        "New: {words} – {who}, by {day}.", words=words, who=who, day=tongue.day(own.by)
    )


def _fields(before: PlanAction, after: PlanAction, tongue: Tongue) -> Iterator[str]:
    if before.do != after.do:
        yield tongue.say("was {words}", words=_quoted(before, tongue))
    was, now = doer_words(before, tongue), doer_words(after, tongue)
    if was != now:
        yield tongue.say("{now} instead of {was}", now=now, was=was)
    yield from _days(before, after, tongue)
    if before.jobs != after.jobs:
        yield _jobs(after, tongue)
    if _more(before) != _more(after):
        yield tongue.say("other details")


def _days(before: PlanAction, after: PlanAction, tongue: Tongue) -> Iterator[str]:
    if before.done_on != after.done_on:
        yield (
            tongue.say("done on {day}", day=tongue.day(after.done_on))
            if after.done_on
            else tongue.say("not done after all")
        )
    if before.by != after.by:
        yield (
            tongue.say("by {day}", day=tongue.day(after.by))
            if after.by
            else tongue.say("no day any more")
        )


def _jobs(own: PlanAction, tongue: Tongue) -> str:
    if not own.jobs:
        return tongue.say("no job")
    return tongue.say("{jobs} linked", jobs=tongue.count(len(own.jobs), "job"))


def _more(own: PlanAction) -> tuple[str, ...]:
    return (own.shows, own.support, own.funding, own.provider, own.step, own.skill)
