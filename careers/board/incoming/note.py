"""A remark on a row, at the field it is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from careers.board.remark import Remark, Weight

LONGEST = 80
"""Characters of a cell that are quoted."""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark, and the field of the row as the row calls it."""

    field: str
    remark: Remark

    def told(self) -> dict[str, Any]:
        """Tell it for machines; the words are those of the pages."""
        own = self.remark
        return {
            "field": self.field,
            "id": own.id,
            "must": own.must,
            "says": own.says,
            "remedy": own.remedy,
            "words": own.words,
        }


def must(id_: str, field: str, says: str, remedy: str, words: object = "") -> Note:
    """Make a remark that has to be mended."""
    return _note(field, id_, says, remedy, words, Weight.MUST)


def advice(id_: str, field: str, says: str, remedy: str, words: object = "") -> Note:
    """Make a remark that can be left as it is."""
    return _note(field, id_, says, remedy, words, Weight.ADVICE)


def worst_first(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Order remarks by weight; of one weight they stay as they came."""
    return tuple(sorted(notes, key=lambda note: -note.remark.weight))


def short(words: object) -> str:
    """Quote a cell: on one line, and not all of a long one."""
    line = " ".join(str(words).split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _note(
    field: str, id_: str, says: str, remedy: str, words: object, weight: Weight
) -> Note:
    remark = Remark(
        id=id_,
        page=PAGE_OF.get(id_.partition("-")[2], "job"),
        says=says,
        remedy=remedy,
        weight=weight,
        words=short(words),
    )
    return Note(field, remark)


PAGE_OF = {
    "pay": "pay",
    "remote": "places",
    "place": "places",
    "lives": "places",
    "apply": "apply",
    "closes": "apply",
    "opens": "apply",
    "employment": "hours",
}
"""The page of the form where a remark can be mended, by what its id ends in."""
