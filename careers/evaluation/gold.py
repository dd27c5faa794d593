"""How well the reader finds the skills that people marked in whole ads and CVs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import get_args

from careers.evaluation.figures import Figure, Report, f1, ratio
from careers.evaluation.labelled import (
    Case,
    Label,
    cases_in,
    meanings,
    strongest,
    those_that_count,
    torn,
)
from careers.reading.extract import Extract, Kind
from careers.reading.reader import Reader

LABELS = Path("tests/gold/real.jsonl")
F1, PRECISION = 0.80, 0.90
NOTED = 10

Sizes = tuple[int, int, int]
"""How many skills are both found and marked, found, and marked."""


@dataclass(frozen=True)
class Reading:
    """One labelled text beside what the reader found in it."""

    case: Case
    found: Extract

    @cached_property
    def marked(self) -> dict[str, str]:
        """Tell how each marked skill is meant."""
        return meanings(self.case)

    @cached_property
    def read(self) -> dict[str, str]:
        """Tell how each found skill was read."""
        return strongest((skill.id, skill.status) for skill in self.found.skills)

    @cached_property
    def missed(self) -> frozenset[str]:
        """List the skills that count and were not found."""
        return those_that_count(self.marked) - those_that_count(self.read)

    @cached_property
    def invented(self) -> frozenset[str]:
        """List the skills that were found and do not count."""
        return (
            those_that_count(self.read)
            - those_that_count(self.marked)
            - torn(self.case)
        )

    @cached_property
    def sizes(self) -> Sizes:
        """Count the skills of this text."""
        found, marked = those_that_count(self.read), those_that_count(self.marked)
        both = len(found & marked)
        return both, both + len(self.invented), len(marked)


def report(reader: Reader, data: Path, labels: Path = LABELS) -> Report:
    """Measure on all labelled texts that are there and have not changed."""
    if not labels.is_file():
        return Report(missing=(f"{labels} is not here: say where the labels are.",))
    cases, gaps = cases_in(data, labels)
    readings = read_all(reader, cases)
    return Report(tuple(figures(readings)), tuple(_notes(readings)), tuple(gaps))


def read_all(reader: Reader, cases: Iterable[Case]) -> list[Reading]:
    """Read each text once, for all figures."""
    return [Reading(case, reader.extract(case.text, case.kind)) for case in cases]


def figures(readings: Sequence[Reading]) -> Iterator[Figure]:
    """Measure ads and CVs, whole and by half."""
    for kind in get_args(Kind):
        of_kind = [reading for reading in readings if reading.case.kind == kind]
        for half in ("", "tune", "test"):
            part = [one for one in of_kind if half in ("", one.case.half)]
            if part:
                name = f"{kind}s, {half} half" if half else f"{kind}s"
                sizes = [reading.sizes for reading in part]
                yield from skill_figures(sizes, f"skills of {name}")
                yield from _meaning_figures(part, name)


def skill_figures(sizes: Sequence[Sizes], name: str) -> Iterator[Figure]:
    """Compare sets of skills, drawing whole texts anew."""
    yield f1(f"{name}, F1", sizes, target=F1)
    yield ratio(
        f"{name}, found that are marked (the rest is false)",
        [(both, found) for both, found, _ in sizes],
        target=PRECISION,
    )
    yield ratio(
        f"{name}, marked that are found",
        [(both, marked) for both, _, marked in sizes],
    )


def _meaning_figures(part: Sequence[Reading], name: str) -> Iterator[Figure]:
    """Compare how shared skills are meant, also where mere mention is meant."""
    shared = [_shared(reading) for reading in part]
    yield ratio(f"{name}: strength read as marked", [_same(one) for one in shared])
    plain = {"required", "shown"}
    others = [_same([pair for pair in one if pair[0] not in plain]) for one in shared]
    if any(size for _, size in others):
        yield ratio(f"{name}: strength, where neither required nor shown", others)
    years = [_years(reading) for reading in part]
    if any(size for _, size in years):
        yield ratio(f"{name}: years read as marked", years)


def _shared(reading: Reading) -> list[tuple[str, str]]:
    both = reading.marked.keys() & reading.read.keys()
    return [(reading.marked[skill], reading.read[skill]) for skill in sorted(both)]


def _same(pairs: Sequence[tuple[str, str]]) -> tuple[int, int]:
    return sum(marked == read for marked, read in pairs), len(pairs)


def _years(reading: Reading) -> tuple[int, int]:
    marked = [label for label in reading.case.labels if label.years is not None]
    return sum(_is_read(label, reading.found) for label in marked), len(marked)


def _is_read(label: Label, found: Extract) -> bool:
    """Accept the right number about the skill, or about a role in its place."""
    about = {label.skill} | {
        role.id
        for role in found.roles
        if role.start < label.end and label.start < role.end
    }
    return any(one.least == label.years and one.about in about for one in found.years)


def _notes(readings: Sequence[Reading]) -> Iterator[str]:
    """Name the skills most often missed or made up; the test half stays unseen."""
    seen = [reading for reading in readings if reading.case.half == "tune"]
    for kind in get_args(Kind):
        part = [reading for reading in seen if reading.case.kind == kind]
        if not part:
            continue
        of = f"in {len(part)} {kind}s of the tune half"
        yield f"missed {of}: {_often(one.missed for one in part)}"
        yield f"not marked {of}: {_often(one.invented for one in part)}"


def _often(sets: Iterable[frozenset[str]]) -> str:
    counts = Counter(skill for skills in sets for skill in sorted(skills))
    told = (f"{skill} {count}" for skill, count in counts.most_common(NOTED))
    return ", ".join(told) or "none"
