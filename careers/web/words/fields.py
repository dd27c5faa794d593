"""What the fields of a job are called, and what was read into them, in words."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from careers.board.hiring import Check
from careers.board.said import Said
from careers.board.terms import ClassDate
from careers.web.words.dates import day
from careers.web.words.labels import label

NAMES: Mapping[str, str] = {
    "when.opens": "Lines open",
    "when.closes": "Lines close",
    "when.rotates": "How often shifts rotate",
    "when.ranked_by": "What bids are ranked by",
    "when.training": "Hours of the training",
    "terms.temp_to_hire": "Can become permanent",
    "terms.seasonal": "For a season",
    "terms.classes": "Class starts",
    "terms.nesting_weeks": "Weeks of nesting",
    "where.country": "Country",
    "where.region": "State or region",
    "where.city": "City",
    "home.kit": "Computer",
    "home.down": "Internet, down (Mbps)",
    "home.up": "Internet, up (Mbps)",
    "home.wired": "Wired internet",
    "home.room": "A room of one’s own",
    "home.rules": "House rules",
    "home.clean_desk": "Clean desk",
    "home.camera": "Camera",
    "home.monitoring": "Screen watched",
    "home.memory": "Memory (GB)",
    "pay.clawback": "Paid back if you leave",
    "pay.allowances": "Allowances a month",
    "pay.hmo": "HMO",
    "pay.probation": "Probation",
    "pay.night": "Night differential",
    "pay.weekend": "Weekend differential",
    "pay.bilingual": "Language differential",
    "hiring.checks": "Checks",
    "hiring.wpm": "Typing speed (words a minute)",
}


def field_name(name: str) -> str:
    """Name a field of a job for people."""
    plain = name.rpartition(".")[2].replace("_", " ")
    return NAMES.get(name, plain[:1].upper() + plain[1:])


def value_words(value: Any) -> str:
    """Say what a field holds."""
    if isinstance(value, tuple):
        return ", ".join(value_words(part) for part in value)
    if isinstance(value, Said):
        return value.note or ("Yes" if value.yes else "No")
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, StrEnum):
        return label(value)
    return _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, Check):
        return label(value.kind)
    if isinstance(value, ClassDate):
        seats = f", {value.seats} seats" if value.seats else ""
        return f"{day(value.starts_on)}{seats}"
    if isinstance(value, Decimal | float):
        return f"{value:,g}" if isinstance(value, float) else f"{value:,f}"
    return str(value)
