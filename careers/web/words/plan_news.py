"""What changed since a plan was drawn up, in words for the counselor."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields

from careers.catalogue.catalogue import Catalogue
from careers.pathways.goals import is_goal
from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier
from careers.people.clients.footing import StepFigures
from careers.people.clients.plan_news import News, What
from careers.web.words.barriers import barrier_words
from careers.web.words.dates import day
from careers.web.words.money import money_range
from careers.web.words.numbers import count, listed, months
from careers.web.words.paths import goal_words, limit_words
from careers.web.words.sentences import name_within

UNSAID_LIMITS = frozenset({"steps"})
"""Limits that nobody sets by themselves."""


def news_words(one: News, known: Catalogue) -> str:
    """Say one change: “The job linked to step 2 closed on 4 May 2026”."""
    return SAYS[one.what](one, known)


def news_hint(one: News) -> str:
    """Say what can be done about it."""
    return HINTS.get(one.what, "")


def told_together(told: Sequence[News], known: Catalogue) -> str:
    """Say the first of some changes, and how many more there are."""
    first, rest = news_words(told[0], known), len(told) - 1
    return f"{first}; {count(rest, 'more change', 'more changes')}" if rest else first


def _refused(one: News, _: Catalogue) -> str:
    why = f": “{one.why.strip().rstrip('.')}”" if one.why.strip() else ""
    return f"The client said no{_on(one)}{why}"


def _arrived(one: News, known: Catalogue) -> str:
    role = known.roles.get(one.role)
    name = name_within(role.name) if role else "a role that is gone"
    return f"They found work as {name}{_on(one)}: that is step {one.place}"


def _job(one: News, _: Catalogue) -> str:
    step = f" linked to step {one.place}" if one.place else " of the plan"
    if one.many > 1:
        last = f", the last{_on(one)}" if one.on else ""
        return f"{one.many} jobs{step} have closed{last}"
    return f"The job{step} closed{_on(one)}"


def _late(one: News, known: Catalogue) -> str:
    by = f" by {day(one.on)}" if one.on else ""
    return f"{_step(one, known)} was to be reached{by} and is not done"


def _done(when: str) -> Callable[[News, Catalogue], str]:
    def words(one: News, known: Catalogue) -> str:
        return f"{_step(one, known)} was done{_on(one)}, more than a month {when}"

    return words


def _barriers(one: News, _: Catalogue) -> str:
    came, went = (
        [barrier_words(Barrier(own)).lower() for own in own]
        for own in (one.came, one.went)
    )
    told = list(_both("New in the way: ", came, "No longer in the way: ", went))
    return "; ".join(told) or "What stands in the way is written down otherwise"


def _limits(one: News, known: Catalogue) -> str:
    were, limits = one.were or Limits(), one.limits or Limits()
    changed = _other(were, limits) - UNSAID_LIMITS
    came, went = (
        [
            f"“{limit_words(name, which, known)}”"
            for name in sorted(changed & _other(which, Limits()))
        ]
        for which in (limits, were)
    )
    told = list(_both("New limits: ", came, "Limits gone: ", went))
    return "; ".join(told) or "Their limits are written down otherwise"


def _other(one: Limits, other: Limits) -> frozenset[str]:
    """Name the limits in which two differ."""
    return frozenset(
        own.name
        for own in fields(Limits)
        if getattr(one, own.name) != getattr(other, own.name)
    )


def _wishes(one: News, known: Catalogue) -> str:
    came, went = (
        [goal_words(own, known) for own in own if is_goal(known, own)]
        for own in (one.came, one.went)
    )
    told = list(_both("They now wish for: ", came, "They no longer wish for: ", went))
    return "; ".join(told) or "What they wish for is written down otherwise"


def _skills(one: News, _: Catalogue) -> str:
    more = f"{count(len(one.came), 'skill')} more, or at a higher level"
    less = f"{count(len(one.went), 'skill')} less, or at a lower level"
    told = [words for words, own in ((more, one.came), (less, one.went)) if own]
    return f"What they show has changed: {'; '.join(told)}"


def _figures(one: News, known: Catalogue) -> str:
    before, after = one.usual
    told = []
    if before.months != after.months:
        told.append(f"usual time {_time(after)}, before {_time(before)}")
    if before.pay != after.pay:
        told.append(f"pay {_pay(after)}, before {_pay(before)}")
    return f"Public figures of {_step(one, known, 'step')} are new: {'; '.join(told)}"


def _time(own: StepFigures) -> str:
    return months(own.months) if own.months else "not known"


def _pay(own: StepFigures) -> str:
    return f"{money_range(*own.pay)} a year" if own.pay else "not stated"


def _both(
    new: str, came: Sequence[str], old: str, went: Sequence[str]
) -> Iterator[str]:
    """Say what came, then what went; whatever stands first begins the sentence."""
    if came:
        yield f"{new}{listed(list(came))}"
    if went:
        yield f"{old.lower() if came else old}{listed(list(went))}"


def _step(one: News, known: Catalogue, word: str = "Step") -> str:
    role = known.roles.get(one.role)
    return f"{word} {one.place}, {role.name if role else 'a role that is gone'},"


def _on(one: News) -> str:
    return f" on {day(one.on)}" if one.on else ""


SAYS: dict[What, Callable[[News, Catalogue], str]] = {
    What.REFUSED: _refused,
    What.ARRIVED: _arrived,
    What.JOB: _job,
    What.LATE: _late,
    What.DONE_LATE: _done("after its days"),
    What.DONE_EARLY: _done("before its days"),
    What.BARRIERS: _barriers,
    What.LIMITS: _limits,
    What.WISHES: _wishes,
    What.SKILLS: _skills,
    What.FIGURES: _figures,
}
HINTS = {
    What.ARRIVED: "Write at the step that it is reached.",
    What.JOB: "Look for another, or replan.",
    What.REFUSED: "Talk it over, then replan.",
    What.LATE: "Move it, or replan.",
    What.DONE_EARLY: "What comes after it can come sooner.",
}
