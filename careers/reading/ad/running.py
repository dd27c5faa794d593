"""Which role a text speaks of when no field beside it tells the title."""

import re
from collections.abc import Iterator

from careers.reading.ad.found import Found
from careers.reading.ad.ranks import GUARDED
from careers.reading.ad.role import GUESSED, HELD, Named, Titles
from careers.reading.ad.title import normal, title_in


def role_in(text: str, titles: Titles) -> Found[Named] | None:
    """Name the role of a whole ad: by its title, a title inside, or what it is like.

    Only a title word for word makes it sure; a text that is merely at home in a call
    center is taken for the commonest work there.
    """
    return (
        _headed(text, titles)
        or next(_titled(text, titles), None)
        or next(_guessed(text, titles), None)
        or _at_home(text, titles)
    )


def _headed(text: str, titles: Titles) -> Found[Named] | None:
    line = title_in(text)
    named = titles.role(line.value) if line else None
    if line is None or named is None or named.value.sure < HELD:
        return None
    return Found(named.value, line.words, line.start, line.end)


_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LONGEST = 6


def _titled(text: str, titles: Titles) -> Iterator[Found[Named]]:
    """Find titles of the catalogue in running text, the longest at each place."""
    words = [(normal(w[0]), w.start(), w.end()) for w in _WORD.finditer(text)]
    for at in range(len(words)):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            start, end = words[at][1], words[at + size - 1][2]
            role = titles.forms.get(" ".join(w[0] for w in words[at : at + size]))
            if role and not _is_other(text, start, end):
                yield Found(Named(role, HELD), text[start:end], start, end)
                break


_SOMEBODY_ELSE = re.compile(
    r"\b(?:report(?:s|ing)? (?:in)?to|support(?:s|ing)?|assist(?:s|ing)?|with|by|from"
    r"|under|alongside|your|our|other)(?: (?:the|a|an|your|our|their))?\W*$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.,;:!?•\n()]")


def _is_other(text: str, start: int, end: int) -> bool:
    """Whether words cross a stop, or name somebody else: “report to a team lead”."""
    before = text[max(0, start - 40) : start]
    return bool(_STOP.search(text[start:end]) or _SOMEBODY_ELSE.search(before))


def _guessed(text: str, titles: Titles) -> Iterator[Found[Named]]:
    """Try the patterns of titles on one sentence after the other."""
    for sentence in re.finditer(r"[^.!?\n;•]+", text):
        plain = normal(sentence[0])
        for role, pattern in GUARDED:
            if role in titles.roles and pattern.search(plain):
                yield Found(Named(role, GUESSED), sentence[0], *sentence.span())
                break


_HOME = re.compile(r"\b(?:call|contact)[ -]cent(?:er|re)s?\b", re.IGNORECASE)
_COMMONEST = "csr"


def _at_home(text: str, titles: Titles) -> Found[Named] | None:
    """Take a text that names a call center and no role for the commonest work there."""
    match = _HOME.search(text)
    if match is None or _COMMONEST not in titles.roles:
        return None
    return Found(Named(_COMMONEST, GUESSED), match[0], *match.span())
