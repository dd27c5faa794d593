"""What is looked into before a start."""

import re

from careers.reading.ad.found import Found, first, form, found


def checks(text: str) -> Found[tuple[str, ...]] | None:
    """Read the checks a person must pass."""
    hits = [
        (name, match) for name, pattern in _CHECKS if (match := first(pattern, text))
    ]
    if not hits:
        return None
    return found(tuple(name for name, _ in hits), hits[0][1])


def wpm(text: str) -> Found[int] | None:
    """Read the typing speed in words a minute."""
    match = _WPM.search(text)
    return found(int(match["wpm"]), match) if match else None


_CHECKS = (
    (
        "background",
        form(
            r"(?:criminal )?(?:background|criminal(?: record| history)?)"
            r"(?: and \w+| \w+,? and \w+|, \w+(?:,? and \w+)?| or \w+"
            r"|/\w+)?[- ](?:checks?|screen\w*|investigation|verification"
            r"|clearance)|dbs(?: check)?|(?:pass|clear|complete|undergo) "
            r"(?:an? )?(?:\w+[ ,]+(?:and )?){0,3}background\b"
            r"|backgrounds? checked|checks? (?:your )?background\b"
            r"|criminal record"
        ),
    ),
    (
        "credit",
        form(
            r"credit(?:[- ]| and \w+ | history )(?:checks?|screen\w*|report"
            r"|review)|(?:background|criminal),? (?:and|&|or|/) credit"
            r"|credit (?:and|&) (?:criminal|background|drug)"
        ),
    ),
    ("fingerprint", re.compile(r"\bfinger-?\s?print\w*", re.I)),
    (
        "drug",
        form(
            r"drug[- ](?:tests?|screen\w*|testing|free test)|(?:background"
            r"|credit|criminal)(?: checks?)?,? (?:and|&|or|/) (?:a )?drug"
            r"(?: tests?| screens?)?"
        ),
    ),
    ("E-Verify", re.compile(r"\be-?verify\b", re.I)),
    ("NBI clearance", re.compile(r"\bNBI\b")),
    (
        "medical",
        form(
            r"(?:pre-?employment )?medical (?:exam\w*|check|screening"
            r"|clearance)|pre-?employment medical|fit to work"
        ),
    ),
)
_WPM = re.compile(
    r"\b(?P<wpm>\d{2,3})\+?\s*(?:wpm\b|words?(?: per| a|/) ?min\w*)", re.I
)
