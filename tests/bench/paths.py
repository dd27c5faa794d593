"""``python -m tests.bench.paths``: all pathways from any role to any goal, on one core.

First the real catalogue, every start and every goal; then generated catalogues of 50,
200 and 1,000 roles, shaped like the real one: five steps a role, mostly upward.
"""

import random
import statistics
import time
from dataclasses import replace

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.step import Kind, Step
from careers.pathways.goals import Aim
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, pareto

STEPS_A_ROLE = 5
TRIPS = 300
BOUND = 0.050


def main() -> None:
    real = Catalogue.load(assets.DATA)
    aims = [aim.value for aim in Aim]
    for name, limits in (("no limits", Limits()), ("4 hours a week", Limits(weekly=4))):
        every = [
            Trip(start, goal, limits)
            for start in real.roles
            for goal in [*real.roles, *aims]
            if start != goal
        ]
        _report(f"real catalogue, {len(real.roles)} roles, {name}", real, every)
    for roles in (50, 200, 1000):
        made = generated(real, roles)
        chance = random.Random(roles)
        names = sorted(made.roles)
        some = [Trip(*chance.sample(names, 2), Limits(weekly=4)) for _ in range(TRIPS)]
        _report(f"generated, {roles} roles, {len(made.steps)} steps", made, some)


def generated(real: Catalogue, count: int) -> Catalogue:
    """Make roles that ask what real ones ask, joined mostly upward."""
    chance = random.Random(count)
    models = list(real.roles.values())
    roles = {}
    for number in range(count):
        model, other = chance.choice(models), chance.choice(models)
        asks = {a.skill: a for a in (*model.asks[:6], *other.asks[:4])}
        id_ = f"role-{number:04}"
        roles[id_] = replace(model, id=id_, asks=tuple(asks.values()))
    ids = list(roles)
    pairs: dict[tuple[str, str], Step] = {}
    while len(pairs) < STEPS_A_ROLE * count:
        start, goal = chance.sample(ids, 2)
        if roles[goal].rung >= roles[start].rung or chance.random() < 0.1:
            kind = chance.choice([Kind.PROMOTION, Kind.SIDEWAYS, Kind.CHANGE])
            low = chance.randint(1, 24)
            months = (low, low + chance.randint(3, 18))
            pairs[start, goal] = Step(start, goal, kind, months, (), "")
    return replace(real, roles=roles, steps=tuple(pairs.values()))


def _report(name: str, catalogue: Catalogue, trips: list[Trip]) -> None:
    took, found = [], 0
    for trip in trips:
        learner = Learner(catalogue)  # nothing is kept from one trip to the next
        start = time.process_time()
        found += len(pareto(trip, learner))
        took.append(time.process_time() - start)
    took.sort()
    at = [took[int(part * (len(took) - 1))] * 1e3 for part in (0.5, 0.99, 1)]
    print(
        f"{name:48} {len(trips):5} trips  median {at[0]:7.1f} ms  p99 {at[1]:7.1f} ms"
        f"  worst {at[2]:7.1f} ms  {found / len(trips):.1f} pathways"
        f"  over {BOUND * 1e3:.0f} ms: {sum(one > BOUND for one in took)}"
        f"  mean {statistics.mean(took) * 1e3:.1f} ms"
    )


if __name__ == "__main__":
    main()
