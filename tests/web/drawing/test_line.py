import re
from dataclasses import replace

from careers.web.drawing.line import NAME, Row, Station, Stop, Words, narrow, wide


def row(*months: float) -> Row:
    stations = [Station(f"Role number {m:g}", "front", "F", m) for m in (0, *months)]
    return Row("Fastest", stations)


def test_the_longest_way_ends_at_the_edge_and_months_keep_their_order() -> None:
    drawn = wide([row(6, 18), row(12, 36)])
    assert [stop.x for stop in drawn.stops] == sorted(
        [stop.x for stop in drawn.stops[:2]]
    ) + [stop.x for stop in drawn.stops[2:]]
    assert max(stop.x for stop in drawn.stops) < drawn.width
    assert drawn.stops[-1].goal
    assert not drawn.stops[0].goal


def test_lines_run_level_upright_or_at_45_degrees() -> None:
    for drawn in (wide([row(6), row(9), row(12)]), narrow([row(6), row(9)])):
        for track in drawn.tracks:
            slopes = re.findall(r"l(-?\d+) (-?\d+)", track.d)
            assert all(abs(int(a)) == abs(int(b)) for a, b in slopes)
            assert set(re.sub(r"[-\d. ]", "", track.d)) <= set("MVHl")


def test_a_way_in_the_middle_leaves_level() -> None:
    drawn = wide([row(6)])
    assert drawn.tracks[0].d.startswith(f"M40 {drawn.here[1]:g}H")


def test_names_are_on_the_wide_picture_and_letters_on_the_narrow_one() -> None:
    assert all(stop.label for stop in wide([row(6, 12)]).stops)
    assert not any(stop.label for stop in narrow([row(6, 12)]).stops)


def test_the_axis_has_few_lines_however_long_the_way() -> None:
    for months in (3, 12, 40, 120):
        assert 1 <= len(narrow([row(months)]).ticks) <= 4
        assert 1 <= len(wide([row(months)]).ticks) <= 6


def test_every_pathway_is_named_in_the_picture() -> None:
    for drawn in (wide([row(6), row(9)]), narrow([row(6), row(9)])):
        assert [name.words for name in drawn.names] == ["Fastest", "Fastest"]


def test_a_name_breaks_between_words_only() -> None:
    long = Station("Senior customer service representative", "front", "F", 6)
    drawn = wide([Row("Fastest", [long, long])])
    assert [words for _, words in drawn.stops[0].label] == [
        "Senior customer",
        "service",
        "representative",
    ]


def test_long_names_meet_neither_the_edge_nor_the_row_above() -> None:
    long = "Floor support and subject-matter expert"
    stations = [Station(long, "front", "F", m, "$1k to $2k") for m in (0, 9, 18, 27)]
    drawn = wide([Row("Fastest", stations), Row("Surest", stations), row(6)])
    spans = {
        y: [line for stop in drawn.stops if stop.y == y for line, _ in words(stop)]
        for y in {stop.y for stop in drawn.stops}
    }
    first, second, _ = (spans[y] for y in sorted(spans))
    assert min(first) > 10
    assert min(second) - max(first) > 15


def test_everybody_leaves_on_a_row_or_well_beside_it() -> None:
    long = Station("Floor support and subject-matter expert", "front", "F", 9)
    here = Station("You", "front", "F", 0)
    rows = [row(6), row(9), row(12)]
    for at in range(3):
        some = [*rows[:at], Row("Surest", [here, long, long]), *rows[at:]]
        drawn = wide(some)
        apart = [abs(stop.y - drawn.here[1]) for stop in drawn.stops]
        assert all(not one or one >= 28 for one in apart)


def test_a_long_name_of_a_way_is_broken_above_its_line_on_a_phone() -> None:
    name = "Another way, by floor support and subject-matter expert"
    drawn = narrow([replace(row(6), name=name)])
    assert " ".join(own.words for own in sorted(drawn.names, key=by_height)) == name
    assert all(len(own.words) <= NAME for own in drawn.names)
    assert all(0 < own.y < drawn.stops[0].y - 10 for own in drawn.names)


def by_height(own: Words) -> float:
    return own.y


def words(stop: Stop) -> tuple[tuple[float, str], ...]:
    return (*stop.label, *stop.pay)
