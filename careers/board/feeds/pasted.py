"""One ad that a recruiter hands in, read as feeds are: every field with its words."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from careers.board.feeds.formats import records_in
from careers.board.feeds.mapping import Feed, job_from, title_of
from careers.board.feeds.page import is_posting
from careers.board.feeds.record import Record
from careers.board.feeds.row import Row
from careers.board.job import Job
from careers.errors import CareersError
from careers.reading.ad.included import included
from careers.reading.ad.role import Titles

PASTED = "pasted"


def read_text(text: str, titles: Titles, now: datetime) -> Job:
    """Read the words of one ad; what it does not say stays open."""
    return read_fields({"text": text}, titles, now)


def read_fields(fields: Mapping[str, Any], titles: Titles, now: datetime) -> Job:
    """Read one ad with the fields it has; unlike a feed's, no ad is left out.

    Whether it is call-center work is for its recruiter to say, and for a moderator.
    """
    row, feed = Row(fields), Feed(PASTED, titles, now)
    text = row.text("text")
    title = title_of(row, text, feed)
    verdict = included(title, titles, text, row.line("department"))
    job = job_from(row, feed, verdict, (title, ""))
    read = tuple(one for one in job.read if one.words)
    return replace(job, source="here", source_key="", slug="", read=read)


def read_posting(content: bytes, titles: Titles, now: datetime) -> Job:
    """Read the one JobPosting of a file: JSON-LD, or a saved page that carries it."""
    found = [one for one in records_in(content, ".json") if isinstance(one, Record)]
    if len(found) != 1:
        count = "no JobPosting" if not found else f"{len(found)} jobs"
        raise CareersError(
            f"This file holds {count}.",
            "Give a file with one, or paste the words of the ad.",
        )
    return read_fields(found[0].fields, titles, now)


def looks_like_posting(content: bytes) -> bool:
    """Whether a file is meant for machines: JSON-LD, or a page that carries it."""
    head = content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if head not in (b"{", b"[", b"<"):
        return False
    found = (one for one in records_in(content, ".json") if isinstance(one, Record))
    return any(is_posting(one) or head == b"<" for one in found)
