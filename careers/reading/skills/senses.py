"""Where the words of a skill mean something else: a place, a boss, a mask."""

import re
from collections.abc import Iterable
from itertools import pairwise

from spacy.tokens import Doc, Span

from careers.reading.skills.words import named

_WORDS_BACK, _WORDS_ON = 6, 4


def _words(said: str) -> frozenset[str]:
    return frozenset(said.split())


def means_other(span: Span) -> bool:
    """Tell whether the words around a span show that it names no skill."""
    if _is_part_of_a_word(span):
        return True
    rule = _RULES.get(span.text.lower())
    return rule is not None and rule(span)


def settled(doc: Doc, spans: Iterable[Span]) -> list[Span]:
    """Choose between two skills that share their words, by what the ad is about.

    Appointments booked in an ad that sells are won, not merely written down.
    """
    if doc._.kind != "ad":
        return list(spans)
    found = [each for span in spans for each in _channels(span)]
    skills = {span.label_ for span in found}
    if len(skills & _SELLS) < _SURE or skills & _CARES:
        return found
    return [_won(span) for span in found]


_CHANNELS = {
    **dict.fromkeys(["calls", "phone", "phones", "telephone"], "inbound-calls"),
    **dict.fromkeys(["email", "emails", "e-mail", "e-mails"], "email-support"),
    **dict.fromkeys(["chat", "chats"], "live-chat"),
}


def _channels(span: Span) -> list[Span]:
    """Take "phone, email and chat" for the channels it names."""
    if span.label_ != "several-channels":
        return [span]
    told = [
        Span(span.doc, token.i, token.i + 1, label=_CHANNELS[token.lower_])
        for token in span
        if token.lower_ in _CHANNELS
    ]
    return told or [span]


_SURE = 2
_SELLS = _words(
    "b2b-selling closing-sales cold-calling outbound-calls prospecting sales-pipeline"
    " selling"
)
_CARES = _words(
    "care-coordination clinical-triage dispatching insurance-verification"
    " medical-terms patient-intake property-calls utilities-service"
)


def _won(span: Span) -> Span:
    is_booked = span.label_ == "appointment-scheduling"
    if not (is_booked and "appointment" in span.text.lower()):
        return span
    return named(span, "appointment-setting")


_PREFIXES = _words("de ex multi non pre re self semi")
_MANNERS = _words("bound critical consuming free intensive sensitive")


def _is_part_of_a_word(span: Span) -> bool:
    """Tell "self-motivated team", "time-sensitive" and "[EMAIL]" from their parts."""
    doc, start, end = span.doc, span.start, span.end
    before = doc[start - 1].text if start else ""
    after = doc[end].text if end < len(doc) else ""
    if before == "-" and start > 1 and not doc[start - 1].whitespace_:
        return doc[start - 2].lower_ in _PREFIXES
    if after == "-" and not doc[end].whitespace_:
        return end + 1 < len(doc) and doc[end + 1].lower_ in _MANNERS
    return before == "[" and after == "]"


def _after(span: Span) -> list[str]:
    words = span.doc[span.end : span.end + _WORDS_ON]
    return [token.lower_ for token in words]


def _before(span: Span) -> str:
    words = span.doc[max(0, span.start - _WORDS_BACK) : span.start]
    return f"{words.text.lower()} " if len(words) else ""


_PLACES = _words(
    "agency atmosphere bunch business club colleagues community company companies"
    " crew culture employer environment firm group home office offices organisation"
    " organization people place setting team teams workplace workforce"
)
_PERSONS = _words("builder leader leaders member members player players")


def _is_workplace(span: Span) -> bool:
    """Tell "a friendly, busy office" from a friendly person."""
    words = [word for word in _after(span) if word not in ",&/"]
    for word, following in pairwise([*words, ""]):
        if word in _PLACES:
            return following not in _PERSONS and not _asked_of_you(span)
        if word in _STOPS:
            return False
    return False


_STOPS = _words("approach attitude in manner nature personality to who with")
_YOU = re.compile(r"\b(?:you(?:'ll| will)?|must|should|to|be) (?:be |are )?\Z")


def _asked_of_you(span: Span) -> bool:
    return bool(_YOU.search(_before(span)))


_THINGS = _words(
    "access broadband cadence car computer connection connections data equipment"
    " information internet means network partner phone product products service"
    " services source sources system systems technology transport transportation"
    " vehicle wifi"
)


def _is_of_things(span: Span) -> bool:
    """Tell a reliable car from a reliable person."""
    return not _THINGS.isdisjoint(_after(span)[:3])


_BOSS = re.compile(
    r"\b(?:(?:report|escalat|refer|transfer|submit|direct|delegat|rout)\w*"
    r" (?:\w+ ){0,3}?to|from|with|under|by|inform\w*|notif\w*|assist(?:s|ing)?|your"
    r"|their|an?|or|and)"
    r" (?:(?:the|your|their|our|an?|immediate|direct|line|senior|shift|assigned"
    r"|department|floor|collections?) ){0,2}\Z"
)
_AS = re.compile(r"\b(?:as|become|becoming|seeking|hiring|for|is|recruiting) an? ")


def _is_boss(span: Span) -> bool:
    """Tell the supervisor one asks from the supervisor one is."""
    before = _before(span)
    return bool(_BOSS.search(before)) and not _AS.search(before)


_COLLEAGUES = _words(
    "colleagues department departments force manager managers office staff team teams"
)
_BESIDE = re.compile(r"\b(?:with|to|from|between|support\w*|assist\w*) (?:\w+ ){0,2}\Z")


def _is_department(span: Span) -> bool:
    """Tell the sales staff one works with from selling."""
    is_named = not _COLLEAGUES.isdisjoint(_after(span)[:1])
    return is_named and bool(_BESIDE.search(_before(span)))


_TO_FIRM = _words(
    "client clients cv environment environments me my newsletter newsletters resume"
    " software system systems us your"
)


def _is_of_firm(span: Span) -> bool:
    """Tell "email your resume" from answering by email."""
    return not _TO_FIRM.isdisjoint(_after(span)[:1])


_PLACED = re.compile(
    r"\b(?:schedul(?:e|es|ed|ing)|mak(?:e|es|ing)|made|plac(?:e|es|ed|ing)|daily"
    r"|outgoing|forecast\w*|conference|video|sales|cold|warm"
    r"|level of|number of|high volume of)"
    r" (?:\w+ ){0,1}\Z"
)


def _is_placed(span: Span) -> bool:
    """Tell calls one makes, or puts into a diary, from those that come in."""
    goes_out = _after(span)[:1] == ["to"]
    return goes_out or bool(_PLACED.search(_before(span)))


def _is_free_time(span: Span) -> bool:
    """Tell weekends off from weekends at work."""
    before = _before(span).split()[-2:]
    return not _REST.isdisjoint([*_after(span)[:2], *before])


_REST = _words("closed free no off open own")
_MARKETED = _words("advertising campaign campaigns marketing seo strategies strategy")


def _is_marketing(span: Span) -> bool:
    """Tell the posts of a marketer from the messages one answers."""
    doc = span.doc
    near = doc[max(0, span.start - _WORDS_ON) : span.end + 2]
    return any(token.lower_ in _MARKETED for token in near)


_SAID = _words("oral orally spoken verbal verbally")
_WRITTEN = _words("write writing written")


def _is_one_of_two_ways(span: Span) -> bool:
    """Hear "communication, both written and verbal" as the one skill it is."""
    if span.text.lower() in _SAID and _after(span)[:1] == ["english"]:
        return True
    other = _SAID if span.text.lower() in _WRITTEN else _WRITTEN
    start, end = max(0, span.start - 3), span.end + 3
    return any(token.lower_ in other for token in span.doc[start:end])


# With one of them is with somebody above.
BOSSES = (
    *("supervisor", "supervisory", "team lead"),
    *("call center manager", "call center supervisor"),
    *("customer service manager", "customer service supervisor"),
)

_RULES = {
    **dict.fromkeys(
        ["friendly", "enthusiastic", "energetic", "upbeat", "high energy", "positive"],
        _is_workplace,
    ),
    "reliable": _is_of_things,
    **dict.fromkeys(BOSSES, _is_boss),
    **dict.fromkeys(["email", "e-mail", "emails"], _is_of_firm),
    "calls": _is_placed,
    "sales": _is_department,
    **dict.fromkeys(["weekends", "saturdays", "sundays", "evenings"], _is_free_time),
    "social media": _is_marketing,
    **dict.fromkeys([*_SAID, *_WRITTEN], _is_one_of_two_ways),
}
