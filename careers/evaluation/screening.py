"""How well the scam screen tells ads that cheat, beside eight naive rules."""

import hashlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from careers.board.screening.ad import Ad
from careers.board.screening.record import ad_of, known_of
from careers.board.screening.screen import Verdict, screen
from careers.board.screening.sign import Signs
from careers.evaluation.figures import ROUNDS, SEED, Figure, Report, ratio
from careers.evaluation.material import Row, missing, rows, table, texts

LABELLED = "scam_dev.jsonl"
FILES = (LABELLED, "ads", "cc_ads_text.jsonl", "nyc_jobs.csv")
MOST_FALSE = 0.11
TO_BEAT = 0.68
NYC = ("Job Description", "Minimum Qual Requirements", "Preferred Skills", "To Apply")

Scored = tuple[float, bool]
"""A score, and whether the ad cheats."""


def report(signs: Signs, data: Path) -> Report:
    """Measure on labelled ads, and on real ads that should pass."""
    labelled = rows(data / LABELLED)
    figures: list[Figure] = []
    for half in ("tune", "test", "all"):
        cases = [row for row in labelled if half in ("all", half_of(text_of(row)))]
        figures += screening_figures(signs, cases, half)
    figures += [
        passing(signs, "ads of 36", [Ad(text=text) for text in texts(data / "ads")]),
        passing(signs, "customer-service ads", _readable(data / FILES[2])),
        passing(signs, "New York City jobs", _city(data / FILES[3])),
    ]
    return Report(tuple(figures), tuple(missed(signs, labelled)), _gaps(data))


def half_of(text: str) -> str:
    """Put a text into the half that rules are tuned on, or the other, for good."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return "test" if int(digest, 16) % 2 else "tune"


def text_of(row: Row) -> str:
    """Give the words of a labelled ad."""
    return str(row.get("description") or row.get("text") or "")


def screening_figures(signs: Signs, cases: Sequence[Row], half: str) -> list[Figure]:
    """Measure one half: ours and naive rules at equal false alarms, then verdicts."""
    cheats = [_cheats(row) for row in cases]
    found = [screen(ad_of(row), signs, known_of(row)) for row in cases]
    ours = [(each.score, cheat) for each, cheat in zip(found, cheats, strict=True)]
    naive = [(float(naive_rules(ad_of(row))), _cheats(row)) for row in cases]
    name = f"recall at {MOST_FALSE:.0%} false alarms, {half}"
    verdicts = (each.verdict is not Verdict.PASS for each in found)
    flagged = list(zip(verdicts, cheats, strict=True))
    return [
        at_most_false(f"screen: {name}", ours, target=TO_BEAT),
        at_most_false(f"eight naive rules: {name}", naive),
        ratio(f"flagged of the cheating, {half}", [(f, 1) for f, c in flagged if c]),
        ratio(
            f"flagged of the honest, {half}",
            [(f, 1) for f, c in flagged if not c],
            target=MOST_FALSE,
            at_most=True,
        ),
    ]


def at_most_false(
    name: str, scored: Sequence[Scored], *, target: float | None = None
) -> Figure:
    """Measure recall where at most 11 of 100 honest ads score as high; 95 % interval.

    The threshold is set anew in each draw: it is part of what is in doubt.
    """
    cases = np.array(scored, dtype=float).reshape(-1, 2)
    size = len(cases)
    if not size:
        return Figure(name, 0.0, 0.0, 0.0, 0, target)
    chance = np.random.default_rng(SEED)
    drawn = [_recall(cases[chance.integers(size, size=size)]) for _ in range(ROUNDS)]
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Figure(name, _recall(cases), float(low), float(high), size, target)


def _recall(cases: "np.ndarray[tuple[int, int], np.dtype[np.float64]]") -> float:
    cheats = cases[:, 1] == 1
    honest = np.sort(cases[~cheats, 0])[::-1]
    allowed = int(MOST_FALSE * len(honest))
    bar = honest[allowed] if len(honest) else -1.0
    return float((cases[cheats, 0] > bar).mean()) if cheats.any() else 0.0


def naive_rules(ad: Ad) -> int:
    """Count eight rules of thumb, as a first attempt would write them."""
    return sum(rule(ad) for rule in _NAIVE)


def _says(pattern: str) -> Callable[[Ad], bool]:
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda ad: bool(compiled.search(f"{ad.title}\n{ad.text}"))


_NAIVE: tuple[Callable[[Ad], bool], ...] = (
    _says(r"work (?:from|at) home|home[- ]based|telecommut"),
    _says(r"no experience|entry[- ]level|experience (?:is )?not (?:required|needed)"),
    _says(r"\bearn\b|extra (?:cash|income|money)|make money"),
    _says(r"\$\d|£\d|€\d|\d+ (?:an|per) hour|weekly pay"),
    _says(r"urgent|immediate|asap|apply now|start today"),
    _says(r"data entry|admin\w* assistant|clerk|typist"),
    lambda ad: "!" in ad.text,
    lambda ad: len(ad.text) < 1500,
)


def passing(signs: Signs, name: str, ads: Sequence[Ad]) -> Figure:
    """Measure how many real ads are flagged that nobody has complained of."""
    flagged = [(_is_flagged(signs, ad), 1) for ad in ads]
    return ratio(f"flagged of {name}", flagged, target=MOST_FALSE, at_most=True)


def missed(signs: Signs, cases: Sequence[Row]) -> list[str]:
    """Name the honest ads that were flagged by the signs they showed."""
    found = [screen(ad_of(row), signs) for row in cases if not _cheats(row)]
    return [
        "flagged though honest: " + ", ".join(reason.sign for reason in each.reasons)
        for each in found
        if each.verdict is not Verdict.PASS
    ]


def _is_flagged(signs: Signs, ad: Ad) -> bool:
    return screen(ad, signs).verdict is not Verdict.PASS


def _cheats(row: Row) -> bool:
    return row["label"] in ("fraud", "fraudulent", 1, "1")


def _readable(path: Path) -> list[Ad]:
    return [ad_of(row) for row in rows(path) if text_of(row)]


def _city(path: Path) -> list[Ad]:
    """Join the columns that people read; other columns are not the ad."""
    joined = (
        (row, "\n\n".join(row[name] for name in NYC if row.get(name)))
        for row in table(path)
    )
    return [
        Ad(text=text, title=row["Business Title"], employer=row["Agency"], country="US")
        for row, text in joined
        if text
    ]


def _gaps(data: Path) -> tuple[str, ...]:
    return tuple(missing(data, *FILES))
