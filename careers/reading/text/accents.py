"""Accents make no difference, nor do capitals: many people type without them."""

import unicodedata
from collections.abc import Iterable


def folded(text: str) -> str:
    """Take the accents off, so that "atención" and "atencion" are one."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def both_ways(phrases: Iterable[str]) -> tuple[str, ...]:
    """Write phrases with their accents and without."""
    return tuple(
        dict.fromkeys(form for each in phrases for form in (each, folded(each)))
    )


def lowered(text: str) -> str:
    """Write a text in small letters, each where it was: patterns search it faster."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
