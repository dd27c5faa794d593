from collections.abc import Iterator
from typing import Any

from careers.web.planner.plan_fields import FIELDS
from tests.site import Site

TRIP = "start=csr&goal=qa-analyst&way=2&hours=4"


def paths(data: Any, at: str = "") -> Iterator[str]:
    for one in data if isinstance(data, list) else [data]:
        for name, value in one.items() if isinstance(one, dict) else ():
            yield f"{at}{name}"
            yield from paths(value, f"{at}{name}.")


def test_every_field_of_a_plan_is_explained_and_none_besides(site: Site) -> None:
    data = site.answer(f"/plan.json?{TRIP}").json
    assert set(paths(data)) == set(FIELDS)


def test_the_fields_stand_on_a_page(site: Site) -> None:
    page = site.visit("/plan/fields")
    assert "steps.gap.done_when" in page.words


def test_a_plan_as_data_says_what_was_asked_and_its_sources(site: Site) -> None:
    data = site.answer(f"/plan.json?{TRIP}").json
    assert data is not None
    assert data["from"] == "csr"
    assert data["limits"] == ["4 hours a week to learn"]
    assert data["address"].endswith("/paths/?start=csr&goal=qa-analyst&hours=4&way=2")
    assert data["sources"][0]["publisher"]
