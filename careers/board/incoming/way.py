"""How people apply to a job that comes in by the row."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from careers.board.feeds.row import Row
from careers.board.incoming.note import Note, must

HERE = "here"
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Way:
    """A link or an address of mail, or none: then they may apply on this site."""

    address: str | None = None
    is_here: bool = False
    notes: tuple[Note, ...] = ()


def way_of(row: Row, *, here: bool) -> Way:
    """Take the first way that a row gives; ``here`` is for rows that give none."""
    given = [str(value).strip() for value in row.all("apply")]
    said = [value for value in given if value.lower() not in ("true", "false")]
    if not said:
        return Way(is_here=here)
    if any(value.lower() == HERE for value in said):
        return Way(is_here=True)
    found = next((value for value in said if is_way(value)), None)
    if found:
        return Way(found)
    says = "This is no way to apply."
    remedy = "Write a link with https:// in front, a mail address, or “here”."
    return Way(
        notes=(must("unread-apply", row.called("apply"), says, remedy, said[0]),)
    )


def is_way(value: str) -> bool:
    """Whether somebody can apply there: an address of the web, or of mail."""
    if len(value) > LONGEST:
        return False
    if re.match(r"https?://", value, re.IGNORECASE):
        return _is_web(value)
    return bool(MAIL.fullmatch(value))


def _is_web(value: str) -> bool:
    try:
        host = urlsplit(value).hostname
    except ValueError:
        return False
    return bool(host and "." in host and not re.search(r"\s", value))


MAIL = re.compile(r"(?:mailto:)?[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s.<>,;]{2,}", re.I)
