"""Tables of moves made elsewhere: whatever their columns are called and in what order.

A cell may name a kind of work of the crosswalk, one of our roles by its id, an official
code (SOC or O*NET), or a title as people write it.
"""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from careers.catalogue.catalogue import Catalogue
from careers.evaluation.moves import Kinds, Move
from careers.reading.ad.role import HELD, Titles

CODE = re.compile(r"(\d{2}-\d{4})(?:\.\d{2})?")
FOLDERS = ("moves", "real/moves", ".")
MOST = 1000
"""No row counts for more moves than this."""

WORDS = {
    "start": (
        *("from role", "from", "start", "source", "origin", "from occupation"),
        *("onet soc code", "soc code", "from code", "from soc", "previous role"),
        *("from title", "title", "current title", "start title", "previous title"),
    ),
    "goal": (
        *("to role", "to", "goal", "target", "destination", "to occupation"),
        *(
            "related onet soc code",
            "related soc code",
            "to code",
            "to soc",
            "next role",
        ),
        *("to title", "related title", "next title", "goal title", "target title"),
    ),
    "person": ("cv", "person", "person id", "worker", "id"),
    "count": ("n", "count", "moves", "weight", "number", "transitions"),
    "rank": ("rank", "index", "related index", "order", "position"),
}
"""What a column may be called, the surest names first."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its moves in kinds we know, or whom it ranks as related.

    ``dropped`` counts rows by the reason they say nothing, ``counted`` the rows read;
    ``related`` holds for each start the goals, the nearest first.
    """

    name: str
    kinds: Kinds
    moves: tuple[Move, ...] = ()
    related: Mapping[str, Sequence[str]] = field(default_factory=dict)
    rows: int = 0
    dropped: Mapping[str, int] = field(default_factory=dict)


def read_tables(data: Path, known: Catalogue, kinds: Kinds) -> Iterator[Table]:
    """Read every CSV file in the folder of moves, in the order of their names."""
    folder = next((data / one for one in FOLDERS if any(_files(data / one))), data)
    titles = Titles.of(known.roles.values())
    for path in _files(folder):
        yield _table(path, _Names(known, kinds, titles))


def _files(folder: Path) -> list[Path]:
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted(path for path in found if path.suffix.lower() == ".csv")


@dataclass(frozen=True, slots=True)
class _Names:
    known: Catalogue
    kinds: Kinds
    titles: Titles

    def roles(self, cell: str) -> tuple[str, ...]:
        """Name our roles that a cell stands for, the surest reading first."""
        words = cell.strip()
        code = CODE.fullmatch(words)
        if words in self.kinds:
            return self.kinds[words]
        if words in self.known.roles:
            return (words,)
        if code:
            return self._coded(code[1])
        read = self.titles.role(words) if words else None
        return (read.value.role,) if read and read.value.sure >= HELD else ()

    def kinds_for(self, cells: Iterable[str]) -> Kinds:
        """Choose the grain of a table: official codes, our own roles, or kinds."""
        names = Counter(self._grain(cell.strip()) for cell in cells)
        most = max(("kinds", "codes", "roles"), key=lambda grain: names[grain])
        if most == "roles":
            return {id_: (id_,) for id_ in self.known.roles}
        if most == "codes":
            codes = {_code(self.known, id_) for id_ in self.known.roles} - {""}
            return {code: self._coded(code) for code in sorted(codes)}
        return self.kinds

    def _grain(self, cell: str) -> str:
        if cell in self.kinds:
            return "kinds"
        if cell in self.known.roles:
            return "roles"
        return "codes" if CODE.fullmatch(cell) else ""

    def _coded(self, code: str) -> tuple[str, ...]:
        return tuple(id_ for id_ in self.known.roles if _code(self.known, id_) == code)


def _code(known: Catalogue, id_: str) -> str:
    role = known.roles[id_]
    return role.outlook.code if role.outlook else role.pay.code if role.pay else ""


def _table(path: Path, names: _Names) -> Table:
    header, rows = _read(path)
    columns = {what: _columns(header, words) for what, words in WORDS.items()}
    for end in ("start", "goal"):
        if not columns[end]:
            told = {f"no column says where a move {_ENDS[end]}": len(rows)}
            return Table(path.name, names.kinds, rows=len(rows), dropped=told)
    cells = [row[at] for row in rows for end in _ENDS for at in columns[end]]
    kinds = names.kinds_for(cells)
    kind_of = {role: kind for kind, roles in kinds.items() for role in roles}

    def kind(cell: str) -> str:
        return next((kind_of[id_] for id_ in names.roles(cell) if id_ in kind_of), "")

    found = list(_pairs(rows, columns, kind))
    dropped = Counter(one for one in found if isinstance(one, str))
    pairs = [one for one in found if not isinstance(one, str)]
    if columns["rank"] and not columns["person"]:
        return Table(path.name, kinds, (), _related(pairs), len(rows), dropped)
    moves = tuple(move for move, count, _ in pairs for _ in range(count))
    return Table(path.name, kinds, moves, {}, len(rows), dropped)


_ENDS = {"start": "starts", "goal": "ends"}


def _read(path: Path) -> tuple[list[str], list[list[str]]]:
    """Read the header and the rows, each as long as the header."""
    text = path.read_bytes().decode("utf-8-sig", errors="replace").replace("\0", "")
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    lines = text.splitlines()
    try:
        header, *rows = [row for row in csv.reader(lines, delimiter=mark) if any(row)]
    except (csv.Error, ValueError):
        return [], []
    wide = len(header)
    return header, [(row + [""] * wide)[:wide] for row in rows]


def _columns(header: list[str], words: tuple[str, ...]) -> list[int]:
    plain = [" ".join(re.findall(r"[a-z]+", _joined(name))) for name in header]
    return [plain.index(word) for word in words if word in plain]


def _joined(name: str) -> str:
    return name.lower().replace("o*net", "onet")


Pair = tuple[Move, int, float]


def _pairs(
    rows: list[list[str]], columns: Mapping[str, list[int]], kind: Callable[[str], str]
) -> Iterator[Pair | str]:
    """Give each row as a move with its count and rank, or why it says nothing."""
    for number, row in enumerate(rows):
        start, goal = (
            next((name for at in columns[end] if (name := kind(row[at]))), "")
            for end in _ENDS
        )
        person = [row[at] for at in columns["person"][:1] if row[at].strip()]
        count = _number(row, columns["count"], 1)
        if not (start and goal):
            yield f"{'the goal' if start else 'the start'} is no role we know"
        elif start == goal:
            yield "both ends are the same"
        elif count < 1:
            yield "nobody is counted"
        else:
            move = Move(person[0] if person else f"row {number}", start, goal)
            rank = _number(row, columns["rank"], number)
            yield move, int(min(count, MOST)), rank


def _number(row: list[str], columns: list[int], otherwise: float) -> float:
    """Read a number; a cell without one tells nothing."""
    said = row[columns[0]].strip().replace(",", "") if columns else ""
    return float(said) if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", said) else otherwise


def _related(pairs: Iterable[Pair]) -> dict[str, list[str]]:
    """List for each start whom the table ranks, the nearest first and once."""
    related: dict[str, dict[str, None]] = {}
    for move, _, _ in sorted(pairs, key=lambda one: one[2]):
        related.setdefault(move.start, {})[move.goal] = None
    return {start: list(goals) for start, goals in related.items()}
