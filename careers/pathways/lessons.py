"""By which action somebody learns a skill, for the money there is."""

from collections.abc import Iterable

from careers.catalogue.learning import Action

UNSAID = 10**9
"""A cost nobody states is more than anybody has."""

ROOM = 5000
"""So many answers are remembered: people may name any sum of money."""


class Lessons:
    """The actions of a catalogue, by skill, the shortest first."""

    def __init__(self, actions: Iterable[Action]) -> None:
        self._by_skill: dict[str, list[Action]] = {}
        for action in sorted(actions, key=lambda one: (one.hours, one.do)):
            self._by_skill.setdefault(action.skill, []).append(action)
        self._found: dict[tuple[str, int | None], tuple[Action | None]] = {}

    def action(self, skill: str, money: int | None = None) -> Action | None:
        """Find the shortest action there is money for; else the least expensive."""
        key = skill, money
        found = self._found.get(key)
        if found is None:
            found = (self._look(skill, money),)
            # Others may look at the same moment: what is let go is looked up anew.
            if len(self._found) >= ROOM:
                self._found.clear()
            self._found[key] = found
        return found[0]

    def _look(self, skill: str, money: int | None) -> Action | None:
        found = self._by_skill.get(skill, [])
        if money is not None:
            found = sorted(found, key=lambda one: max(0, _cost(one) - money))
        return found[0] if found else None


def _cost(action: Action) -> int:
    return UNSAID if action.cost is None else action.cost[1]
