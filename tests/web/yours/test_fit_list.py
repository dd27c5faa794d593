"""All jobs that fit, narrowed and in order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from careers.board.criteria import Criteria
from careers.matching.bands import Band
from careers.web.yours.fit_list import at, fit_list
from tests.small import profile
from tests.web.small_site import small_app


@pytest.fixture(scope="module", autouse=True)
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder: Path = tmp_path_factory.mktemp("list")
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(folder, patch):
            with app.test_request_context("/"):
                yield app


CALM = profile(calming=3)


def titles(criteria: Criteria, band: Band | None = None) -> list[str]:
    return [one.fit.thing.title for one in fit_list(CALM, criteria, band).jobs]


def test_the_most_evidence_comes_first_whatever_the_filters() -> None:
    assert titles(Criteria()) == ["Booking agent", "Short contract"]
    assert titles(Criteria(words="contract")) == ["Short contract"]


def test_each_band_counts_what_the_filters_leave() -> None:
    doors = fit_list(CALM, Criteria(words="contract"), None).doors
    assert [door.count for door in doors] == [1, 0, 1, 0]
    assert [door.is_here for door in doors] == [True, False, False, False]


def test_chips_and_wider_searches_stay_on_this_list_and_in_this_band() -> None:
    listed = fit_list(CALM, Criteria(role=("island",)), Band.PARTLY)
    hrefs = [each.href for each in (*listed.chips, *listed.wider)]
    assert hrefs == ["/fit/jobs/?band=partly"] * len(hrefs)
    assert [(step.words, step.count) for step in listed.wider] == [
        ("Every job that fits", 2)
    ]


def test_an_address_says_only_what_narrows() -> None:
    assert at(Criteria(), None) == "/fit/jobs/"
    assert at(Criteria(role=("csr",), page=2), Band.WELL) == (
        "/fit/jobs/?role=csr&page=2&band=well"
    )


def test_the_ends_of_the_list_have_no_neighbours() -> None:
    listed = fit_list(CALM, Criteria(), None)
    assert (listed.beside(-1), listed.beside(1)) == (None, None)
    assert listed.span == (1, 2)
