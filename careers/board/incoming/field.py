"""The fields of a row, told once: for the page, for programs, and for errors."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from careers.board.feeds.meanings import NAMES
from careers.board.feeds.row import plain
from careers.board.remark import Remark
from careers.catalogue.tables import read

FILE = "job_fields.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowField:
    """One field: its name, what it means, the form it takes, and an example.

    ``holds`` is what the import calls it, or the dotted name of a fact of a job.
    ``posting`` and ``indeed`` are its names in a JobPosting and in XML for Indeed,
    ``remarks`` what the ad desk asks when it is not there.
    """

    name: str
    holds: str
    means: str
    form: str
    example: Any
    posting: str = ""
    indeed: str = ""
    needed: bool = False
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class RowFields:
    """All fields of a row, in the order in which they are told."""

    all: tuple[RowField, ...]

    def named(self, name: str) -> RowField | None:
        """Find the field that a heading or a key stands for, however it is written."""
        return self._known.get(plain(name))

    def held(self, holds: str) -> RowField | None:
        """Find the field of a meaning or a fact."""
        return self._holding.get(holds)

    def about(self, remark: Remark) -> str:
        """Name the field that a remark of the ad desk is about."""
        return self._remarked.get(remark.id) or PAGES.get(remark.page, "description")

    @cached_property
    def _known(self) -> Mapping[str, RowField]:
        known = {plain(name): own for own in self.all for name in _names(own)}
        return {**known, **{plain(own.name): own for own in self.all}}

    @cached_property
    def _holding(self) -> Mapping[str, RowField]:
        return {own.holds: own for own in self.all}

    @cached_property
    def _remarked(self) -> Mapping[str, str]:
        return {id_: own.name for own in self.all for id_ in own.remarks}


@cache
def load_fields(folder: Path) -> RowFields:
    """Read the fields once for all that one process does."""
    return RowFields(tuple(read(folder / FILE, "field", RowField)))


def _names(field: RowField) -> tuple[str, ...]:
    """Give every name of a field but its first."""
    return (*NAMES.get(field.holds, ()), field.holds, field.posting, field.indeed)


PAGES = {
    "hours": "when.kinds",
    "places": "location",
    "pay": "salary",
    "apply": "applyUrl",
}
"""The field of a remark that names none, by the page where it could be mended."""
