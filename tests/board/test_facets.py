from dataclasses import replace

import pytest

from careers.board.facets import facets_of, places_of
from careers.board.job import Job
from careers.board.place import Setting, Where
from tests import cast


def test_a_job_answers_in_every_facet_also_by_saying_nothing():
    silent = Job(
        title="Agent",
        employer=cast.NORTHBANK,
        posted_at=cast.NOW,
        closes_at=cast.NOW,
    )

    facets = facets_of(silent, None)

    assert facets.pop("place") == ("?",)
    assert facets.pop("phones") == ()
    assert set(facets.values()) == {("unsaid",)}


def test_a_job_of_two_channels_is_found_under_both():
    assert facets_of(cast.AGENT, "front")["channel"] == ("voice", "chat")
    assert facets_of(cast.AGENT, "front")["family"] == ("front",)


def test_no_phones_is_said_by_work_without_calls_only():
    assert facets_of(cast.PLANNER, "planning")["phones"] == ("none",)
    assert facets_of(cast.AGENT, "front")["phones"] == ()


def test_a_language_asked_for_twice_counts_once():
    work = replace(
        cast.MEMBER_SERVICES.work, languages=cast.MEMBER_SERVICES.work.languages * 2
    )

    asked = facets_of(replace(cast.MEMBER_SERVICES, work=work), None)["language"]

    assert asked == ("en", "es")


@pytest.mark.parametrize(
    ("where", "codes"),
    [
        (Where(allowed=("US-AZ", "US-NV")), ("US-AZ", "US", "US-NV")),
        (Where(allowed=("US",), excluded=("US-TX",)), ("!US-TX", "US-*", "US")),
        (Where(country="US"), ("?US",)),
        (Where(country="US", setting=Setting.VIRTUAL), ("?US",)),
        (Where(country="US", setting=Setting.ON_SITE), ("US-*", "US")),
        (
            Where(country="GB", region="GB-LDS", setting=Setting.HYBRID),
            ("GB-LDS", "GB"),
        ),
        (Where(), ("?",)),
    ],
)
def test_where_a_job_hires_is_told_in_codes(where, codes):
    assert places_of(where) == codes
