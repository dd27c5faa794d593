"""Milestones as a calendar file (RFC 5545): days with a name, and nothing else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

WIDEST = 75
"""So many octets fit on a line; longer ones are folded."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day, what should be reached by then, and more about it.

    ``key`` names it where its place among others may change.
    """

    day: date
    name: str
    about: str = ""
    key: str = ""


def calendar(
    milestones: Iterable[Milestone], made: datetime, key: str, *, link: str = ""
) -> bytes:
    """Write the file; the same key and place give an event the same identity.

    ``link`` is the address of the plan the milestones belong to.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Headway//Plan//EN"]
    for number, one in enumerate(milestones, 1):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{key}-{one.key or number}@headway",
            f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(one.name)}",
            *_more(one, link),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _more(milestone: Milestone, link: str) -> Iterator[str]:
    if milestone.about:
        yield f"DESCRIPTION:{_escaped(milestone.about)}"
    if link:
        yield f"URL:{link}"


def _escaped(words: str) -> str:
    """Write signs with a meaning of their own otherwise, and leave out controls."""
    words = words.replace("\r\n", "\n").replace("\r", "\n")
    words = "".join(sign for sign in words if sign >= " " or sign in "\n\t")
    for sign in "\\;,":
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Break a line between characters, never within one."""
    parts: list[bytes] = []
    part = b""
    for sign in line:
        octets = sign.encode()
        if len(part) + len(octets) > WIDEST - bool(parts):
            parts.append(part)
            part = b""
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"
