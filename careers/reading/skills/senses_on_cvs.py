"""Where words of a CV name no skill of its writer: headings, studies, colleagues."""

import re
from collections.abc import Iterable

from spacy.tokens import Doc, Span

from careers.reading.skills.grounds_on_cvs import is_groundless
from careers.reading.skills.objects import has_no_people
from careers.reading.skills.renamed_on_cvs import renamed
from careers.reading.skills.things_on_cvs import is_of_things
from careers.reading.skills.with_whom import with_whom
from careers.reading.skills.words import before
from careers.reading.text.headings import HEADINGS, Part


def claimed(doc: Doc, spans: Iterable[Span]) -> list[Span]:
    """Leave out what a CV says without claiming it, and rename what it means."""
    text: str = doc._.clean
    own = (span for span in spans if not _is_nobodys(text, span))
    return [renamed(text, with_whom(text, span)) for span in own]


def _is_nobodys(text: str, span: Span) -> bool:
    words, end = span.text.lower(), span.end_char
    lead, after = before(text, span, _NEAR), text[end : end + _NEAR]
    if words in ADORNING or _is_heading(words, lead, after):
        return True
    if is_groundless(text, span) or is_of_things(text, span):
        return True
    if _is_of_others(words, lead) or has_no_people(words, text, end):
        return True
    if _is_attended(words, lead) or _is_study(span, lead):
        return True
    return _are_colleagues(words, lead, after)


_NEAR = 70


# Asked for in an ad, these are a mood at work or hours; in a CV they adorn a sentence.
ADORNING = frozenset(
    [
        *("friendly", "high energy", "high-energy"),
        *(
            "after hours",
            "after-hours",
            "evenings",
            "overnight",
            "overtime",
            "saturdays",
            "sundays",
        ),
        *("strong work ethic", "versatile", "weekends", "work ethic"),
        "written",
    ]
)
_THRIVES = re.compile(
    r"\b(?:abilit|able|accustomed|at ease|calm|comfort|cope|effective|efficient|excel"
    r"|experience"
    r"|familiar|flourish|handl|interact|multi-?task|perform|productive|succe|thriv"
    r"|work(?:s|ed|ing)? (?:\w+ ){0,2}?(?:in|well|under))[^.;\n]*\Z",
    re.IGNORECASE,
)
_PACES = ("fast-paced", "fast paced", "high pressure", "high-pressure")
_WHERE = ("", " environment", " environments", " office", " customer")
_SETTINGS = frozenset(f"{pace}{where}" for pace in _PACES for where in _WHERE)
_HELPED = re.compile(
    r"\b(?:support|assist|executive|staff|strategic|management)\w* \Z", re.IGNORECASE
)
_DECIDING = frozenset(["decision making", "decision-making"])


def _is_of_others(words: str, lead: str) -> bool:
    """Tell a fast office, and what the board decides, from what the writer does."""
    if words in _SETTINGS:
        return not _THRIVES.search(lead)
    return words in _DECIDING and bool(_HELPED.search(lead))


def _is_heading(words: str, lead: str, after: str) -> bool:
    """Tell the heading "Computer skills" of a list from the skill."""
    if HEADINGS.get(words) is not Part.SKILLS:
        return False
    if lead.rstrip(" •*-–")[-1:] not in ("", "\n"):
        return False
    mark = after.lstrip(" ")[:1]
    return mark == ":" or (mark in ("", "\n") and not _is_last(after))


def _is_last(after: str) -> bool:
    """Tell the last item of a list, above another heading, from a heading."""
    following = after.strip(" \n").partition("\n")[0].strip(" :").lower()
    return following in HEADINGS


_LESSONS = (
    "class",
    "classes",
    "meetings",
    "seminars",
    "sessions",
    "training",
    "workshops",
)
_ATTENDED = re.compile(
    r"\b(?:attend(?:ed|s|ing)?|participat\w+ in|received|completed|underwent)"
    r"(?: [\w-]+){0,3} \Z",
    re.IGNORECASE,
)


def _is_attended(words: str, lead: str) -> bool:
    """Tell the training sessions one sat in from those one held."""
    held = words.endswith(_LESSONS)
    return held and bool(_ATTENDED.search(lead))


_DEGREE = re.compile(
    r"\b(?:Bachelor(?:['’]?s)?|Master(?:['’]?s)?(?= of| in|['’ ]s? ?[Dd]egree)"
    r"|B\.?B?A|BS|B\.S|B\.?Sc|MBA|M\.B\.A|Ph\.?D|Diploma|[Dd]egree in|GPA|Major|Minor"
    r"|[Cc]oursework(?: in)?|[Mm]odules?|[Ss]ubjects"
    r"|Associate(?:['’]?s)?(?= of (?:Arts|Science|Applied)| [Dd]egree| in\b))"
    r"(?:[\s,:.&/()–-]|\b(?:of|in|and|the|incl|including|[Dd]egree)\b|\b[A-Z][\w'.]*|\d+)*\Z"
)


def _is_study(span: Span, lead: str) -> bool:
    """Tell "Bachelor of Arts: Communication" from a skill."""
    is_name = span.text[0].isupper()
    return is_name and bool(_DEGREE.search(lead.rpartition("\n")[2]))


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


_TEAMS = ("quality team", "leadership team", "claims department", "quality department")
_THEM = re.compile(r"\b(?:with|to|from|by|for) (?:the|our|their) \Z", re.IGNORECASE)


def _are_colleagues(words: str, lead: str, after: str) -> bool:
    """Tell the technical support department one wrote to from supporting."""
    if words.endswith(_TEAMS) and _THEM.search(lead):
        return True
    if not _GROUP.match(after) or words.endswith(_DOES):
        return False
    return bool(_BESIDE.search(lead))
