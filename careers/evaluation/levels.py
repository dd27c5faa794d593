"""How well levels and months of experience agree with a person who read the CVs.

Labels are stand-off: which text, which level each skill shows, how many months each
role was held. Jobs that go on have no end in a CV, so their months are not labelled.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from careers.evaluation.figures import Figure, Report, ratio
from careers.evaluation.labelled import found
from careers.evaluation.material import Row, rows
from careers.reading.reader import Reader
from careers.skills.profile import Profile

LABELS = Path("tests/gold/levels.jsonl")
EXACT, NEAR, MONTHS = 0.70, 0.95, 0.90
A_QUARTER = 3
"""Months that two people may differ by in reading "2012 – 2015"."""


@dataclass(frozen=True, slots=True)
class Case:
    """One CV: its name, what a person labelled, and what the reader made of it."""

    name: str
    levels: Mapping[str, int]
    months: Mapping[str, int]
    profile: Profile

    @property
    def apart(self) -> dict[str, int]:
        """Tell by how much each level is higher than labelled, where it was read."""
        read = self.profile.abilities
        return {
            skill: read[skill].level - level
            for skill, level in self.levels.items()
            if skill in read
        }

    @property
    def off(self) -> dict[str, int]:
        """Tell how many months too many were counted in each role."""
        read = self.profile.months
        return {
            role: round(read.get(role, 0)) - months
            for role, months in self.months.items()
        }


def report(reader: Reader, data: Path, labels: Path = LABELS) -> Report:
    """Measure on the labelled CVs that are there, and name every difference."""
    if not labels.is_file():
        return Report(missing=(f"{labels} is not here: say where the labels are.",))
    given, absent = [], []
    for row in rows(labels):
        path = found(row["file"], data, labels.parent)
        if path.is_file():
            given.append(_case(reader, row, path.read_text(encoding="utf-8")))
        else:
            absent.append(f"{row['file']} is not in this folder: it is left out.")
    measured = figures(given) if given else ()
    return Report(measured, tuple(_notes(given)), tuple(absent))


def figures(cases: Sequence[Case]) -> tuple[Figure, ...]:
    """Count agreement, a CV being one case for the doubt."""
    return (
        ratio("labelled skills that were read", [_read(case) for case in cases]),
        ratio("levels as labelled", [_within(case, 0) for case in cases], target=EXACT),
        ratio("levels within one", [_within(case, 1) for case in cases], target=NEAR),
        ratio(
            "roles with months as labelled, a quarter of a year aside",
            [_close(case) for case in cases],
            target=MONTHS,
        ),
        ratio(
            "months counted too many or too few, of those labelled",
            [(sum(map(abs, case.off.values())), _all_months(case)) for case in cases],
        ),
    )


def _case(reader: Reader, row: Row, text: str) -> Case:
    return Case(row["file"], row["levels"], row["months"], reader.profile(text))


def _read(case: Case) -> tuple[int, int]:
    return len(case.apart), len(case.levels)


def _within(case: Case, most: int) -> tuple[int, int]:
    return sum(abs(each) <= most for each in case.apart.values()), len(case.apart)


def _close(case: Case) -> tuple[int, int]:
    return sum(abs(each) <= A_QUARTER for each in case.off.values()), len(case.off)


def _all_months(case: Case) -> int:
    return sum(case.months.values())


def _notes(cases: Sequence[Case]) -> Iterator[str]:
    for case in cases:
        for skill, apart in case.apart.items():
            if apart:
                ability = case.profile.abilities[skill]
                yield (
                    f"{case.name}: {skill} is {case.levels[skill]} to a person, read as"
                    f" {ability.level} ({ability.reason})"
                )
        for role, off in case.off.items():
            if abs(off) > A_QUARTER:
                yield f"{case.name}: {role} {off:+d} months on {case.months[role]}"
