"""A sign seen in an ad."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """Which sign was seen, where, in which words, and how much of it is left.

    ``where`` is a field of the ad; places are characters of that field as written,
    ``None`` when the whole field is meant.
    """

    sign: str
    where: str = "text"
    words: str = ""
    start: int | None = None
    end: int | None = None
    left: float = 1.0
