"""One person against a million jobs of twelve skills each, beside a plain numpy dot.

Run it by ``python -m tests.bench.ranking``. The ratio is what counts: both passes
share the machine with whatever else runs on it.
"""

import os

import numpy as np

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.matching.board import Board, rank, score
from careers.matching.points import WAYS, Points
from careers.matching.ranked import ranked as in_bands
from careers.skills.profile import Ability, Profile
from tests.bench.clock import best

JOBS = int(os.environ.get("CAREERS_BENCH_JOBS", "1000000"))
ASKS, SKILLS, SHOWN = 12, 25, 20


def main() -> None:
    catalogue = Catalogue.load(assets.DATA)
    board, person = _board(catalogue), _person(catalogue)
    table = np.random.default_rng(1).random((JOBS, ASKS), np.float32)
    weights = np.ones(ASKS, np.float32)
    dot = best(lambda: table @ weights)
    scored = best(lambda: score(person, board))
    ranked = best(lambda: rank(person, board, SHOWN))
    listed = best(lambda: in_bands(person, board))
    print(f"{JOBS:,} jobs × {ASKS} asks, a person with {SKILLS} skills")
    for what, took in (
        ("score", scored),
        ("rank", ranked),
        ("in bands", listed),
        ("numpy dot", dot),
    ):
        print(f"  {what:10} {took * 1000:7.1f} ms   {took / dot:5.1f} × the dot")


def _board(catalogue: Catalogue) -> Board:
    chance = np.random.default_rng(7)
    ways = len(catalogue.skills) * WAYS
    return Board(
        numbers=np.arange(JOBS, dtype=np.int64),
        titles=np.full(JOBS, "Agent", np.object_),
        starts=np.arange(0, JOBS * ASKS + 1, ASKS, dtype=np.int64),
        ways=chance.integers(ways, size=JOBS * ASKS, dtype=np.uint16),
        roles=chance.integers(2 * len(catalogue.roles), size=JOBS).astype(np.int16),
        experience=chance.choice([0, 0, 0, 6, 12], size=JOBS).astype(np.int16),
        points=Points.of(catalogue),
    )


def _person(catalogue: Catalogue) -> Profile:
    chosen = list(catalogue.skills)[::7][:SKILLS]
    abilities = {skill: Ability(skill, 3) for skill in chosen}
    return Profile(abilities, months={"csr": 30}, role="csr", latest="csr")


if __name__ == "__main__":
    main()
