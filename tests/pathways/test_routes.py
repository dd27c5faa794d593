from careers.pathways.limits import Limits
from careers.pathways.routes import distances, routes
from tests.small import CATALOGUE


def stops(start: str, goal: str, limits: Limits | None = None) -> set[str]:
    found = routes(CATALOGUE.steps, start, goal, limits or Limits())
    return {" ".join([start, *(step.goal for step in way)]) for way in found}


def test_every_way_is_found_and_none_goes_in_a_circle() -> None:
    assert stops("csr", "qa-analyst") == {
        "csr qa-analyst",
        "csr senior-agent qa-analyst",
        "csr senior-agent team-lead qa-analyst",
    }


def test_bounds_hold_for_steps_and_expected_months() -> None:
    assert stops("csr", "qa-analyst", Limits(steps=1)) == {"csr qa-analyst"}
    assert stops("csr", "qa-analyst", Limits(months=14)) == {
        "csr senior-agent qa-analyst"
    }


def test_nothing_leads_from_a_role_to_itself() -> None:
    assert stops("csr", "csr") == set()


def test_distance_is_the_fewest_steps() -> None:
    far = distances(CATALOGUE.steps, "qa-analyst")
    assert far == {"qa-analyst": 0, "csr": 1, "senior-agent": 1, "team-lead": 1}
