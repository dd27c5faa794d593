"""How an address names an entry of a record: by what it says, which nobody can read.

A page that was opened before an entry was put right names it no more, and overwrites
nothing. The same words in another record have another name: whoever sees addresses can
neither tell that two say the same, nor try words out in a record of their own.
"""

import hmac
from collections.abc import Iterable
from typing import TypeVar

from flask import url_for

from careers.web.context import settings
from careers.web.counsel.own_plan import OwnPlan

Entry = TypeVar("Entry")
LETTERS = 20


def mark(own: OwnPlan, entry: object) -> str:
    """Name an entry; nobody without our key can guess from it what is written."""
    key = f"{settings().secret_key} marks {own.number}".encode()
    return hmac.digest(key, repr(entry).encode(), "sha256").hex()[:LETTERS]


def found(own: OwnPlan, entries: Iterable[Entry], asked: str) -> Entry | None:
    """Find the entry of that name, if it still says what it said."""
    return next((one for one in entries if mark(own, one) == asked), None)


def to_correct(own: OwnPlan) -> str:
    """Give the address at which the contact that was noted last is put right."""
    for last in own.folder.follow.contacts[-1:]:
        return url_for(
            "corrections.edit", number=own.number, log="contacts", mark=mark(own, last)
        )
    return ""
