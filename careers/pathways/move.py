"""A step made ready for walking, with everything that is the same for everybody."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step
from careers.pathways.likelihood import (
    ENOUGH,
    UNSPOKEN,
    USUAL,
    Likelihood,
    at_most,
    draw,
    leap,
    likelihood,
)
from careers.pathways.pathway import taken

Entry = tuple[str, int, int, bool]
"""A move seen from its goal: start, least time, minus best likelihood, a step back."""


class Move(NamedTuple):
    """One step, with everything about it that has nothing to do with levels.

    ``usual`` is the least time it takes, in hundredths of months. ``words`` are minus
    the likelihoods by the marks of readiness that are passed, and ``unspoken`` those
    for somebody who does not speak the second language that is asked.
    A tuple, as every answer needs all.
    """

    step: Step
    goal: str
    is_back: bool
    usual: int
    words: tuple[int, ...]
    unspoken: tuple[int, ...]


class Lay(NamedTuple):
    """All moves, by start and by goal."""

    moves: Mapping[str, tuple[Move, ...]]
    entering: Mapping[str, Sequence[Entry]]

    @classmethod
    def of(cls, moves: Mapping[str, tuple[Move, ...]]) -> "Lay":
        """Look at moves from both ends."""
        entering: dict[str, list[Entry]] = {id_: [] for id_ in moves}
        for start, found in moves.items():
            for move in found:
                entry = start, move.usual, move.words[-1], move.is_back
                entering[move.goal].append(entry)
        return cls(moves, entering)

    def within(self, allowed: set[str]) -> "Lay":
        """Leave out the moves to all other roles."""
        if len(allowed) == len(self.moves):
            return self
        return Lay.of(
            {
                id_: tuple(move for move in found if move.goal in allowed)
                for id_, found in self.moves.items()
            }
        )


def lay(
    known: Catalogue,
    market: Mapping[str, float],
    bare: frozenset[str],
    *,
    spoken: bool,
) -> Lay:
    """Lay out every step of a catalogue; ``bare`` are roles without openings today."""
    found: dict[str, list[Move]] = {id_: [] for id_ in known.roles}
    for move in _moves(known, market, bare, spoken=spoken):
        found[move.step.start].append(move)
    return Lay.of({id_: tuple(own) for id_, own in found.items()})


def _moves(
    known: Catalogue,
    market: Mapping[str, float],
    bare: frozenset[str],
    *,
    spoken: bool,
) -> Iterator[Move]:
    roles = known.roles
    drawn = {
        (role.id, within): _drawn(role, market, role.id in bare and not within)
        for role in roles.values()
        for within in (True, False)
    }
    for step in known.steps:
        start, goal = roles[step.start], roles[step.goal]
        points = USUAL[step.kind] + leap(step, start, goal)
        points += drawn[step.goal, step.same_employer]
        most = at_most(goal.rung - start.rung)
        words = _words(points, most)
        silent = words if spoken else _words(points - UNSPOKEN, most)
        usual, back = taken(step.months, 0, None), step.kind is Kind.RETURN
        yield Move(step, goal.id, back, usual, words, silent)


def _drawn(role: Role, market: Mapping[str, float], is_bare: bool) -> int:
    """Add up what the market of a role says; nobody advertises within a house."""
    openings = 0 if is_bare else None
    return sum(number for _, number in draw(role, openings, market.get(role.id)))


@cache
def _words(points: int, most: Likelihood) -> tuple[int, ...]:
    """Tell minus the likelihood by the marks of readiness that are passed."""
    marks = range(len(ENOUGH) + 1)
    return tuple(-likelihood(points + passed, most) for passed in marks)
