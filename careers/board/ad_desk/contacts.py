"""Addresses and numbers written so that no program finds them."""

import re
from collections.abc import Iterator

from careers.board.remark import Remark, Weight

HIDDEN = (
    re.compile(
        r"[\w.+-]+\s*(?:\(|\[|\{|<)?\s*(?:at|@)\s*(?:\)|\]|\}|>)\s*[\w-]+\s*"
        r"(?:(?:\(|\[|\{|<)\s*(?:dot|\.)\s*(?:\)|\]|\}|>)|\.|\bdot\b)\s*\w{2,}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:g\s?mail|yahoo|outlook|hotmail)\s*(?:\(|\[)?\s*dot\s*(?:\)|\])?\s*com\b",
        re.IGNORECASE,
    ),
    re.compile(r"[\w.]+\s+(?:at|AT)\s+(?:gmail|yahoo|outlook|hotmail)\b"),
    re.compile(r"(?:\+|\b)\d(?:[\s._*-]{1,3}\d){8,}"),
    re.compile(
        r"\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,.-]+){6,}",
        re.IGNORECASE,
    ),
    *(
        re.compile(r"\b" + r"[\W_]{1,3}".join(name) + r"\b", re.IGNORECASE)
        for name in ("whatsapp", "telegram", "signal", "gmail")
    ),
)


def hidden_contacts(text: str) -> Iterator[Remark]:
    """Refuse contacts in disguise: only those who have something to hide need them."""
    found = next((hit for each in HIDDEN if (hit := each.search(text))), None)
    if found:
        yield Remark(
            id="hidden-contact",
            page="apply",
            says="An address or a number is written in disguise.",
            remedy="Take it out of the text. How to apply has a page of its own.",
            weight=Weight.MUST,
            words=" ".join(found.group().split())[:80],
        )
