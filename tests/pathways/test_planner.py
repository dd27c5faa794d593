from dataclasses import replace
from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.step import Step
from careers.pathways.choices import Name
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.pathway import Pathway
from careers.pathways.planner import Trip, pareto, plan
from careers.pathways.reasons import Why
from careers.skills.requirement import Requirement
from tests.small import CATALOGUE, by_id, profile, role, step

NAMES = "abcdef"

requirements = st.builds(
    Requirement, st.sampled_from(sorted(CATALOGUE.skills)), st.integers(1, 5)
)
roles = st.fixed_dictionaries(
    {
        name: st.builds(
            lambda asks, pay, name=name: role(name, *asks, pay=pay),
            st.lists(requirements, max_size=3, unique_by=lambda ask: ask.skill),
            st.sampled_from([0, 30_000, 40_000, 50_000]),
        )
        for name in NAMES
    }
)
pairs = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
steps = st.lists(
    st.builds(
        lambda pair, low, more: step(*pair, low, low + more),
        pairs.filter(lambda pair: pair[0] != pair[1]),
        st.integers(1, 30),
        st.integers(0, 12),
    ),
    max_size=16,
    unique_by=lambda step: (step.start, step.goal),
).map(tuple)
fields = st.builds(
    lambda roles, steps: replace(CATALOGUE, roles=roles, steps=steps), roles, steps
)


@given(fields)
def test_the_planner_finds_exactly_what_trying_everything_finds(
    field: Catalogue,
) -> None:
    found = pareto(Trip("a", "f"), Learner(field))
    assert sorted(way.stops for way in found) == brute_force(field)


def brute_force(field: Catalogue) -> list[tuple[str, ...]]:
    by_pair = {(step.start, step.goal): step for step in field.steps}
    tried = {}
    for length in range(5):
        for between in permutations("bcde", length):
            stops = ("a", *between, "f")
            if all(pair in by_pair for pair in pairwise(stops)):
                tried[stops] = costs(field, [by_pair[p] for p in pairwise(stops)])
    kept = {stops: cost for stops, cost in tried.items() if cost[0] <= 120 * 2}
    return sorted(
        stops
        for stops, own in kept.items()
        if not any(
            other != own and all(a <= b for a, b in zip(other, own, strict=True))
            for other in kept.values()
        )
    )


def costs(field: Catalogue, walked: list[Step]) -> tuple[int, ...]:
    """Reckon the four measures again, in another way."""
    known = {ask.skill: ask.level for ask in field.roles[walked[0].start].asks}
    hours, leaps, earned, paid = 0, [], 0, True
    for taken in walked:
        new = 0
        for ask in field.roles[taken.goal].asks:
            had = known.get(ask.skill, 0)
            shortest = sorted(
                (a for a in field.actions if a.skill == ask.skill),
                key=lambda a: a.hours,
            )
            if had < ask.level:
                new += had == 0
                hours += sum(shortest[0].hours) * (ask.level - had) if shortest else 0
                known[ask.skill] = ask.level
        leaps.append(new)
        figure = field.roles[taken.start].pay
        paid = paid and figure is not None
        earned += sum(taken.months) * (figure.p50 if figure else 0)
    months = sum(sum(taken.months) for taken in walked)
    return months, hours, max(leaps), -(earned // months) if paid else 0


def test_the_direct_way_and_the_gentle_way_are_both_shown() -> None:
    answer = plan(Trip("csr", "qa-analyst"), Learner(CATALOGUE))
    names = {choice.pathway.stops: choice.names for choice in answer.choices}
    assert Name.FASTEST in names["csr", "senior-agent", "qa-analyst"]
    assert Name.SMALLEST_LEAP in names["csr", "senior-agent", "team-lead", "qa-analyst"]
    assert answer.no_way is None


def test_what_a_person_shows_shortens_the_learning() -> None:
    trip = Trip("csr", "qa-analyst")
    plain = plan(trip, Learner(CATALOGUE)).choices[0].pathway
    able = plan(trip, Learner(CATALOGUE, profile(excel=3))).choices[0].pathway
    assert sum(able.hours) < sum(plain.hours)


def test_openings_are_told_and_never_hide_a_way() -> None:
    learner = Learner(CATALOGUE, openings={"senior-agent": 4})
    way: Pathway = plan(Trip("csr", "qa-analyst"), learner).choices[0].pathway
    assert [leg.openings for leg in way.legs] == [4, 0]


def test_a_limit_is_never_broken() -> None:
    limits = Limits(leave_out=frozenset({"senior-agent"}))
    answer = plan(Trip("csr", "qa-analyst", limits), Learner(CATALOGUE))
    assert [c.pathway.stops for c in answer.choices] == [("csr", "qa-analyst")]


def test_no_way_is_explained() -> None:
    answer = plan(Trip("csr", "island"), Learner(CATALOGUE))
    assert answer.choices == ()
    assert answer.no_way is not None
    assert answer.no_way.why is Why.NO_STEPS


def test_the_same_trip_always_gets_the_same_answer() -> None:
    roles = by_id(*list(CATALOGUE.roles.values())[::-1])
    back = replace(CATALOGUE, steps=CATALOGUE.steps[::-1], roles=roles)
    trip = Trip("csr", "qa-analyst")
    assert plan(trip, Learner(back)) == plan(trip, Learner(CATALOGUE))
