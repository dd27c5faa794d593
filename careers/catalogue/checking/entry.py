"""The entries of ``data/``, each with the place where it is written."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from careers.catalogue.center import Center
from careers.catalogue.checking.problem import Problem, did_you_mean
from careers.catalogue.credential import Credential
from careers.catalogue.crosswalk import Home
from careers.catalogue.esco import Concept
from careers.catalogue.family import Family
from careers.catalogue.guide import Guide
from careers.catalogue.learning import Action
from careers.catalogue.preview import Statement, Trait
from careers.catalogue.question import Question
from careers.catalogue.role import Role
from careers.catalogue.showing import Showing
from careers.catalogue.source import Source
from careers.catalogue.step import Step
from careers.catalogue.term import Term
from careers.skills.skill import Group, Skill


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing as it is written: its file, its first line and all its lines."""

    file: str
    line: int
    lines: tuple[str, ...]
    thing: Any

    def line_of(self, word: str) -> int:
        """Find the line on which a word stands in quotes, or the first line."""
        wanted = f'"{word}"'
        own = (number for number, line in enumerate(self.lines) if wanted in line)
        return self.line + next(own, 0)

    def problem(self, what: str, remedy: str, *, at: str = "") -> Problem:
        """Say what is wrong here, pointing at a word when one is given."""
        return Problem(self.file, self.line_of(at) if at else self.line, what, remedy)


@dataclass(frozen=True, slots=True)
class Part:
    """One sort of entry: the files it is kept in, its table and its dataclass."""

    files: str
    table: str
    kind: type[Any]


PARTS = (
    Part("families.toml", "family", Family),
    Part("centers.toml", "center", Center),
    Part("groups.toml", "group", Group),
    Part("skills/*.toml", "skill", Skill),
    Part("roles/*.toml", "role", Role),
    Part("steps.toml", "step", Step),
    Part("learning.toml", "action", Action),
    Part("sources.toml", "source", Source),
    Part("guides/*.toml", "guide", Guide),
    Part("glossary.toml", "term", Term),
    Part("traits.toml", "trait", Trait),
    Part("preview.toml", "statement", Statement),
    Part("showing.toml", "showing", Showing),
    Part("questions.toml", "question", Question),
    Part("credentials.toml", "credential", Credential),
    Part("crosswalk.toml", "home", Home),
    Part("esco.toml", "concept", Concept),
)


def read_entries(folder: Path) -> tuple[list[Entry], list[Problem]]:
    """Read all that can be read, and list what cannot."""
    found = [thing for part in PARTS for thing in _read_part(folder, part)]
    entries = [thing for thing in found if isinstance(thing, Entry)]
    problems = [thing for thing in found if isinstance(thing, Problem)]
    return entries, problems


def _read_part(folder: Path, part: Part) -> Iterator[Entry | Problem]:
    paths = sorted(folder.glob(part.files))
    if not paths:
        yield _missing(part)
    for path in paths:
        yield from _read(path, path.relative_to(folder).as_posix(), part)


def _missing(part: Part) -> Problem:
    what = f"{part.files} is not there."
    return Problem(part.files, 1, what, f"Write at least one [[{part.table}]].")


def _read(path: Path, file: str, part: Part) -> Iterator[Entry | Problem]:
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        tables = _parsed(text)
    except tomllib.TOMLDecodeError as error:
        yield _unreadable(file, str(error))
        return
    yield from _strange_tables(file, tables, part)
    rows = tables.get(part.table, [])
    for place, row in zip(_places(text, part.table, len(rows)), rows, strict=True):
        yield from _entry(Entry(file, *place, row), part)


@lru_cache(maxsize=512)
def _parsed(text: str) -> Mapping[str, Any]:
    """Parse a text once: who checks after each change has changed one file."""
    return tomllib.loads(text)


def _unreadable(file: str, error: str) -> Problem:
    place = re.search(r"line (\d+)", error)
    line = int(place[1]) if place else 1
    return Problem(
        file, line, f"{error}.", "Mend that line; TOML is described at toml.io."
    )


def _strange_tables(
    file: str, tables: Mapping[str, Any], part: Part
) -> Iterator[Problem]:
    for strange in tables.keys() - {part.table}:
        remedy = f"Only [[{part.table}]] belongs into {part.files}."
        yield Problem(file, 1, f"Nobody reads “{strange}” here.", remedy)


def _places(text: str, table: str, count: int) -> Iterable[tuple[int, tuple[str, ...]]]:
    """Give each entry's first line and all its lines, as far as headers show them."""
    lines = text.splitlines()
    starts = [n for n, line in enumerate(lines) if line.strip() == f"[[{table}]]"]
    if len(starts) != count:
        return [(1, tuple(lines))] * count
    ends = [*starts[1:], len(lines)]
    return [
        (start + 1, tuple(lines[start:end]))
        for start, end in zip(starts, ends, strict=True)
    ]


def _entry(raw: Entry, part: Part) -> Iterator[Entry | Problem]:
    known = {field.name for field in fields(part.kind)}
    for strange in sorted(raw.thing.keys() - known):
        remedy = did_you_mean(strange, known, otherwise="Take it out.")
        what = f"A {part.table} has no “{strange}”."
        yield Problem(raw.file, _line_of_field(raw, strange), what, remedy)
    try:
        thing = msgspec.convert(raw.thing, part.kind, strict=True)
    except msgspec.ValidationError as error:
        where = f"careers/{part.kind.__module__.split('.', 1)[1].replace('.', '/')}.py"
        yield raw.problem(f"{error}.", f"{where} says what a {part.table} holds.")
    else:
        yield Entry(raw.file, raw.line, raw.lines, thing)


def _line_of_field(raw: Entry, name: str) -> int:
    field = re.compile(rf"\[?(\w+\.)?{re.escape(name)}\b")
    own = (n for n, line in enumerate(raw.lines) if field.match(line.strip()))
    return raw.line + next(own, 0)
