"""Shouting: capitals, and rows of marks."""

import re
from collections.abc import Iterator

from careers.board.remark import Remark

CAPITALS = re.compile(r"\b[A-Z][A-Z’']{3,}\b(?:[ ,!–-]+[A-Z][A-Z’']{2,}\b)+")
MARKS = re.compile(r"[!?]{2,}|[*#~=$]{3,}|(?:\S+!\s+){3}\S*!?")
SIGNS = re.compile("[\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001faff]", re.UNICODE)
MOST_SIGNS = 3
TITLE_WORD = 4


def loud(title: str, body: str) -> Iterator[Remark]:
    """Remark on capitals, rows of marks and rows of pictures."""
    for name, pattern in (("capitals", CAPITALS), ("marks", MARKS)):
        found = pattern.search(title) or pattern.search(body)
        if found:
            yield _shouts(name, " ".join(found.group().split())[:80])
    if title.isupper() and len(title) > TITLE_WORD and not CAPITALS.search(title):
        yield _shouts("title", title)
    signs = SIGNS.findall(f"{title} {body}")
    if len(signs) > MOST_SIGNS:
        yield Remark(
            id="loud-signs",
            page="job",
            says="Many small pictures.",
            remedy="Take them out: screen readers read each one aloud.",
            words=" ".join(signs[:6]),
        )


def _shouts(name: str, words: str) -> Remark:
    return Remark(
        id=f"loud-{name}",
        page="job",
        says="It shouts.",
        remedy="Write it as you would say it, with capitals where sentences begin.",
        words=words,
    )
