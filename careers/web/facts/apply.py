"""Where to apply, said before a reader goes there."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from careers.board.job import Job

MAIL = re.compile(r"(?:mailto:)?([^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+)")


@dataclass(frozen=True, slots=True)
class Apply:
    """A way to apply: its address, what the button says, and where it leads."""

    href: str
    words: str
    note: str


def apply(job: Job) -> Apply | None:
    """Tell how to apply; an address that is neither web nor mail counts as none."""
    at = (job.apply_at or "").strip()
    words = f"Apply at {job.employer.name}"
    if mail := MAIL.fullmatch(at):
        return Apply(f"mailto:{mail[1]}", words, f"By mail to {mail[1]}")
    host = _host(at)
    return Apply(at, words, f"Leads to {host}, outside Headway") if host else None


def _host(at: str) -> str | None:
    """Name the host of a web address; ``None`` for anything else."""
    try:
        parts = urlsplit(at)
        return parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
