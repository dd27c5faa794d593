"""A word of the trade."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Term:
    """A word people at work use without explaining it.

    ``long`` is what letters stand for. ``said`` are the exact forms that other
    pages explain where they appear: the ``name`` when nothing is said, none when the
    list is empty, as for words that mean much else.
    ``example`` is somebody saying it, ``seen`` where a newcomer meets it. What a law
    or an office says has ``checked_on``.
    """

    id: str
    name: str
    means: str
    example: str
    seen: str
    long: str = ""
    said: tuple[str, ...] | None = None
    checked_on: date | None = None

    def forms(self) -> tuple[str, ...]:
        """List the exact forms to look for in a text."""
        return (self.name,) if self.said is None else self.said
