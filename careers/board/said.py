"""A plain yes or no that an ad gives, with its own words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """Whether something is so, and the detail. ``None`` in its place: not stated."""

    yes: bool
    note: str = ""
