"""What is nobody's business: names and birth dates are covered before a CV is read.

“Patience” may be a name, and a birth date is no job. Covered words keep their length,
so that every place in the text stays where it was.
"""

import re


def covered(text: str) -> str:
    """Write spaces over names and birth dates, wherever they are plainly that."""
    for pattern in _PERSONAL:
        text = pattern.sub(_spaces, text)
    return _HEAD.sub(_name_or_nothing, text, count=1)


def _spaces(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


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
# The first line that holds words, when it is short.
_HEAD = re.compile(r"\A\s*(?P<line>\S[^\n]{2,60})$", re.MULTILINE)
_BARE = re.compile(r"(?:[^\W\d_][\w.'’-]*[ \t]*){2,4}(?:\((?:\w+/?){1,3}\)[ \t]*)?")
_EVERYDAY = (
    "patience grace joy faith hope charity prudence constance verity mercy honor honour"
    " felicity harmony serenity destiny chance mark bill will frank ernest earnest"
    " drew rich dean penny carol dawn eve april may june august gene guy jack jean"
    " lance miles norm pat pierce ray rob rose roy sue tad ward wade"
)
_ALSO_WORDS = frozenset(_EVERYDAY.split())
"""Given names that are words as well."""


def _name_or_nothing(match: re.Match[str]) -> str:
    """Cover the line that heads a CV when it is a name made of everyday words."""
    line = match["line"].strip()
    is_name = line.split()[0].lower() in _ALSO_WORDS and _BARE.fullmatch(line)
    return _spaces(match) if is_name else match[0]
