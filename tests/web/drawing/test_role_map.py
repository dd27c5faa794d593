import re

from careers.catalogue.catalogue import Catalogue
from careers.web.drawing.role_map import role_map


def test_every_role_has_a_station_in_its_row_and_column(catalogue: Catalogue) -> None:
    drawn = role_map(catalogue, catalogue.steps, tuple(catalogue.families))
    assert {stop.role.id for stop in drawn.stops} == set(catalogue.roles)
    bands = {band.family: band for band in drawn.bands}
    columns = {rung: x for x, rung in drawn.rungs}
    for stop in drawn.stops:
        band = bands[stop.role.family]
        assert band.y < stop.y < band.y + band.height
        assert stop.x == columns[stop.role.rung] < drawn.width
    places = [(stop.x, stop.y) for stop in drawn.stops]
    assert len(set(places)) == len(places)


def test_every_step_between_the_families_shown_is_a_line(catalogue: Catalogue) -> None:
    drawn = role_map(catalogue, catalogue.steps, tuple(catalogue.families))
    assert len(drawn.lines) == len(catalogue.steps)
    some = role_map(catalogue, catalogue.steps, ("front",))
    assert {stop.role.family for stop in some.stops} == {"front"}
    assert 0 < len(some.lines) < len(drawn.lines)


def test_lines_run_level_upright_or_at_45_degrees(catalogue: Catalogue) -> None:
    drawn = role_map(catalogue, catalogue.steps, tuple(catalogue.families))
    for line in drawn.lines:
        slopes = re.findall(r"l(-?\d+) (-?\d+)", line.d)
        assert all(abs(int(a)) == abs(int(b)) for a, b in slopes)
        assert set(re.sub(r"[-\d. ]", "", line.d)) <= set("MVHl")


def test_nothing_to_draw_is_drawn_too(catalogue: Catalogue) -> None:
    empty = role_map(catalogue, (), ())
    assert empty.stops == empty.lines == ()
