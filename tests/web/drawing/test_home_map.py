from itertools import pairwise
from math import hypot

from careers.web.drawing.home_map import END, home_map
from tests import small


def points(path: str) -> list[tuple[float, float]]:
    return [tuple(map(float, pair.split())) for pair in path[1:].split("L")]


def test_every_family_but_the_first_has_a_line():
    drawn = home_map(small.CATALOGUE)
    assert [line.family.id for line in drawn.lines] == ["quality", "leading"]


def test_lines_run_level_or_at_45_degrees(catalogue):
    for line in home_map(catalogue).lines:
        for (x1, y1), (x2, y2) in pairwise(points(line.path)):
            assert y1 == y2 or abs(abs(y2 - y1) - abs(x2 - x1)) < 0.01


def test_lines_end_apart_and_inside_the_picture(catalogue):
    drawn = home_map(catalogue)
    ends = [line.end[1] for line in drawn.lines]
    assert all(after - before >= 30 for before, after in pairwise(ends))
    assert min(ends) >= 12
    assert max(ends) <= drawn.height - 12


def test_stations_lie_on_the_line_before_its_end_and_clear_of_each_other(catalogue):
    for line in home_map(catalogue).lines:
        assert len(line.stations) <= max(0, line.roles - 1)
        for x, _ in line.stations:
            assert x < END - 11
        for one, other in pairwise(line.stations):
            assert hypot(one[0] - other[0], one[1] - other[1]) >= 14


def test_a_label_leaves_room_for_twelve_pixels_on_a_phone(catalogue):
    """The picture is 328 of its 360 units wide there; text is 14 units."""
    assert 14 * 328 / home_map(catalogue).width >= 12
