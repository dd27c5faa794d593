"""Whether a job asks for the right to work in its country, or helps to get it."""

import re

from careers.reading.ad.atlas import COUNTRIES
from careers.reading.ad.found import Found, form, found, matches


def right_to_work(text: str) -> Found[bool] | None:
    """Read whether it is asked for or not needed; who says both has said neither."""
    waived, rest = matches(_WAIVED, text), text
    for each in waived:
        blank = " " * len(each[0])
        rest = f"{rest[: each.start()]}{blank}{rest[each.end() :]}"
    asked = [each for each in _ASKED.finditer(rest) if _is_meant(each)]
    if bool(waived) == bool(asked):
        return None
    return found(bool(asked), (asked or waived)[0])


def country_of(words: str) -> str | None:
    """Tell the country that such words name, as ISO 3166."""
    match = _COUNTRY.search(words)
    if not match:
        return None
    plain = re.sub(r"\.|^the ", "", match.group().lower())
    return _CALLED.get(plain) or COUNTRIES[plain]


def _is_meant(match: re.Match[str]) -> bool:
    """Whether an ad asks this of its reader: not as a duty, nor as a promise to all."""
    text = match.string
    start = max(text.rfind(mark, 0, match.start()) for mark in _STOPS) + 1
    end = min(place for mark in _STOPS if (place := _find(text, mark, match.end())) > 0)
    sentence, before = text[start:end], text[start : match.start()]
    is_other = _EQUAL.search(sentence) or _DUTY.match(before)
    return not is_other and not _NEEDLESS.search(f"{before}{match.group()}")


def _find(text: str, mark: str, start: int) -> int:
    place = text.find(mark, start)
    return place if place > 0 else len(text) + 1


_STOPS = ".\n;!?•"
_EQUAL = re.compile(
    r"\b(?:regardless|irrespective|without regard|discriminat\w*|on the basis of)\b",
    re.I,
)
_DUTY = re.compile(
    r"[\W\d]*(?:you(?:[’']ll| will)? )?(?:carry(?:ing)? out|conduct(?:ing)?|explain\w*"
    r"|process(?:ing)?|handl(?:e|ing)|answer(?:ing)?|advis(?:e|ing)|check(?:ing)?"
    r"|verify(?:ing)?|confirm(?:ing)?|maintain(?:ing)?|help(?:ing)?|assist(?:ing)?"
    r"|support(?:ing)?|guid(?:e|ing))\b",
    re.I,
)
_NEEDLESS = re.compile(
    r"\b(?:need not|(?:not|n[’']t) (?:need|have|required)(?: to)?|no need)\b"
    r"(?! (?:\w+ ){0,3}sponsor)",
    re.I,
)


def _either(names: list[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_CALLED = {
    "american": "US",
    "british": "GB",
    "canadian": "CA",
    "irish": "IE",
    "australian": "AU",
    "filipino": "PH",
    "indian": "IN",
}
_LONG = _either([name for name in COUNTRIES if len(name) > 3])
_NATION = (
    r"(?:(?-i:U\.S\.A?\.?|USA?|U\.K\.?|UK|UAE)|the us|the uk|usa"
    rf"|{_LONG}|{_either([*_CALLED])})"
)
_COUNTRY = form(_NATION)
_HERE = r"(?:this|the|our|your|that) (?:country|state|province|EU|EEA|European \w+)"
_IN = rf"in (?:the )?(?:{_NATION}|{_HERE}|(?:EU|EEA)\b)"
_LIVE = r"(?:legally )?(?:(?:live|reside) (?:and|&) )?work"
_GIVEN = r"(?:authori[sz]ed|eligible|entitled|permitted)"
_PAPER = (
    r"(?:right[- ]to[- ]work(?!s?[- ](?:states?|laws?))|right to live and work"
    r"|work(?:ing)? rights"
    r"|(?:work|employment|working) (?:authori[sz]ation|permit|visa|eligibility))"
)
_HAVE = (
    r"(?:have|has|having|holds?|prove|proving|proof of|evidence of|provide|show"
    r"|possess|with|demonstrate|valid|confirm|verify)"
)
_SPONSOR = (
    r"(?:(?:visa|visas|work|employment|immigration|permits?|or|and|h-?1b)[ /]+)*"
    r"sponsorships?"
)
_NOT = r"(?:not|unable|cannot|never|\w+n[’']t)"
_TOLD = r"(?:available|offered|provided|possible|an option)"
_ASKED = form(
    rf"{_GIVEN} to {_LIVE}(?: legally)?(?: for any (?:\w+ )?employer)? {_IN}"
    rf"|{_GIVEN} to {_LIVE}(?: legally)? in (?-i:[A-Z])\w+"
    rf"|(?:legally )?authori[sz]ed to {_LIVE}(?! (?:from|with|on|at|over|remote))"
    rf"|legally (?:{_GIVEN}|able|allowed) to {_LIVE}"
    rf"|(?:able|allowed|permission|eligibility|authori[sz]ation|right) to {_LIVE}"
    rf"(?: legally)? {_IN}"
    rf"|{_HAVE} (?:[\w.]+ ){{0,4}}?{_PAPER}(?: {_IN})?"
    rf"|{_PAPER}(?: {_IN})?(?: [\w.]+){{0,3}}? (?:required|needed|mandatory|essential"
    r"|necessary|a must)"
    rf"|must (?:\w+ )?be (?:[\w.]+ ){{0,3}}?{_NATION} (?:citizens?|nationals?)"
    r"|(?:be|for) (?:[\w.]+ ){0,3}?citizens? or (?:an? )?"
    r"(?:(?:legal|lawful|permanent) )+residents?"
    rf"|no {_SPONSOR}|{_NOT}(?: \w+){{0,5}}? {_SPONSOR}"
    rf"|{_NOT}(?: \w+){{0,2}}? sponsor (?:\w+ ){{0,3}}(?:visas?|permits?|applicants?"
    r"|candidates?|h-?1b|individuals?|people|workers?)"
    rf"|{_SPONSOR}(?: \w+){{0,3}}? (?:{_NOT}|not be)(?: \w+)?? {_TOLD}"
    rf"|{_SPONSOR}\s*[:–-]\s*(?:no|none|not \w+)"
    rf"|without (?:\w+ ){{0,6}}?{_SPONSOR}"
    rf"|requir\w+ {_SPONSOR}(?: \w+){{0,6}}? (?:cannot|not)"
)
_ANY = r"(?: (?!no\b|not\b|neither\b)\w+){0,4}?"
_WAIVED = form(
    rf"no (?:\w+ )?{_PAPER}(?: is)? (?:needed|required|necessary)"
    rf"|(?:need|require)s? no {_PAPER}"
    rf"|(?:not|n[’']t) (?:need|require)(?: an?| any| the| your)? {_PAPER}"
    rf"|{_PAPER} (?:is |are )?(?:not|n[’']t) (?:needed|required|necessary)"
    rf"|(?:not|n[’']t) (?:need|have) to (?:be|have) (?:\w+ ){{0,2}}?(?:{_PAPER}"
    rf"|{_GIVEN} to work)"
    rf"|{_SPONSOR}{_ANY} (?:is|are|can be){_ANY} {_TOLD}"
    rf"|{_SPONSOR} {_TOLD}|{_SPONSOR}\s*[:–-]\s*yes"
    rf"|we(?: can| will| do| also| gladly| happily)* (?:sponsor|offer|provide|arrange)"
    rf"{_ANY} (?:visas?|work permits?|{_SPONSOR})"
    r"|(?:able|willing|happy|open|glad) to (?:sponsor|offer|provide)"
    rf"{_ANY} (?:visas?|{_SPONSOR})"
)
