"""What is nobody's business: names, addresses and birth dates are covered in a CV.

“Patience” may be a name, and a birth date is no job. Covered words keep their length,
so that every place in the text stays where it was.
"""

import re
from collections.abc import Collection

from careers.reading.text.addresses import addresses
from careers.reading.text.names import names


def covered(text: str, known: Collection[str] = ()) -> str:
    """Write spaces over names, addresses and birth dates that are plainly that.

    ``known`` are words of the trade: a line of nothing else is no name.
    """
    for pattern in (*_PERSONAL, _LINKS):
        text = pattern.sub(_spaces, text)
    for start, end in (*addresses(text), *names(text, known)):
        text = text[:start] + _blank(text[start:end]) + text[end:]
    return text


def _blank(words: str) -> str:
    return re.sub(r"[^\n]", " ", words)


def _spaces(match: re.Match[str]) -> str:
    return _blank(match[0])


_NAME = r"[^\W\d_][\w.'’-]*"
_NAMES = rf"{_NAME}(?:[ \t]+{_NAME}){{0,4}}"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_PERSONAL = (
    re.compile(
        r"^\W{0,4}(?:full |first |last |middle |given |family |my |sur)?name"
        rf"(?:[ \t]*:| is)[ \t]*{_NAMES}",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?[ \t]+{_NAME}(?:[ \t]+[A-Z]\w+)?"),
    re.compile(
        r"\b(?:date of birth|birth ?(?:date|day)|d\.?o\.?b\b\.?|born(?: on)?)"
        rf"[\s:–-]{{0,4}}(?:{_MONTH}|\d{{1,4}}(?:st|nd|rd|th)?|of|[ \t,./–-])+",
        re.IGNORECASE,
    ),
)
# Both are made of names.
_LINKS = re.compile(
    r"\b\S{1,64}@\S{1,200}|\b(?:https?://|www\.|linkedin\.com/|github\.com/)\S{1,200}",
    re.IGNORECASE,
)
