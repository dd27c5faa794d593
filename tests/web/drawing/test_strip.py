from itertools import pairwise

from careers.web.drawing.strip import WIDTH, Place, strip

LONG = Place("Floor support and subject-matter expert", "front", "$40,000", "9 months")
SHORT = Place("Team lead", "leading", "", "2 years")


def test_places_stand_equally_far_apart_inside_the_picture() -> None:
    drawn = strip([SHORT] * 4)
    xs = [stop.x for stop in drawn.stops]
    assert {b - a for a, b in pairwise(xs)} == {WIDTH / 4}
    assert 0 < xs[0] < xs[-1] < WIDTH


def test_a_long_name_takes_lines_and_the_months_stand_below_all() -> None:
    drawn = strip([SHORT, LONG] * 3)
    lines = drawn.stops[1].name
    assert len(lines) > 1
    assert " ".join(words for _, words in lines).replace("- ", "-") == LONG.name
    assert lines[-1][0] < drawn.stops[0].months < drawn.height
