"""Milestones as a calendar file (RFC 5545): days with a name, and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

WIDEST = 75
"""So many octets fit on a line; longer ones are folded."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day, what should be reached by then, and more about it."""

    day: date
    name: str
    about: str = ""


def calendar(milestones: Iterable[Milestone], made: datetime, key: str) -> bytes:
    """Write the file; the same key and place give an event the same identity."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Headway//Plan//EN"]
    for number, one in enumerate(milestones, 1):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{key}-{number}@headway",
            f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(one.name)}",
            f"DESCRIPTION:{_escaped(one.about)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _escaped(words: str) -> str:
    for sign in "\\;,":
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


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
