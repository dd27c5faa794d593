"""What the pages of a posting share: fields named after the facts they hold."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar

from werkzeug.datastructures import MultiDict
from wtforms import Field

from careers.board.draft import value_of, with_values
from careers.board.job import Job, Read
from careers.board.posting import Posting
from careers.web.forms.base import BaseForm

KEEP = "keep"
"""Name of the boxes of what was read and has no field of its own."""


ELSEWHERE = frozenset({"terms.classes", "terms.class_weeks"})
"""Facts of the terms that stand on the page about applying."""


class PostingForm(BaseForm):
    """One page. A field called ``pay__low`` holds the fact ``pay.low``.

    ``parts`` are headings with the names of their fields, in the order of the page,
    those in one string side by side; ``covers`` are facts that a field holds together
    with others.
    """

    parts: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]] = ()
    covers: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    reads: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def of(
        cls, posting: Posting, sent: MultiDict[str, str] | None = None
    ) -> "PostingForm":
        """Make the page of a draft, with what was sent in place of what it says."""
        return cls(sent, data=cls.shown(posting))

    @classmethod
    def shown(cls, posting: Posting) -> dict[str, Any]:
        """Tell what the fields show of a draft."""
        names = (name for _, rows in cls.parts for row in rows for name in row.split())
        return {
            name: value_of(posting.job, dotted(name)) for name in names if "__" in name
        }

    def values(self) -> dict[str, Any]:
        """Give the facts of this page by their dotted names."""
        return {
            dotted(field.short_name): field.stated  # type: ignore[attr-defined] # ours
            for field in self
            if "__" in field.short_name
        }

    def facts_of(self, field: Field) -> tuple[str, ...]:
        """Name the facts a field holds."""
        return self.covers.get(field.short_name, (dotted(field.short_name),))

    def covered(self) -> frozenset[str]:
        """Name all facts that have a field on this page."""
        return frozenset(name for field in self for name in self.facts_of(field))

    def others(self, posting: Posting) -> Iterator[Read]:
        """Give what was read for this page and has no field on it."""
        covered = self.covered() | ELSEWHERE
        for read in posting.found:
            part = read.field.partition(".")[0]
            here = part in self.reads and read.field not in covered
            if here and _holds(posting.job, read):
                yield read

    def filled(self, posting: Posting, kept: list[str], now: datetime) -> Posting:
        """Fill the page into the draft; what stands on it has now been looked at."""
        others = [read.field for read in self.others(posting)]
        dropped = {name: None for name in others if name not in kept}
        job = with_values(posting.job, {**self.values(), **dropped})
        return posting.changed(job, now, *self.covered(), *others)


def dotted(name: str) -> str:
    """Give the dotted name of a fact for the name of a field."""
    return name.replace("__", ".")


def _holds(job: Job, read: Read) -> bool:
    return "." in read.field and value_of(job, read.field) is not None
