from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from careers.pathways.limits import Limits, Phones
from careers.pathways.planner import Trip
from careers.web.forms.paths import TripForm
from careers.web.planner.trips import (
    address,
    chips,
    criteria,
    more_chips,
    openings,
    said_limits,
)
from tests.small import CATALOGUE
from tests.web.small_site import small_app

FULL = Trip(
    "csr",
    "qa-analyst",
    Limits(
        remote=True,
        days=True,
        weekly=4,
        money=0,
        no_degree=True,
        pay=40_000,
        phones=Phones.STAY,
        leave_out=frozenset({"island", "team-lead"}),
        languages=("es",),
        lives="US-AZ",
        months=36,
    ),
)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(tmp_path, monkeypatch):
        with app.test_request_context("/"):
            yield app


def test_an_address_says_a_whole_trip_and_is_read_back() -> None:
    query = address(FULL).partition("?")[2]
    typed = MultiDict(pair.split("=") for pair in query.split("&"))
    form = TripForm(typed, CATALOGUE, places=["US-AZ"], languages=["es"])
    assert form.validate()
    assert form.trip() == FULL


def test_nothing_empty_stands_in_an_address() -> None:
    assert address(Trip("csr", "")) == "/paths/?start=csr"
    assert address(Trip("csr", "island"), at="/plan/", way=2) == (
        "/plan/?start=csr&goal=island&way=2"
    )


def test_each_chip_takes_one_limit_off() -> None:
    found = chips(FULL, CATALOGUE)
    labels = [chip.label for chip in found]
    assert labels[0] == "From home only"
    assert "Hires in Arizona" in labels
    assert "Jobs in Spanish" in labels
    assert "remote=y" not in found[0].href
    assert len({chip.href for chip in found}) == len(found) == 11


def test_a_changed_limit_carries_what_the_limits_were() -> None:
    trip = Trip("csr", "qa-analyst", Limits(weekly=4))
    (off,) = chips(trip, CATALOGUE)
    assert off.href == "/paths/?start=csr&goal=qa-analyst&was=hours%3D4"
    first = more_chips(Trip("csr", ""), CATALOGUE)[0]
    assert first.href == "/paths/?start=csr&remote=y&was=none"
    assert said_limits(Limits()) == "none"


def test_limits_that_are_off_are_one_tap_from_on() -> None:
    bare = {chip.id for chip in more_chips(Trip("csr", ""), CATALOGUE)}
    assert {"remote", "days", "weekly", "months"} <= bare
    trip = Trip("csr", "", Limits(remote=True, weekly=4, months=24))
    labels = {chip.id: chip.label for chip in more_chips(trip, CATALOGUE)}
    assert "remote" not in labels
    assert labels["weekly-less"] == "3 hours a week to learn"
    assert labels["weekly-more"] == "6 hours a week to learn"
    assert labels["months-less"] == "Within 18 months"
    assert labels["months-more"] == "Within 30 months"


def test_openings_are_counted_under_the_limits(app: Flask) -> None:
    assert openings(Limits())["csr"] == 3
    assert openings(Limits(lives="US-AZ"))["csr"] == 3
    assert openings(Limits(lives="US-NV")).get("csr", 0) == 0
    assert openings(Limits(remote=True)).get("csr", 0) == 0


def test_no_nights_counts_jobs_that_state_day_shifts() -> None:
    assert criteria(Limits(days=True)).shift == ("days",)
    assert criteria(Limits()).shift == ()
