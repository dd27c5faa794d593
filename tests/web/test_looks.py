"""Colors, computed: what the stylesheet promises, by day, at night and in the band."""

import math
import re
from itertools import combinations

import pytest

from careers import assets

TOKENS = (assets.STATIC / "css" / "tokens.css").read_text()
FAMILIES = (
    "front digital sales collections technical quality planning coaching leading ai "
    "outside"
)
LINES = [f"line-{family}" for family in FAMILIES.split()]

DEUTAN = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
"""Machado, Oliveira and Fernandes (2009), full deuteranopia, linear light."""


def declared(start: str, end: str) -> dict[str, str]:
    part = TOKENS.split(start, 1)[1].split(end, 1)[0]
    return dict(re.findall(r"--([\w-]+):\s*([^;]+);", part))


DAY = declared(":root {", "\n  }")
BAND = DAY | declared(".on-night {", "\n  }")
NIGHT = DAY | declared("prefers-color-scheme: dark) {", "\n  }\n\n  @media (prefers")
SCENES = {"day": DAY, "night": NIGHT, "band": BAND}


def light(tokens: dict[str, str], name: str) -> tuple[float, float, float]:
    """Follow a token to its paint, and give linear red, green and blue."""
    value = tokens[name]
    while found := re.fullmatch(r"var\(--([\w-]+)\)", value):
        value = tokens[found[1]]
    lightness, chroma, hue = map(float, re.findall(r"[\d.]+", value))
    a = chroma * math.cos(math.radians(hue))
    b = chroma * math.sin(math.radians(hue))
    base = lightness / 100
    long = (base + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (base - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (base - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _shown(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _shown(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _shown(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def _shown(channel: float) -> float:
    return min(1.0, max(0.0, channel))


def contrast(tokens: dict[str, str], one: str, other: str) -> float:
    weights = (0.2126, 0.7152, 0.0722)
    bright, dark = sorted(
        (
            sum(w * c for w, c in zip(weights, light(tokens, name), strict=True))
            for name in (one, other)
        ),
        reverse=True,
    )
    return (bright + 0.05) / (dark + 0.05)


def apart(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """How far two colors lie apart in OKLab, in hundredths."""
    return 100 * math.dist(_lab(one), _lab(other))


def _lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    red, green, blue = rgb
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (
        1 / 3
    )
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def to_deutan(rgb: tuple[float, float, float]) -> tuple[float, ...]:
    return tuple(
        _shown(sum(part * own for part, own in zip(row, rgb, strict=True)))
        for row in DEUTAN
    )


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("line", LINES)
def test_every_line_carries_its_letter_and_stands_out(scene, line):
    tokens = SCENES[scene]
    assert contrast(tokens, "on-line", line) >= 4.5
    assert contrast(tokens, "canvas", line) >= 3


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("text", "canvas"),
        ("text-soft", "canvas"),
        ("text-soft", "sunk"),
        ("link", "canvas"),
        ("link", "sunk"),
        ("action-text", "action"),
        ("here-text", "here"),
        ("shown", "canvas"),
        ("partly", "canvas"),
        ("wrong", "canvas"),
        ("not-yet", "canvas"),
        ("text", "shown-wash"),
        ("text", "partly-wash"),
    ],
)
@pytest.mark.parametrize("scene", ["day", "night"])
def test_words_are_read_on_their_ground(scene, words, ground):
    assert contrast(SCENES[scene], words, ground) >= 4.5


@pytest.mark.parametrize("scene", ["day", "night"])
def test_edges_of_fields_and_the_focus_ring_are_seen(scene):
    assert contrast(SCENES[scene], "edge", "surface") >= 3
    assert contrast(SCENES[scene], "focus", "canvas") >= 3


@pytest.mark.parametrize("scene", ["day", "night"])
def test_no_two_lines_look_alike(scene):
    """Letters always differ; the colors must too, also for colour-blind eyes."""
    colors = {line: light(SCENES[scene], line) for line in LINES}
    for one, other in combinations(LINES, 2):
        assert apart(colors[one], colors[other]) >= 9, (one, other)
        seen = apart(to_deutan(colors[one]), to_deutan(colors[other]))
        assert seen >= 3.5, (one, other)


def test_print_needs_no_color_to_tell_lines():
    """On paper the day paints stay; the ground is white, so contrast only grows."""
    paper = DAY | declared("@media print {", "\n  }")
    for line in LINES:
        assert contrast(paper, "canvas", line) >= 4.5


def test_the_first_view_is_light():
    """All sheets, the sprite and the icon together, as gzip sends them."""
    from gzip import compress

    files = [*assets.STATIC.rglob("*.css"), *assets.STATIC.rglob("*.svg")]
    assert sum(len(compress(file.read_bytes())) for file in files) < 30_000
