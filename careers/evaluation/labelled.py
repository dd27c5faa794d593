"""Whole ads and CVs with the skills that people marked in them.

Labels are stand-off: a file says which text, where in it, and what, so texts that
are not ours to publish can be measured without being kept.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from careers.evaluation.material import Row, rows, table
from careers.reading.extract import Kind, Status
from careers.reading.files.file import decoded

COUNTS = {status for status in Status if status.counts}
ORDER = tuple(Status)
"""From proof and demand down to mere mention: the first says how a skill is meant."""


@dataclass(frozen=True, slots=True)
class Label:
    """A skill as somebody marked it: where, how it is meant, with how many years.

    Who was ``torn`` about it would not call it wrong either way: it counts neither way.
    """

    start: int
    end: int
    skill: str
    strength: str
    years: float | None = None
    torn: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled text; ``half`` is ``tune`` or ``test``."""

    name: str
    kind: Kind
    half: str
    text: str
    labels: tuple[Label, ...]


def meanings(case: Case) -> dict[str, str]:
    """Tell how each marked skill is meant; whatever somebody was torn about is not."""
    sure = (label for label in case.labels if not label.torn)
    return strongest((label.skill, label.strength) for label in sure)


def counted(case: Case) -> frozenset[str]:
    """List the marked skills that are asked for or shown."""
    return those_that_count(meanings(case))


def torn(case: Case) -> frozenset[str]:
    """List the skills that count neither way."""
    unsure = frozenset(label.skill for label in case.labels if label.torn)
    return unsure - counted(case)


def strongest(meanings: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Tell of each skill how it is meant most strongly."""
    strongest: dict[str, str] = {}
    for skill, meant in sorted(meanings, key=lambda pair: _rank(pair[1])):
        strongest.setdefault(skill, meant)
    return strongest


def _rank(meant: str) -> int:
    return ORDER.index(Status(meant)) if meant in set(ORDER) else len(ORDER)


def those_that_count(meant: dict[str, str]) -> frozenset[str]:
    """List the skills that are asked for or shown."""
    return frozenset(skill for skill, status in meant.items() if status in COUNTS)


def cases_in(data: Path, labels: Path) -> tuple[list[Case], list[str]]:
    """Put labels and texts together, and say which texts are missing or changed."""
    cases, gaps = [], []
    for row in rows(labels):
        path = found(row["file"], data, labels.parent)
        if not path.is_file():
            gaps.append(f"{row['file']} is not in this folder: it is left out.")
        elif (text := _text(path, row)) is None:
            gaps.append(f"{row['file']} is not the text that was labelled: left out.")
        else:
            cases.append(_case(text, row))
    return cases, list(dict.fromkeys(gaps))


def found(name: str, data: Path, beside: Path) -> Path:
    """Look for a text in the material; what is our own lies beside its labels."""
    own = beside / name
    return own if own.is_file() else data / name


def _text(path: Path, row: Row) -> str | None:
    """Read one text, if it has not changed; a file of many is JSON Lines or CSV."""
    key = str(row.get("id", row.get("row", "")))
    if key:
        text = _many(path).get(key)
        raw = (text or "").encode()
    else:
        raw = path.read_bytes()
        text = decoded(raw)
    is_same = sha256(raw).hexdigest() == row.get("sha256", sha256(raw).hexdigest())
    return text if is_same else None


@cache
def _many(path: Path) -> dict[str, str]:
    """Read a file of many texts once for all labels: by their ids, or counted."""
    if path.suffix == ".csv":
        return {str(number): _parts(row) for number, row in enumerate(table(path))}
    return {
        str(row.get("id", number)): _words(row) for number, row in enumerate(rows(path))
    }


_PARTS = (
    *("company_profile", "description", "requirements", "benefits"),
    *("Job Description", "Minimum Qual Requirements", "Preferred Skills"),
)


def _parts(row: Row) -> str:
    """Put the parts of an ad together, with an empty line between them."""
    return "\n\n".join(row[name] for name in _PARTS if (row.get(name) or "").strip())


_FIELDS = ("text", "text_no_title", "description")


def _words(row: Row) -> str:
    """Read a text; of some CVs there is only the one without its title."""
    return next(str(row[name]) for name in _FIELDS if row.get(name) is not None)


def _case(text: str, row: Row) -> Case:
    labels = (
        Label(
            each["start"],
            each["end"],
            each["skill"],
            each["strength"],
            each.get("years"),
            each.get("torn", False),
        )
        for each in row["labels"]
    )
    name = str(row.get("id", row.get("row", row["file"])))
    return Case(name, row["kind"], row["half"], text, tuple(labels))
