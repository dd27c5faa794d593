"""Lengths of time in words: "two (2) years", "18 months", "a year or two", "3yrs+"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from careers.reading.text.windows import windows

MONTHS, DECADE = 12, 10


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in years, with its place; ``most`` is ``None`` for "3+".

    ``is_loose`` says that it was written without a number, as "a year".
    """

    least: float
    most: float | None
    start: int
    end: int
    is_loose: bool = False


def durations(text: str) -> Iterator[Duration]:
    """Find every length of time in years, months or decades."""
    for start, end in windows(text, _SIGN, _REACH):
        for match in _LENGTH.finditer(text, start, end):
            before = text[max(0, match.start() - 25) : match.start()]
            yield _bounded(_read(match), before)
            part = _PART.match(text, match.end())
            if part:
                yield _part(part, match["unit"])
        yield from map(_on_form, _ON_A_FORM.finditer(text, start, end))


# One look at a letter tells most words from a unit.
_SIGN = re.compile(
    r"(?=[ymda])(?:year|yr|month|mos?\b|mth|decade|\ba[ñn]os?\b|\bmes(?:es)?\b)",
    re.IGNORECASE,
)
_REACH = 80


_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
)
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_COUNTS = {"zero": 0, "an": 1, "a": 1, "half an": 0.5, "half a": 0.5, "couple": 2}
_COUNTS |= {word: place for place, word in enumerate(f"{_ONES}|{_TEENS}".split("|"), 1)}
_COUNTS |= _TENS
_SPANISH = "un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
_COUNTS |= {word: place for place, word in enumerate(_SPANISH.split("|"), 1)}
_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_LOOSE = frozenset({"a", "an", "half a", "half an"})

_NUMBER = (
    r"\d{1,2}(?: 1/2|\.\d{1,2})?[½¼¾]?|[½¼¾]|"
    rf"(?:{'|'.join(_TENS)})(?:[- ](?:{_ONES}))?|zero|{_TEENS}|{_ONES}"
    rf"|{_SPANISH}"
)
_AMOUNT = rf"{_NUMBER}|half an?|couple|an?(?! couple)"
# "two (2) years", "one to two (1-2) years", "12 (twelve) months"
_AGAIN = r"(?: ?\((?:\d{1,2}(?: ?(?:-|–|to) ?\d{1,2})?\+?|[a-z-]{3,12})\))?"
_UNIT = r"years?|yrs?|months?|mos?|mths?|decades?|a[ñn]os?|mes(?:es)?"
_TO = r"-?to-?|-|–|—|or|and|through"
_MORE = r"\+|[ -]plus\b| or (?:more|above|longer|over)\b| and (?:above|up|more|over)\b"
_LENGTH = re.compile(
    rf"(?<![\w$£€.,/])(?:(?P<share>{_NUMBER}) (?:out )?of (?:the|your) (?:last|past) )?"
    rf"(?P<least>{_AMOUNT}){_AGAIN}(?P<half> and a half)?"
    rf"(?:(?:[ -]?(?P<first>{_UNIT})\.?(?P<sum>,? (?:and )?(?=(?:{_NUMBER})[ -]?mo))?)?"
    rf"(?(sum)| ?(?:{_TO}) ?)(?P<most>{_AMOUNT}){_AGAIN})?"
    rf"(?P<open> ?(?:{_MORE}))?\)?(?: of)?"
    r"(?: (?:full|whole|complete|entire|solid|good))?"
    rf" ?\+?[- ]?(?P<unit>{_UNIT})\b(?P<tail> and a half| or two\b)?(?:'s\b|')?"
    rf"(?P<more> ?(?:{_MORE})| minimum\b)?",
    re.IGNORECASE,
)
# "… in support, three of which as a supervisor", "…, the last four as a team lead"
_PART = re.compile(
    rf"[^.;\n\d]{{0,60}}?(?:\b(?P<part>{_NUMBER}) of (?:them|which|those)\b"
    rf"|(?:\(|\b(?:the (?:last|past|most recent)|at least|including|with|and) )"
    rf"(?P<late>{_NUMBER}) (?=as |in |on |lead))",
    re.IGNORECASE,
)
# "Years of experience: 5", and "several years, at least 4"
_ON_A_FORM = re.compile(
    r"(?:(?:(?:years|yrs)(?: of)?(?: [a-z]+){0,3}? (?:experience|exp)\b"
    r"|experience (?:\((?:in )?(?:years|yrs)\)|in years))(?: ?(?:required|needed))?"
    r" ?[:=] ?|(?P<floor>years, at least ))"
    rf"(?P<all>(?P<least>{_NUMBER})(?: ?(?:-|–|to) ?(?P<most>{_NUMBER}))?"
    rf"(?P<open>{_MORE})?)(?![\w/%]| ?(?:{_UNIT}))",
    re.IGNORECASE,
)


def _read(match: re.Match[str]) -> Duration:
    """Put the numbers of one match together."""
    unit, most = match["unit"], match["most"]
    least = _years(match["share"] or match["least"], match["first"] or unit)
    if match["half"] or match["tail"] == " and a half":
        least += _years("½", unit)
    told = Duration(round(least, 2), None, *match.span(), is_loose=_is_loose(match))
    if most and match["sum"] is not None:
        least += _years(most, unit)
        told = replace(told, least=round(least, 2))
    elif most:
        return replace(told, most=_years(most, unit))
    if match["tail"] == " or two":
        return replace(told, most=_years("two", unit))
    if match["open"] or match["more"] or match["share"]:
        return replace(told, is_loose=False)
    return replace(told, most=told.least)


def _is_loose(match: re.Match[str]) -> bool:
    return match["least"].lower() in _LOOSE and not match["most"]


_OVER = re.compile(
    r"(?:over|more than|at least|minimum(?: of)?|min\.?|(?:no|not) (?:less|fewer) than"
    r"|upwards? of|exceeding|al menos|m[ií]nimo(?: de)?|m[aá]s de|[>≥]=?) ?(?:an? )?$",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"(?:up to|(?:no|not) more than|(?<!no )(?<!not )(?:less|fewer) than"
    r"|maximum(?: of)?|at most|under) ?(?:an? )?$",
    re.IGNORECASE,
)


def _bounded(told: Duration, before: str) -> Duration:
    """Hear "at least" and "up to" before the number."""
    if told.most is not None and told.most > told.least:
        return told
    if _UP_TO.search(before):
        return replace(told, least=0, most=told.least, is_loose=False)
    if _OVER.search(before):
        return replace(told, most=None, is_loose=False)
    return told


def _part(match: re.Match[str], unit: str) -> Duration:
    """Count "two of them" in the unit of the whole."""
    name = match.lastgroup or "part"
    years = _years(match[name], unit)
    return Duration(years, years, *match.span(name))


def _on_form(match: re.Match[str]) -> Duration:
    """Read what follows a word of a form."""
    least = _count(match["least"])
    most = _count(match["most"]) if match["most"] else least
    is_open = match["open"] or match["floor"]
    return Duration(least, None if is_open else most, *match.span("all"))


def _years(written: str, unit: str) -> float:
    """Turn an amount of months, years or decades into years."""
    count = _count(written)
    if unit[0] in "mM":
        return round(count / MONTHS, 2)
    return count * DECADE if unit[0] in "dD" else count


def _count(written: str) -> float:
    """Read "3", "1½", "twenty-five" or "couple"."""
    word = " ".join(written.lower().replace("-", " ").split())
    if word in _COUNTS:
        return _COUNTS[word]
    if word[-1] in _GLYPHS:
        return _GLYPHS[word[-1]] + (float(word[:-1]) if word[:-1] else 0)
    if word.endswith(" 1/2"):
        return float(word[:-4]) + _GLYPHS["½"]
    if word[0].isdigit():
        return float(word)
    return sum(_COUNTS[each] for each in word.split())
