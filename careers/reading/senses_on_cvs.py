"""Where words of a CV name no skill of its writer: headings, studies, colleagues."""

import re
from collections.abc import Iterable

from spacy.tokens import Doc, Span

from careers.reading.headings import HEADINGS, Part


def claimed(doc: Doc, spans: Iterable[Span]) -> list[Span]:
    """Leave out what a CV says without claiming it."""
    text: str = doc._.clean
    return [span for span in spans if not _is_nobodys(text, span)]


def _is_nobodys(text: str, span: Span) -> bool:
    start, end = span.start_char, span.end_char
    words = text[start:end].lower()
    if words in _SAYS_LITTLE or _is_heading(text, words, start):
        return True
    return _is_study(text, start) or _are_colleagues(text, start, end)


# Asked for in an ad, these are a mood at work; in a CV they adorn a sentence.
_SAYS_LITTLE = frozenset(["energetic", "enthusiastic", "friendly", "high energy"])


def _is_heading(text: str, words: str, start: int) -> bool:
    """Tell the heading "Computer skills" of a list from the skill."""
    if HEADINGS.get(words) is not Part.SKILLS:
        return False
    end = start + len(words)
    before = text[max(0, start - _NEAR) : start].rstrip(" •*-–")
    after = text[end : end + 3].lstrip(" ")
    return before[-1:] in ("", "\n") and after[:1] in ("", "\n", ":")


_NEAR = 70
_DEGREE = re.compile(
    r"\b(?:Bachelor(?:['’]?s)?|Master(?:['’]?s)?(?= of| in|['’ ]s? ?[Dd]egree)"
    r"|B\.?B?A|BS|B\.S|B\.?Sc|MBA|M\.B\.A|Ph\.?D|Diploma|[Dd]egree in|GPA|Major|Minor"
    r"|[Cc]oursework(?: in)?"
    r"|Associate(?:['’]?s)?(?= of (?:Arts|Science|Applied)| [Dd]egree| in\b))"
    r"(?:[\s,:.&/()–-]|\b(?:of|in|and|the|[Dd]egree)\b|\b[A-Z][\w'.]*|\d+)*\Z"
)


def _is_study(text: str, start: int) -> bool:
    """Tell "Bachelor of Arts: Communication" from a skill."""
    if not text[start].isupper():
        return False
    before = text[max(0, start - _NEAR) : start]
    return bool(_DEGREE.search(before.rpartition("\n")[2]))


_PLURAL = (
    "associates department departments division divisions executives managers personnel"
    " professionals representatives reps specialists staff supervisors team teams"
)
_GROUP = re.compile(rf" (?:{'|'.join(_PLURAL.split())})\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"\b(?:with|to|from|between|among|beside|by|supporting|supported|supports?"
    r"|assisting|assisted|assists?|for)(?: \w+){0,2} \Z",
    re.IGNORECASE,
)
_DOES = ("coach", "functional", "lead", "manage", "motivate", "supervise", "train")


def _are_colleagues(text: str, start: int, end: int) -> bool:
    """Tell the technical support department one wrote to from supporting."""
    if not _GROUP.match(text, end) or text[start:end].lower().endswith(_DOES):
        return False
    return bool(_BESIDE.search(text[max(0, start - _NEAR) : start]))
