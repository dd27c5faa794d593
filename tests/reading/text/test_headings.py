"""The headings of CVs and ads."""

from careers.reading.text.headings import HEADINGS, Part


def test_every_part_has_a_heading() -> None:
    assert set(HEADINGS.values()) == set(Part)


def test_headings_are_written_as_they_are_looked_up() -> None:
    assert all(heading == " ".join(heading.lower().split()) for heading in HEADINGS)
