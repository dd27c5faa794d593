import re
from itertools import pairwise

import pytest

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.step import Kind
from careers.web.drawing.role_map import RoleMap, role_map

NUMBER = r"(-?[\d.]+)"


@pytest.fixture(scope="module")
def drawn(catalogue: Catalogue) -> RoleMap:
    return role_map(catalogue, set(catalogue.roles))


def test_every_role_has_a_station_in_its_row_and_column(
    drawn: RoleMap, catalogue: Catalogue
) -> None:
    assert {stop.role.id for stop in drawn.stops} == set(catalogue.roles)
    columns = {rung: x for x, rung in drawn.rungs}
    for band in drawn.bands:
        for stop in band.stops:
            assert stop.role.family == band.family
            assert band.y < stop.y < stop.level <= band.y + band.height
            assert stop.x == columns[stop.role.rung] < drawn.width
    places = [(stop.x, stop.y) for stop in drawn.stops]
    assert len(set(places)) == len(places)


def test_bands_do_not_overlap_and_names_end_above_their_lines(drawn: RoleMap) -> None:
    ends = [0.0, *(band.y + band.height for band in drawn.bands)]
    assert all(band.y >= end for band, end in zip(drawn.bands, ends, strict=False))
    assert ends[-1] < drawn.height
    for stop in drawn.stops:
        lowest = max([*(y for y, _ in stop.label), *(door.y for door in stop.doors)])
        assert lowest < stop.level


def test_a_step_is_a_line_in_its_family_or_a_door_to_another(
    drawn: RoleMap, catalogue: Catalogue
) -> None:
    """No step is lost; going back is the same line read the other way."""
    lines = {(line.step.start, line.step.goal) for line in drawn.lines}
    doors = {stop.role.id: {d.family for d in stop.doors} for stop in drawn.stops}
    family = {role.id: role.family for role in catalogue.roles.values()}
    for step in catalogue.steps:
        if family[step.start] != family[step.goal]:
            assert family[step.goal] in doors[step.start]
        elif step.kind is not Kind.RETURN:
            assert (step.start, step.goal) in lines


def test_around_a_role_all_its_ways_in_and_on_are_drawn(catalogue: Catalogue) -> None:
    for role in ("csr", "qa-analyst", "director"):
        drawn = role_map(catalogue, set(catalogue.roles), role)
        on = {line.step.goal for line in drawn.lines if line.kind == "on"}
        into = {line.step.start for line in drawn.lines if line.kind == "in"}
        assert on == {step.goal for step in catalogue.ways_on(role)}
        assert into == {step.start for step in catalogue.ways_in(role)}
        assert not any(stop.doors for stop in drawn.stops)


def test_lines_run_level_upright_or_at_45_degrees(
    drawn: RoleMap, catalogue: Catalogue
) -> None:
    chosen = role_map(catalogue, set(catalogue.roles), "csr")
    for line in (*drawn.lines, *chosen.lines):
        found = re.findall(f"{NUMBER} {NUMBER}", line.d)
        points = [(float(x), float(y)) for x, y in found]
        for (x, y), (to_x, to_y) in pairwise(points):
            wide, tall = abs(to_x - x), abs(to_y - y)
            assert min(wide, tall) < 0.01 or abs(wide - tall) < 0.01


def test_fewer_rungs_make_a_narrower_picture(catalogue: Catalogue) -> None:
    low = {role.id for role in catalogue.roles.values() if role.rung <= 2}
    drawn = role_map(catalogue, low)
    assert [rung for _, rung in drawn.rungs] == [1, 2]
    assert drawn.width < 380


def test_nothing_to_draw_is_drawn_too(catalogue: Catalogue) -> None:
    empty = role_map(catalogue, ())
    assert empty.stops == empty.lines == ()
