from datetime import date

from careers.catalogue.guide import Guide, Part
from tests.cast import TODAY


def test_a_guide_names_the_pages_it_links_to():
    part = Part(
        "a",
        "A part",
        text=("Ask [a lead](roles/team-lead).",),
        points=("[Calm](skills/empathy) and [plan](paths/)", "No link here"),
    )

    guide = Guide("g", "A guide", "About it.", TODAY, (part,))

    assert list(guide.links()) == [
        ("roles", "team-lead"),
        ("skills", "empathy"),
        ("paths", ""),
    ]


def test_a_part_says_its_text_before_its_points():
    assert Part("a", "A", points=("second",), text=("first",)).says() == (
        "first",
        "second",
    )


def test_every_guide_says_when_it_was_checked_and_who_counted(catalogue):
    for guide in catalogue.guides.values():
        assert guide.checked_on > date(2026, 1, 1)
        figures = [figure for part in guide.part for figure in part.figures]
        assert {figure.source for figure in figures} == set(guide.sources)
