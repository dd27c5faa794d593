"""How well the form is filled that a recruiter gets for an ad, field by field.

Labels are stand-off: a file says which text, and what it states, so texts that are
not ours to publish can be measured without being kept.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from operator import attrgetter
from pathlib import Path
from typing import Any

from careers.board.feeds.pasted import read_fields
from careers.board.job import Job
from careers.evaluation.figures import Figure, Report, ratio
from careers.evaluation.material import Row, rows, table
from careers.reading.ad.role import Titles
from careers.reading.files.file import decoded

LABELS = Path("tests/gold/real_fields.jsonl")
HALVES = ("tune", "test")
NOTED = 8
UNSAID = "not stated"
PAY = ("pay.low", "pay.high", "pay.currency", "pay.unit")
FIELDS = (
    "role",
    "work.calls",
    "work.languages",
    "where.setting",
    "terms.employment",
    "terms.hours",
    "when.kinds",
    "asks.experience",
    *PAY,
)
SETS = ("work.languages", "when.kinds")
"""Fields that hold several values, each of them right or wrong."""

Values = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled text, or one labelled row of a table, which states only its pay."""

    name: str
    half: str
    given: Row
    labels: Row

    @property
    def is_row(self) -> bool:
        """Whether it came in columns."""
        return "text" not in self.given


@dataclass(frozen=True, slots=True)
class Filled:
    """What is stated beside what was read: values by field, written alike."""

    case: Case
    stated: Values
    read: Values
    levels: tuple[tuple[str | None, str | None], ...] = ()

    def right(self, field: str) -> int:
        """Count the values that were read and are stated."""
        return len(self.read[field] & self.stated[field])

    def said(self, field: str) -> int:
        """Count what there is to read; of several fair roles, one."""
        count = len(self.stated[field])
        return count if field in SETS else min(count, 1)

    def mistakes(self, field: str) -> Iterator[tuple[str, str]]:
        """Name what was stated and what was read instead, where they differ."""
        missed = sorted(self.stated[field] - self.read[field])
        made_up = sorted(self.read[field] - self.stated[field])
        if field in SETS:
            yield from ((value, UNSAID) for value in missed)
            yield from ((UNSAID, value) for value in made_up)
        elif not self.right(field) and (missed or made_up):
            yield " or ".join(missed) or UNSAID, "".join(made_up) or UNSAID


def report(titles: Titles, data: Path, now: datetime, labels: Path = LABELS) -> Report:
    """Measure on all labelled texts and rows that are there and have not changed."""
    if not labels.is_file():
        return Report(missing=(f"{labels} is not here: say where the labels are.",))
    cases, gaps = cases_in(data, labels)
    filled = [fill(case, titles, now) for case in cases]
    return Report(tuple(figures(filled)), tuple(_notes(filled)), tuple(gaps))


def cases_in(data: Path, labels: Path) -> tuple[list[Case], list[str]]:
    """Put labels and texts together, and say which texts are missing or changed."""
    cases, gaps = [], []
    labelled = rows(labels)
    files = {row["file"]: _given(data / row["file"]) for row in labelled}
    for row in labelled:
        at, given = row.get("row", 0), files[row["file"]]
        name = f"{row['file']} row {at}" if "row" in row else row["file"]
        if at >= len(given):
            gaps.append(f"{name} is not in this folder: it is left out.")
        elif sha256(words_of(given[at]).encode()).hexdigest() != row["sha256"]:
            gaps.append(f"{name} is not what was labelled: left out.")
        else:
            cases.append(Case(name, row["half"], given[at], row["labels"]))
    return cases, gaps


def _given(path: Path) -> Sequence[Row]:
    """Read a file as the ads it holds: rows of a table, texts of a list, or one."""
    if not path.is_file():
        return []
    if path.suffix == ".csv":
        return table(path)
    if path.suffix == ".jsonl":
        return [{"text": row.get("description") or ""} for row in rows(path)]
    return [{"text": decoded(path.read_bytes())}]


def words_of(given: Row) -> str:
    """Give the words that the fingerprint of a labelled text is taken of."""
    return "\n".join(value or "" for value in given.values())


def half_of(words: str) -> str:
    """Put a text into a half; its first letters decide, so that reprints share one."""
    letters = "".join(letter for letter in words if letter.isalpha())
    key = letters.casefold()[:200] or words
    return HALVES[sha256(key.encode()).digest()[0] % 2]


def fill(case: Case, titles: Titles, now: datetime) -> Filled:
    """Read one ad the way a pasted one is read."""
    job = read_fields(case.given, titles, now)
    return Filled(case, _labelled(case.labels), _read(job), _levels(case, job))


def _labelled(labels: Row) -> Values:
    languages = [one["code"] for one in labels.get("work.languages", ())]
    return _alike({**labels, "work.languages": languages})


def _read(job: Job) -> Values:
    values = {field: attrgetter(field)(job) for field in FIELDS}
    values["work.languages"] = [one.code for one in job.work.languages or ()]
    values["pay.low"] = job.pay.low or job.pay.high
    values["pay.high"] = job.pay.high or job.pay.low
    return _alike(values)


def _alike(values: Mapping[str, Any]) -> Values:
    """Write values alike; of hours a week the least counts."""
    hours = values.get("terms.hours")
    plain = {**values, "terms.hours": hours[0] if hours else None}
    return {field: _set(plain.get(field)) for field in FIELDS}


def _set(value: Any) -> frozenset[str]:
    if value is None:
        return frozenset()
    several = value if isinstance(value, (list, tuple)) else (value,)
    return frozenset(map(_plain, several))


def _plain(value: Any) -> str:
    try:
        return f"{float(value):g}" if float(value) < 1e5 else f"{float(value):.0f}"
    except ValueError:
        return str(value)


def _levels(case: Case, job: Job) -> tuple[tuple[str | None, str | None], ...]:
    """Pair the levels of the languages that are both stated and read."""
    read = {one.code: one.level for one in job.work.languages or ()}
    stated = case.labels.get("work.languages", ())
    return tuple(
        (one["level"], read[one["code"]]) for one in stated if one["code"] in read
    )


def figures(filled: Sequence[Filled]) -> Iterator[Figure]:
    """Measure texts field by field and all fields together, and rows; by half."""
    for half in ("", *HALVES):
        part = [one for one in filled if half in ("", one.case.half)]
        of = f", {half} half" if half else ""
        texts = [one for one in part if not one.case.is_row]
        for field in FIELDS:
            yield from _pair(f"{field}{of}", texts, (field,))
        yield from _pair(f"all fields{of}", texts, FIELDS)
        yield from _pair(f"pay of rows{of}", [one for one in part if one.case.is_row])
        levels = [(sum(a == b for a, b in one.levels), len(one.levels)) for one in part]
        yield from _share(f"level of languages{of}: read as stated", levels)


def _pair(
    name: str, part: Sequence[Filled], fields: Sequence[str] = PAY
) -> Iterator[Figure]:
    """Give precision, then recall."""
    right = [sum(one.right(field) for field in fields) for one in part]
    read = [sum(len(one.read[field]) for field in fields) for one in part]
    said = [sum(one.said(field) for field in fields) for one in part]
    yield from _share(f"{name}: read that is stated", zip(right, read, strict=True))
    yield from _share(f"{name}: stated that is read", zip(right, said, strict=True))


def _share(name: str, parts: Iterable[tuple[int, int]]) -> Iterator[Figure]:
    """Measure on the texts that have anything of it; those without say nothing."""
    counted = [(above, below) for above, below in parts if below]
    if counted:
        yield ratio(name, counted)


def _notes(filled: Sequence[Filled]) -> Iterator[str]:
    """Name the values most often confused; the test half stays unseen."""
    seen: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for one in filled:
        if one.case.half == "tune":
            for field in PAY if one.case.is_row else FIELDS:
                seen[field].update(one.mistakes(field))
    for field, counts in seen.items():
        told = (
            f"{stated} read as {read} {count}"
            for (stated, read), count in counts.most_common(NOTED)
        )
        if counts:
            yield f"{field}, tune half: {'; '.join(told)}"
