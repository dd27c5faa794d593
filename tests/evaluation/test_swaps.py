"""Changes to a CV that say nothing about work."""

from careers.evaluation.swaps import (
    SWAPS,
    ended,
    headed,
    men_for_women,
    other_schools,
    with_a_gap,
    women_for_men,
)
from careers.reading.work.dates import stretches

CV = """Team Lead 01/2018 to 12/2019
Agent 01/2015 to 12/2017
"""


def test_lines_come_on_top_or_at_the_end() -> None:
    assert headed("One", "Two")("Text") == "One\nTwo\n\nText"
    assert ended("One")("Text\n") == "Text\n\nOne\n"


def test_everybody_can_change_sides() -> None:
    text = "He told her that the men saw Mr Cruz."
    assert women_for_men(text) == "she told her that the women saw Ms Cruz."
    assert men_for_women(text) == "he told his that the men saw Mr Cruz."


def test_a_gap_leaves_every_job_as_long_as_it_was() -> None:
    def lengths(text: str) -> list[int]:
        return [(each.last or 0) - each.first for each in stretches(text)]

    assert "01/2013 to 12/2015" in with_a_gap(CV)
    assert lengths(with_a_gap(CV)) == lengths(CV)
    assert with_a_gap("Agent, 2015 to 2017") == "Agent, 2015 to 2017"


def test_every_school_becomes_another() -> None:
    text = "University of Leeds, then Bayani Technical College"
    assert other_schools(text) == "Ashgrove School 1, then Ashgrove School 2"


def test_everything_that_must_not_count_is_tried() -> None:
    assert len(SWAPS) == 11
    assert all(swap("Took calls.") for swaps in SWAPS.values() for swap in swaps)
