"""JobPosting out of a saved web page."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from careers.board.feeds.record import Fault, Record
from careers.board.feeds.values import parse, postings


def postings_in_page(html: str) -> Iterator[Record | Fault]:
    """Give every JobPosting that a page carries for machines."""
    seen = False
    place = 0
    for node in LexborHTMLParser(html).css('script[type="application/ld+json"]'):
        words = node.text().strip()
        place = max(html.find(words[:80], place), 0)
        line = html.count("\n", 0, place) + 1
        for read in _read(words, line):
            seen = True
            yield read
    if not seen:
        yield Fault(
            1,
            "No JobPosting in this page.",
            "Save the page of one job, or give the feed as JSON or CSV.",
        )


def _read(words: str, line: int) -> Iterator[Record | Fault]:
    value = parse(
        re.sub(r"^\s*<!--|-->\s*$|^\s*//<!\[CDATA\[|//\]\]>\s*$", "", words), line
    )
    if isinstance(value, Fault):
        yield value
        return
    for record in postings(value, line):
        if isinstance(record, Record) and is_posting(record):
            yield record


def is_posting(record: Record) -> bool:
    """Whether an object says that it is a JobPosting."""
    kinds = record.fields.get("@type", "")
    return "JobPosting" in (kinds if isinstance(kinds, list) else [kinds])
