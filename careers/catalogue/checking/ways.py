"""No role is a dead end, and no gap is without an action."""

from collections.abc import Iterator

from careers.catalogue.checking.entry import Entry
from careers.catalogue.checking.problem import Problem
from careers.catalogue.learning import Action
from careers.catalogue.role import Role
from careers.catalogue.step import Step

ENTRY_RUNG = 1


def dead_ends(entries: list[Entry]) -> Iterator[Problem]:
    """Find roles that nobody reaches or leaves; entry roles need no way in."""
    steps = [entry.thing for entry in entries if isinstance(entry.thing, Step)]
    reached, left = {step.goal for step in steps}, {step.start for step in steps}
    for entry, role in _roles(entries):
        if role.id not in left:
            remedy = f"Write a [[step]] with start = “{role.id}”."
            yield entry.problem(f"No way leads on from “{role.id}”.", remedy)
        if role.id not in reached and role.rung > ENTRY_RUNG:
            remedy = f"Write a [[step]] with goal = “{role.id}”."
            yield entry.problem(f"No way leads to “{role.id}”.", remedy)


def gaps_without_action(entries: list[Entry]) -> Iterator[Problem]:
    """Find skills that roles ask for and learning.toml does not help with."""
    helped = {entry.thing.skill for entry in entries if isinstance(entry.thing, Action)}
    for entry, role in _roles(entries):
        for ask in role.asks:
            if ask.skill not in helped:
                helped.add(ask.skill)
                remedy = "Write an [[action]] for it in learning.toml."
                what = f"Nothing says how to learn “{ask.skill}”."
                yield entry.problem(what, remedy, at=ask.skill)


def _roles(entries: list[Entry]) -> Iterator[tuple[Entry, Role]]:
    for entry in entries:
        if isinstance(entry.thing, Role):
            yield entry, entry.thing
