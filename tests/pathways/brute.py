"""Every pathway, by trying all orders of all roles: slow, and plainly right."""

from collections.abc import Iterable
from itertools import pairwise, permutations

from hypothesis import strategies as st

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.learning import Action
from careers.catalogue.step import Kind, Step
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.skills.profile import Ability, Profile
from careers.skills.requirement import Requirement
from tests.small import SKILLS, by_id, role

NAMES = "abcdefghi"


def catalogues(most_steps: int = 30) -> st.SearchStrategy[Catalogue]:
    return st.builds(
        lambda roles, steps, actions: Catalogue(
            skills=by_id(*SKILLS),
            roles=roles,
            steps=steps,
            actions=actions,
        ),
        _roles(),
        st.lists(_step(), max_size=most_steps, unique_by=_ends).map(tuple),
        st.lists(_action(), max_size=8).map(tuple),
    )


def profiles() -> st.SearchStrategy[Profile]:
    levels = st.dictionaries(
        st.sampled_from([skill.id for skill in SKILLS]), st.integers(1, 5), max_size=3
    )
    return levels.map(
        lambda own: Profile({id_: Ability(id_, level) for id_, level in own.items()})
    )


def best(learner: Learner, start: str, goal: str, limits: Limits) -> set[str]:
    """Name the stops of every way that no other beats."""
    tried = {}
    for stops in _orders(learner.catalogue, start, goal, limits.steps):
        cost = _cost(learner, stops, limits)
        if cost is not None:
            tried[stops] = cost
    return {
        " ".join(stops)
        for stops, own in tried.items()
        if not any(
            other != own and all(a <= b for a, b in zip(other, own, strict=True))
            for other in tried.values()
        )
    }


def _orders(
    known: Catalogue, start: str, goal: str, steps: int
) -> Iterable[tuple[str, ...]]:
    ends = start, goal
    pairs = {
        (one.start, one.goal)
        for one in known.steps
        if one.kind is not Kind.RETURN or one.goal == goal or _is_down(known, one, ends)
    }
    others = [id_ for id_ in known.roles if id_ not in (start, goal)]
    for length in range(min(steps, len(others) + 1)):
        for between in permutations(others, length):
            stops = (start, *between, goal)
            if all(pair in pairs for pair in pairwise(stops)):
                yield stops


def _is_down(known: Catalogue, one: Step, ends: tuple[str, str]) -> bool:
    """Whether a step back is a stage on the way of somebody who goes down."""
    start, goal = (known.roles[id_].rung for id_ in ends)
    return start > goal and known.roles[one.goal].rung >= goal


def _cost(
    learner: Learner, stops: tuple[str, ...], limits: Limits
) -> tuple[int, ...] | None:
    """Add everything up along the way; ``None`` when a limit is broken."""
    by_pair = {(one.start, one.goal): one for one in learner.catalogue.steps}
    way = learner.follow(tuple(by_pair[pair] for pair in pairwise(stops)), limits)
    time = hours = money = missed = 0
    pay = _pay(learner, stops[-1])
    for leg in way.legs:
        usual = sum(leg.step.months) * 50
        study = sum(sum(add.hours) for add in leg.adds)
        weekly = limits.weekly or 10**6
        takes = max(usual, -(-600 * study // (52 * weekly)))
        time += takes
        paid = _pay(learner, leg.step.start) or _pay(learner, stops[0]) or pay
        missed += takes * max(0, pay - paid)
        hours += study
        money += sum(add.cost[1] for add in leg.adds if add.cost)
    if time > limits.months * 100:
        return None
    if limits.money is not None and money > limits.money:
        return None
    if any(limits.shut_out(learner.catalogue.roles[id_]) for id_ in stops[1:]):
        return None
    word = min(leg.chance.word for leg in way.legs)
    return time, hours, -pay, -word, missed - 12_000 * pay


def _pay(learner: Learner, role_: str) -> int:
    figure = learner.catalogue.roles[role_].pay
    return figure.typical if figure else 0


def _roles() -> st.SearchStrategy[dict[str, object]]:
    asked = st.builds(
        Requirement,
        st.sampled_from([skill.id for skill in SKILLS]),
        st.integers(1, 5),
        st.booleans(),
    )
    return st.fixed_dictionaries(
        {
            name: st.builds(
                lambda asks, pay, rung, name=name: role(
                    name, *asks, pay=pay, rung=rung
                ),
                st.lists(asked, max_size=3, unique_by=lambda ask: ask.skill),
                st.sampled_from([0, 30_000, 40_000, 50_000]),
                st.integers(1, 4),
            )
            for name in NAMES
        }
    )


def _step() -> st.SearchStrategy[Step]:
    pairs = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
    return st.builds(
        lambda pair, low, more, kind: Step(*pair, kind, (low, low + more), (), ""),
        pairs.filter(lambda pair: pair[0] != pair[1]),
        st.integers(0, 12),
        st.integers(0, 6),
        st.sampled_from(list(Kind)),
    )


def _ends(one: Step) -> tuple[str, str]:
    return one.start, one.goal


def _action() -> st.SearchStrategy[Action]:
    return st.builds(
        lambda skill, low, more, cost: Action(
            skill, "course", "Learn", (low, low + more), "Done", (0, cost)
        ),
        st.sampled_from([skill.id for skill in SKILLS]),
        st.integers(0, 60),
        st.integers(0, 20),
        st.sampled_from([0, 40, 200]),
    )
