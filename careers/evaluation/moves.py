"""Real moves from role to role, and how high a ranking of next roles puts them."""

import csv
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random

from careers.catalogue.catalogue import Catalogue
from careers.pathways.learner import Learner
from careers.pathways.ways_on import DOUBLING, likely_roles

CROSSWALK = Path(__file__).parent / "moves_crosswalk.toml"
AGENTS = frozenset(
    [
        *("csr", "senior_csr", "chat_email", "outbound_telesales", "inside_sales"),
        *("collections", "retention", "tech_support_t1"),
    ]
)
"""Kinds of work at the phone, in the table's own words."""

ROUNDS, SEED = 2000, 20261122
Ranks = Sequence[float]
Ranking = Sequence[str]
Kinds = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Move:
    """One person's move from a kind of work to another."""

    person: str
    start: str
    goal: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its 95 % interval from resampling persons."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Result:
    """How one ranking does: recall at 3 and at 5, and the mean reciprocal rank."""

    name: str
    moves: int
    figures: Mapping[str, Figure]


MEASURES: Mapping[str, Callable[[float], float]] = {
    "recall@3": lambda rank: float(rank <= 3),
    "recall@5": lambda rank: float(rank <= 5),
    "MRR": lambda rank: 1 / rank,
}


def crosswalk(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Read which of our roles a kind of work stands for, as far as we have them."""
    table = tomllib.loads(CROSSWALK.read_text(encoding="utf-8"))["roles"]
    ours = {
        kind: tuple(role for role in roles if role in catalogue.roles)
        for kind, roles in table.items()
    }
    return {kind: roles for kind, roles in ours.items() if roles}


def read_moves(path: Path, kinds: Iterable[str]) -> tuple[Move, ...]:
    """Read the moves between two different kinds of work that we know."""
    known = set(kinds)
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        moves = [
            Move(row["cv"], row["from_role"], row["to_role"])
            for row in csv.DictReader(file)
        ]
    return tuple(m for m in moves if m.start != m.goal and {m.start, m.goal} <= known)


def is_plain(path: Path) -> bool:
    """Whether a table is there, with a person and two kinds of work in each row."""
    if not path.is_file():
        return False
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        header = next(csv.reader(file), [])
    return {"cv", "from_role", "to_role"} <= set(header)


def results(
    moves: Sequence[Move], catalogue: Catalogue, within: Kinds | None = None
) -> tuple[Result, ...]:
    """Measure our ranking, popularity and chance on the same moves.

    Popularity is told twice: by what everybody else does, as one could know it before,
    and fitted to the very moves it is judged by. The difference to the first is taken
    person by person: what is hard for both cancels out.
    """
    kinds = within or crosswalk(catalogue)
    own = ranker(catalogue, kinds)
    ranks = {
        "ours": [_rank(own(move.start), move.goal) for move in moves],
        "popularity": [_rank(popular(move, moves, kinds), move.goal) for move in moves],
        "fitted": [_rank(fitted(move, moves, kinds), move.goal) for move in moves],
    }
    found = [_result(name, one, moves) for name, one in ranks.items()]
    better = _result("difference", ranks["ours"], moves, ranks["popularity"])
    return (*found, _chance(len(kinds) - 1, moves), better)


def ranker(
    catalogue: Catalogue, kinds: Mapping[str, tuple[str, ...]]
) -> Callable[[str], Ranking]:
    """Rank kinds of work by all the roles they stand for, whichever one starts in.

    Ten points are a doubling, so that two roles draw together what each draws.
    """
    learner = Learner(catalogue)
    kind_of = {role: kind for kind, roles in kinds.items() for role in roles}

    @cache
    def ranking(start: str) -> Ranking:
        draws: dict[str, float] = dict.fromkeys(kinds, 0.0)
        for role in kinds[start]:
            for way in likely_roles(role, learner):
                kind = kind_of.get(way.goal, start)
                draws[kind] += 2 ** (way.score / DOUBLING)
        others = set(kinds) - {start}
        return sorted(others, key=lambda kind: (-draws[kind], kind))

    return ranking


def popular(move: Move, moves: Sequence[Move], kinds: Iterable[str]) -> Ranking:
    """Rank kinds by how often everybody else moves to them."""
    others = [m for m in moves if m.person != move.person]
    return fitted(move, others, kinds)


def fitted(move: Move, moves: Sequence[Move], kinds: Iterable[str]) -> Ranking:
    """Rank kinds by how often all of these moves lead to them."""
    counts = Counter(m.goal for m in moves)
    return sorted(set(kinds) - {move.start}, key=lambda kind: (-counts[kind], kind))


def is_kept(move: Move) -> bool:
    """Whether a move is of the half that nobody looks at while building."""
    return sha256(move.person.encode()).digest()[-1] % 2 == 1


def _rank(ranking: Ranking, goal: str) -> float:
    return ranking.index(goal) + 1 if goal in ranking else float("inf")


def _chance(kinds: int, moves: Sequence[Move]) -> Result:
    """Reckon what shuffling would do; chance needs no sampling."""
    ranks = range(1, kinds + 1)
    figures = {
        name: sum(measure(rank) for rank in ranks) / max(1, kinds)
        for name, measure in MEASURES.items()
    }
    exact = {name: Figure(value, value, value) for name, value in figures.items()}
    return Result("random", len(moves), exact)


def _result(name: str, ranks: Ranks, moves: Sequence[Move], *beside: Ranks) -> Result:
    """Measure ranks, or by how much they reach more than those of another ranking."""
    others = beside[0] if beside else [float("inf")] * len(ranks)
    people: dict[str, list[tuple[float, float]]] = {}
    for move, *both in zip(moves, ranks, others, strict=True):
        people.setdefault(move.person, []).append((both[0], both[1]))
    figures = {
        name: _figure(
            [[measure(a) - measure(b) for a, b in own] for own in people.values()]
        )
        for name, measure in MEASURES.items()
    }
    return Result(name, len(moves), figures)


def _figure(people: Sequence[Sequence[float]]) -> Figure:
    """Resample persons, not moves: one person's moves are alike."""
    if not people:
        return Figure(0, 0, 0)
    chance = Random(SEED)
    sums = [(sum(own), len(own)) for own in people]
    means = sorted(_mean(chance.choices(sums, k=len(sums))) for _ in range(ROUNDS))
    low, high = means[round(0.025 * ROUNDS)], means[round(0.975 * ROUNDS) - 1]
    return Figure(_mean(sums), low, high)


def _mean(sums: Sequence[tuple[float, int]]) -> float:
    return sum(total for total, _ in sums) / sum(count for _, count in sums)
