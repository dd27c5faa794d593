"""How much is still found in worn texts, whether places are right, how fast, and in
how much memory.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import process_time

import numpy as np

from careers.evaluation.figures import Figure, Report, ratio
from careers.evaluation.material import missing, rows, texts
from careers.evaluation.noise import KINDS
from careers.reading.extract import Extract, Kind
from careers.reading.reader import Reader

FOLDERS = ("cvs", "ads", "cc_ads_text.jsonl")
FOUND, FOUND_SCANNED, WORDS_A_SECOND, SLOWEST = 0.97, 0.93, 50_000, 100
MEMORY = 250
A_MEGABYTE = 2**20
SEED = 7
AGAIN = 3

Texts = Sequence[tuple[str, Kind]]


def report(reader: Reader, data: Path) -> Report:
    """Measure on real CVs and ads: none of them is the cleaner for being ours."""
    cvs = texts(data / FOLDERS[0])
    pasted = (str(row.get("description") or "") for row in rows(data / FOLDERS[2]))
    ads = [*texts(data / FOLDERS[1]), *filter(None, pasted)]
    given: Texts = [*((text, "cv") for text in cvs), *((text, "ad") for text in ads)]
    figures = (
        *robustness_figures(reader, given),
        *speed_figures(reader, given, cvs),
        memory_figure(len(given)),
    )
    return Report(figures if given else (), (), tuple(missing(data, *FOLDERS)))


def robustness_figures(reader: Reader, given: Texts) -> tuple[Figure, ...]:
    """Wear every text in every way; the clean skills should still be found."""
    clean = [_skills(reader.extract(text, kind)) for text, kind in given]
    return (
        *(_kept(reader, given, clean, name) for name in KINDS),
        _placed(reader, given),
    )


def speed_figures(
    reader: Reader, given: Texts, cvs: Sequence[str]
) -> tuple[Figure, ...]:
    """Count words a second over everything, and the slowest CVs."""
    timed = [(len(text.split()), _seconds(reader, text, kind)) for text, kind in given]
    slow = [1000 * _seconds(reader, text, "cv") for text in cvs]
    return (
        ratio("words a second on one core", timed, target=WORDS_A_SECOND),
        _percentile("milliseconds a CV, 99 of 100", slow),
    )


def memory_figure(cases: int) -> Figure:
    """Tell the most memory that this process ever held: Python, the libraries, the
    vocabulary, all texts of the measurement, and what the measuring takes itself.

    It is one count of one process, so it has no interval.
    """
    held = getrusage(RUSAGE_SELF).ru_maxrss
    size = held / A_MEGABYTE if sys.platform == "darwin" else 1024 * held / A_MEGABYTE
    name = "MB of memory at most, the whole process with all texts"
    return Figure(name, size, size, size, cases, MEMORY, at_most=True)


def _kept(reader: Reader, given: Texts, clean: Sequence[set[str]], name: str) -> Figure:
    parts = []
    for index, ((text, kind), skills) in enumerate(zip(given, clean, strict=True)):
        worn = _worn(text, name, index)
        found = _skills(reader.extract(worn, kind))
        parts.append((len(found & skills), len(skills)))
    target = FOUND_SCANNED if name.startswith("scanned") else FOUND
    return ratio(f"clean skills found: {name}", parts, target=target)


def _placed(reader: Reader, given: Texts) -> Figure:
    parts = [
        _right_places(reader, _worn(text, name, index), kind)
        for index, (text, kind) in enumerate(given)
        for name in KINDS
    ]
    return ratio("finds that quote the text", parts, target=1.0)


def _right_places(reader: Reader, text: str, kind: Kind) -> tuple[int, int]:
    found = reader.extract(text, kind)
    said = [(s.start, s.end, s.text) for s in found.skills]
    said += [(s.start, s.end, s.text) for s in found.roles]
    said += [(s.start, s.end, s.text) for s in found.languages]
    said += [(s.start, s.end, s.text) for s in found.years]
    return sum(text[start:end] == words for start, end, words in said), len(said)


def _worn(text: str, name: str, index: int) -> str:
    return KINDS[name](text, Random(SEED + index))


def _skills(found: Extract) -> set[str]:
    return {skill.id for skill in found.skills if skill.status.counts}


def _seconds(reader: Reader, text: str, kind: Kind) -> float:
    """Take the best of three: other programs want the processor too."""
    return min(_once(lambda: reader.extract(text, kind)) for _ in range(AGAIN))


def _once(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def _percentile(name: str, times: Iterable[float]) -> Figure:
    table = np.array([*times] or [0.0])
    chance = np.random.default_rng(SEED)
    size = len(table)
    drawn = [
        np.percentile(table[chance.integers(size, size=size)], 99) for _ in range(500)
    ]
    low, high = np.percentile(drawn, (2.5, 97.5))
    value = float(np.percentile(table, 99))
    return Figure(name, value, float(low), float(high), size, SLOWEST, at_most=True)
