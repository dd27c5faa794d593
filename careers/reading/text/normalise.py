"""Clean text to read from, that still knows where it stood in the original."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from careers.reading.text.headings import HEADINGS
from careers.reading.text.letters import once, plain, together
from careers.reading.text.lines import Edit, rejoined, unlisted, unwrapped
from careers.reading.text.respelling import Speller


@dataclass(frozen=True, slots=True)
class Normal:
    """Clean text, and for each of its characters the original stretch behind it."""

    text: str
    original: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Find the characters of the original behind a stretch of the clean text."""
        if start >= end:
            place = (
                self.starts[start] if start < len(self.starts) else len(self.original)
            )
            return place, place
        return self.starts[start], self.ends[end - 1]

    def clean_span(self, start: int, end: int) -> tuple[int, int]:
        """Find the stretch of the clean text behind characters of the original."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


def normalise(
    original: str, known: frozenset[str] = frozenset(), speller: Speller | None = None
) -> Normal:
    """Mend what copying, scanning and gluing do to a text.

    ``known`` words, lower case, settle what cannot be seen: "PowerPoint" is one word
    and "callsHandled" two; "cus-" and "tomer" at a line's end are one.
    """
    places = list(range(len(original) + 1))
    work = _Work(original, places[:-1], places[1:])
    spelling = (speller.mended,) if speller else ()
    for rule in (*_rules(known), *spelling):
        work = work.edited(rule(work.text))
    return Normal(work.text, original, tuple(work.starts), tuple(work.ends))


@dataclass(frozen=True, slots=True)
class _Work:
    text: str
    starts: list[int]
    ends: list[int]

    def edited(self, edits: Iterable[Edit]) -> "_Work":
        """Apply edits that stand in order and do not overlap."""
        edits = list(edits)
        if not edits:
            return self
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for start, end, new in edits:
            parts += (self.text[at:start], new)
            starts += self.starts[at:start]
            ends += self.ends[at:start]
            first, last = self._behind(start, end)
            starts += [first] * len(new)
            ends += [last] * len(new)
            at = end
        parts.append(self.text[at:])
        return _Work("".join(parts), starts + self.starts[at:], ends + self.ends[at:])

    def _behind(self, start: int, end: int) -> tuple[int, int]:
        if start < end:
            return self.starts[start], self.ends[end - 1]
        place = self.starts[start] if start < len(self.starts) else self.ends[-1]
        return place, place


def _rules(known: frozenset[str]) -> tuple[Callable[[str], Iterator[Edit]], ...]:
    return (
        _replace(_LOST_DASH, "-"),
        _mended,
        _unescaped,
        _straightened,
        _replace(_UNSEEN, ""),
        plain,
        _replace(_JUNK, " "),
        _replace(_NEWLINE, "\n"),
        together,
        _replace(_SPACES, " "),
        _replace(_EDGES, "\n"),
        once,
        lambda text: rejoined(text, known),
        unlisted,
        _replace(_FIRST, ""),
        lambda text: unwrapped(text, known),
        lambda text: _unglued(text, known),
        _cut,
    )


_LIKE_FOR_LIKE = str.maketrans("‘’‚‛“”„‟′″‐‑‒−´`", "''''\"\"\"\"'\"----''")
_UNSEEN = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f]+"
)
_JUNK = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd\ue000-\uf8ff]"
)
_NEWLINE = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ODD_SPACES = "\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_SPACES = re.compile(f"[ {_ODD_SPACES}]{{2,}}|[{_ODD_SPACES}]")
_EDGES = re.compile(r" +\n *|\n +")
_FIRST = re.compile(r"\A\n+")


def _replace(pattern: re.Pattern[str], new: str) -> Callable[[str], Iterator[Edit]]:
    def rule(text: str) -> Iterator[Edit]:
        return ((match.start(), match.end(), new) for match in pattern.finditer(text))

    return rule


def _byte_letters() -> dict[str, int]:
    """Give each letter that a byte from 128 up looks like in Windows-1252."""
    letters = {}
    for byte in range(0x80, 0x100):
        shown = bytes([byte]).decode("cp1252", errors="ignore") or chr(byte)
        letters[shown] = byte
    return letters


_BYTES = _byte_letters()
_TAIL = "[" + "".join(re.escape(c) for c, byte in _BYTES.items() if byte < 0xC0) + "]"
_MOJIBAKE = re.compile(
    f"Ã{_TAIL}|Â{_TAIL}|â{_TAIL}{{2}}|ï{_TAIL}{{2}}|ð{_TAIL}{{3}}|ï¼|Â(?= )"
)


# A full-width dash that lost its last byte: between dates no other mark can stand.
_LOST_DASH = re.compile(
    r"(?<=\d{4} )ï¼(?=[ \xa0]{0,2}(?:\d|current\b|present\b))", re.IGNORECASE
)


def _mended(text: str) -> Iterator[Edit]:
    """Read UTF-8 that was once shown as Windows-1252: "â€“" is a dash."""
    for match in _MOJIBAKE.finditer(text):
        yield match.start(), match.end(), _decoded(match[0])


def _decoded(run: str) -> str:
    letters = bytes(_BYTES[letter] for letter in run)
    # A full-width comma or colon that lost its last byte: some mark stood there.
    return letters.decode("utf-8", errors="ignore") or " "


_ESCAPED = re.compile(r"&(?:#\d{2,5}|#x[\da-fA-F]{2,4}|[a-z]{2,6});")


def _unescaped(text: str) -> Iterator[Edit]:
    """Read the marks of a page that were copied as code: "&amp;" is "&"."""
    for match in _ESCAPED.finditer(text):
        yield match.start(), match.end(), unescape(match[0])


_CURLY = re.compile("[‘’‚‛“”„‟′″‐‑‒−´`]")


def _straightened(text: str) -> Iterator[Edit]:
    for match in _CURLY.finditer(text):
        yield match.start(), match.end(), match[0].translate(_LIKE_FOR_LIKE)


_CAMEL = re.compile(
    r"(?=[A-Z])(?:(?=[A-Z][a-z]{2})(?:(?<=[a-z]{3})|(?<=[a-z][.,;:!?)]))"
    r"|(?=[A-Z])(?=(?:A|An|As|At|Be|I|If|In|It|No|On|To|We) )(?<=[a-z]{2}[a-z.!?])"
    # An acronym and a plain word: "good SQLKnowledge of".
    r"|(?:(?<=\b[A-Z]{3})|(?<=\b[A-Z]{4}))(?=[A-Z][a-z]{3,14}[ ,]))"
)
_REACH = 30


def _unglued(text: str, known: frozenset[str]) -> Iterator[Edit]:
    for match in _CAMEL.finditer(text):
        place = match.start()
        word = _word_around(text, place) if text[place - 1].isalpha() else ""
        if word not in known and word not in _NAMES:
            yield place, place, _between(text, place)


_NEW_ITEM = re.compile(r"[A-Z][a-z]+ [a-z]")
_OLD_ITEM = re.compile(r"(?<![A-Za-z])[a-z]{3,}\)?\Z")


def _between(text: str, place: int) -> str:
    """Part glued items of a list, as in "phone skillsStrong attention to detail"."""
    before, after = text[max(0, place - _REACH) : place], text[place : place + _REACH]
    apart = before[-1] in ".!?" or (_NEW_ITEM.match(after) and _OLD_ITEM.search(before))
    return "\n" if apart or _ends_heading(before) or _begins_heading(after) else " "


_HEAD = re.compile(r"(?:^|(?<=[^ ]))[A-Z](?=[a-zA-Z' &/]{4,}\Z)")
_SEAM = re.compile(r"(?<=[a-z])(?=[A-Z\n]|\Z)")


def _ends_heading(before: str) -> bool:
    """Tell that "… a headset.RequirementsTwo years" is cut after a heading."""
    heads = (before[found.start() :] for found in _HEAD.finditer(before))
    return any(head.lower() in HEADINGS for head in heads)


def _begins_heading(after: str) -> bool:
    heads = (after[: found.start()] for found in _SEAM.finditer(after))
    return any(head.lower() in HEADINGS for head in heads)


_WRITTEN_SO = (
    "linkedin youtube facebook tiktok whatsapp javascript typescript github paypal"
    " powerpoint sharepoint onenote onedrive quickbooks peoplesoft hubspot servicenow"
    " livechat talkdesk ringcentral dialpad mastercard wordpress photoshop doordash"
    " freshdesk liveperson intercom bluecross blueshield"
)
_NAMES = frozenset(_WRITTEN_SO.split())
_LETTERS_BEFORE = re.compile(r"[A-Za-z]*\Z")
_LETTERS_AFTER = re.compile(r"[A-Za-z]*")


def _word_around(text: str, place: int) -> str:
    before = _LETTERS_BEFORE.search(text[max(0, place - _REACH) : place])
    after = _LETTERS_AFTER.match(text[place : place + _REACH])
    return ((before[0] if before else "") + (after[0] if after else "")).lower()


_LONGEST_WORD = 80
_ENDLESS = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")


def _cut(text: str) -> Iterator[Edit]:
    """Cut words no person wrote, so that reading them takes bounded time."""
    if max(map(len, text.split()), default=0) > _LONGEST_WORD:
        for found in _ENDLESS.finditer(text):
            yield found.end(), found.end(), " "
