"""Pathways as lines over months: one row for each, all leaving from where you are.

Two drawings of the same: a wide one with the names of the stations, and a narrow one
for phones, where the letter of the family stands in each station.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import TextWrapper

from careers.catalogue.figures import PayFigure

SPANS = (1, 2, 3, 6, 12, 24, 48)
"""How many months may lie between two lines of the axis."""

CORNER, LETTER = 14, 16

NAME = 40
"""So many letters of the name of a way fit on a line of a phone."""


@dataclass(frozen=True, slots=True)
class Station:
    """A role on a line, the expected months until one is there, and its pay, short."""

    name: str
    family: str
    letter: str
    months: float
    pay: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A pathway: its name, and its stations from the start to the goal."""

    name: str
    stations: Sequence[Station]


@dataclass(frozen=True, slots=True)
class Stop:
    """A station as drawn, with the lines of its name and pay and where they begin."""

    x: float
    y: float
    station: Station
    goal: bool
    label: tuple[tuple[float, str], ...] = ()
    pay: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """A piece of line in the colour of the family it leads to."""

    family: str
    d: str


@dataclass(frozen=True, slots=True)
class Words:
    """One line of writing."""

    x: float
    y: float
    words: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis and its months."""

    x: float
    months: int


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the SVG holds, in its own units."""

    width: int
    height: int
    here: tuple[float, float]
    names: tuple[Words, ...]
    tracks: tuple[Track, ...]
    stops: tuple[Stop, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room for a drawing: its edges, and how far the rows stand apart."""

    width: int
    left: int
    right: int
    top: int
    apart: int
    letters: int = 0
    """How many letters of a name fit on a line; none: names are left out."""

    most: int = 6
    """So many lines the axis has at most."""


WIDE = Sheet(width=760, left=40, right=620, top=80, apart=132, letters=15)
NARROW = Sheet(width=340, left=24, right=312, top=44, apart=64, most=4)


def wide(rows: Sequence[Row]) -> Picture:
    """Draw for a wide page, with names at the stations."""
    return _draw(rows, WIDE)


def narrow(rows: Sequence[Row]) -> Picture:
    """Draw for a phone, with letters in the stations."""
    return _draw(rows, NARROW)


def thousands(pay: PayFigure) -> str:
    """Say the usual pay a year in few letters: “$36k to $50k”."""
    return f"${round(pay.low / 1000)}k to ${round(pay.high / 1000)}k"


def _draw(rows: Sequence[Row], sheet: Sheet) -> Picture:
    longest = max(row.stations[-1].months for row in rows)
    heights = _heights(rows, sheet)
    middle = _middle(heights)
    placed = [
        (y, row, [_x(s.months, longest, sheet) for s in row.stations])
        for y, row in zip(heights, rows, strict=True)
    ]
    # The outer lines first, so that the inner ones lie on top where all leave.
    outward = sorted(placed, key=lambda line: -abs(line[0] - middle))
    return Picture(
        width=sheet.width,
        height=heights[-1] + sheet.apart - 20,
        here=(sheet.left, middle),
        names=tuple(
            name for y, row, xs in placed for name in _names(row, xs, y, sheet)
        ),
        tracks=tuple(
            track for y, row, xs in outward for track in _tracks(row, xs, y, middle)
        ),
        stops=tuple(
            stop for y, row, xs in placed for stop in _stops(row, xs, y, sheet)
        ),
        ticks=tuple(_ticks(longest, sheet)),
    )


def _heights(rows: Sequence[Row], sheet: Sheet) -> list[int]:
    """Place the rows one under the other, so far apart that no words meet."""
    heights: list[int] = []
    under = 0
    for row in rows:
        above, below = _room(row, sheet)
        apart = heights[-1] + max(sheet.apart, under + above) if heights else 0
        heights.append(apart or max(sheet.top, above))
        under = below
    return heights


def _middle(heights: Sequence[int]) -> float:
    """Find where all leave; too near a row to turn, it lies on the row."""
    middle = (heights[0] + heights[-1]) / 2
    nearest = min(heights, key=lambda y: abs(y - middle))
    return nearest if abs(nearest - middle) < 2 * CORNER else middle


def _room(row: Row, sheet: Sheet) -> tuple[int, int]:
    """Tell how far the words of a row reach above its line and below."""
    stops = _stops(row, [0.0] * len(row.stations), 0, sheet)
    lines = [y for stop in stops for y, _ in (*stop.label, *stop.pay)]
    return int(LETTER - min(lines, default=0)), int(LETTER + max(lines, default=0))


def _x(months: float, longest: float, sheet: Sheet) -> float:
    room = sheet.right - sheet.left - 2 * CORNER
    return round(sheet.left + 2 * CORNER * bool(months) + room * months / longest, 1)


def _tracks(row: Row, xs: list[float], y: float, middle: float) -> Iterable[Track]:
    """Leave upright, turn at 45°, and go on level."""
    turn = CORNER if y > middle else -CORNER
    leave = f"V{y - turn:g}l{CORNER} {turn}" if y != middle else ""
    ends = zip(row.stations[1:], xs, xs[1:], strict=False)
    for at, (station, left, right) in enumerate(ends):
        begin = f"M{left:g} {middle:g}{leave}" if at == 0 else f"M{left:g} {y:g}"
        yield Track(station.family, f"{begin}H{right:g}")


def _names(row: Row, xs: list[float], y: float, sheet: Sheet) -> Iterable[Words]:
    """Name the pathway: under its goal where there is room, else above the line."""
    if not sheet.letters:
        for up, words in enumerate(reversed(_lines(row.name, NAME))):
            yield Words(sheet.left + 2 * CORNER, y - 17 - 15 * up, words)
        return
    lines = _written(row.stations[-1], sheet)
    below = _beside(lines, y)[-1][0] + 16
    for line, words in enumerate(_lines(row.name, sheet.letters + 4)):
        yield Words(xs[-1] + 18, below + 15 * line, words)


def _stops(row: Row, xs: list[float], y: float, sheet: Sheet) -> Iterable[Stop]:
    last = len(xs) - 1
    for at in range(1, len(xs)):
        station = row.stations[at]
        words = _written(station, sheet) if sheet.letters else []
        lines = _beside(words, y) if at == last else _above_or_below(words, y, at)
        named = len(lines) - bool(station.pay)
        label, pay = lines[:named], lines[named:]
        yield Stop(xs[at], y, station, at == last, label, pay)


def _written(station: Station, sheet: Sheet) -> list[str]:
    """Write a name, and the pay as its last line."""
    return _lines(station.name, sheet.letters) + ([station.pay] if station.pay else [])


def _beside(words: list[str], y: float) -> tuple[tuple[float, str], ...]:
    first = y + 5 - 8 * (len(words) - 1)
    return tuple((first + 16 * line, text) for line, text in enumerate(words))


def _above_or_below(
    words: list[str], y: float, at: int
) -> tuple[tuple[float, str], ...]:
    """Names of neighbours take turns, so that they do not meet."""
    first = y + 28 if at % 2 == 0 else y - 16 - 16 * (len(words) - 1)
    return tuple((first + 16 * line, text) for line, text in enumerate(words))


def _lines(words: str, letters: int) -> list[str]:
    """Break a name between words, never within one."""
    wrapper = TextWrapper(letters, break_long_words=False, break_on_hyphens=False)
    return wrapper.wrap(words)


def _ticks(longest: float, sheet: Sheet) -> Iterable[Tick]:
    span = next((span for span in SPANS if longest / span <= sheet.most), SPANS[-1])
    for months in range(span, int(longest) + 1, span):
        yield Tick(_x(months, longest, sheet), months)
