"""Years of experience: how many, and of what."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.reading.dates import since
from careers.reading.employer import praises
from careers.reading.extract import Years
from careers.reading.headings import Part
from careers.reading.history import job_at
from careers.reading.sections import part_at
from careers.reading.sentences import sentence_of

Doc.set_extension("years", default=(), force=True)


@Language.component("careers_years")
def read_years(doc: Doc) -> Doc:
    """Note the years of experience on the document, each with what it is about."""
    told = [*_found(doc), *(_since(doc) if doc._.kind == "cv" else ())]
    doc._.years = tuple(sorted(told, key=lambda years: years.start))
    return doc


_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_WORDS = {word: float(number) for number, word in enumerate(_TO_TWENTY.split())}
_NUMBER = r"\d{1,2}(?:\.\d)?|" + "|".join(_WORDS)
_AGAIN = r"(?: ?\(\d{1,2}\+?\))?"
_YEARS = re.compile(
    rf"(?<![\w$£€.,/])(?:(?P<least>{_NUMBER}){_AGAIN}(?P<half> and a half)?"
    rf"(?: ?(?:-|–|to|or|and) ?(?P<most>{_NUMBER}){_AGAIN})?"
    r"(?P<open> ?\+|[ -]plus| or more)? ?\+?[- ]?|(?P<part>half an?|an?) )"
    r"(?P<unit>years?|yrs?|months?)\b'?(?P<more> or more| plus|\+)?",
    re.IGNORECASE,
)
_OPEN_BEFORE = re.compile(r"(?:over|more than|at least|minimum(?: of)?|min\.?) ?$")
_UP_TO_BEFORE = re.compile(r"(?:up to|no more than|maximum(?: of)?) ?$")
# "Promoted within 2 years", "training lasts three months": time, not experience.
_TIME_BEFORE = re.compile(
    r"(?:within|after|in|every|lasts?|lasting|takes|next|first|term of|until|ago"
    r"|period of|contract of)(?: (?:only|just|under|about|a|the))? ?$"
)
_TIME_AFTER = re.compile(
    r"[- ]?(?:in a row|old\b|of age|ago|contract|warranty|probation\w*|term\b|period"
    r"|rolling|notice|in business|lease|degree|course|college|diploma|running|straight"
    r"|fixed|training|of training|guarantee|(?:\w+ )?residenc|from now|later|program)"
)
_ABOUT_TIME = re.compile(
    r"\b(?:age|aged|warranty|founded|in business|been around|celebrating|promoted"
    r"|probation\w*|lived|background checks?|jail|lease|anniversary)\b"
)
_EXPERIENCE = re.compile(
    r"\b(?:experience[ds]?|exp|background|work(?:ed|ing|s)?|employment|track record"
    r"|hands-on|professional|in (?:an?|the) [\w -]{3,30}(?:role|environment|setting))\b"
)
_OF = re.compile(
    r"'? ?(?:of (?!employ|service|age|joining|age)|in |as |with|within|doing|selling)"
)
_NOT_HERE = frozenset({Part.ABOUT, Part.BENEFITS, Part.EDUCATION})
_REACH = 80


def _found(doc: Doc) -> Iterator[Years]:
    named = _named(doc)
    places = [span.start_char for span in named]
    text: str = doc._.clean
    for match in _YEARS.finditer(text):
        if part_at(doc._.sections, match.start()) in _NOT_HERE:
            continue
        start, end = _clause(doc, match.start(), match.end())
        near = named[bisect_left(places, start) : bisect_left(places, end)]
        about = _nearest(text, near, match.span())
        if _is_experience(doc, match, (start, end), about):
            yield _years(match, text[max(0, match.start() - 15) : match.start()], about)


def _since(doc: Doc) -> Iterator[Years]:
    """Count "in sales since 2019" up to the last month that the CV speaks of."""
    text: str = doc._.clean
    last = max((job.months[1] for job in doc._.jobs), default=0)
    for each in since(text):
        start, end = _clause(doc, each.start, each.end)
        near = [s for s in _named(doc) if start <= s.start_char < end]
        about = _nearest(text, near, (each.start, each.end))
        if about and job_at(doc._.jobs, each.start) is None:
            years = max(1, (last - each.first) // MONTHS)
            yield Years(
                years, None, about, each.start, each.end, text[each.start : each.end]
            )


MONTHS = 12


def _named(doc: Doc) -> list[Span]:
    return sorted([*doc.spans.get("skills", ()), *doc.spans.get("roles", ())])


def _clause(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Bound what a number of years can be about: its sentence, and not far."""
    token = doc.char_span(start, end, alignment_mode="expand")
    sentence = sentence_of(doc, token.start if token is not None else 0)
    return max(sentence.start_char, start - _REACH), min(
        sentence.end_char, end + _REACH
    )


def _is_experience(
    doc: Doc, match: re.Match[str], clause: tuple[int, int], about: str
) -> bool:
    """Tell years somebody worked from years that merely pass."""
    text: str = doc._.clean
    before = text[max(0, match.start() - 20) : match.start()].lower()
    words = text[clause[0] : clause[1]]
    after = text[match.end() : match.end() + 25].lower()
    if _TIME_AFTER.match(after) or _ABOUT_TIME.search(words.lower()):
        return False
    if _TIME_BEFORE.search(before) and not re.match(r"'? (?:of )?experience", after):
        return False
    if match["part"] and not re.match(r" ?(?:of|in|as|working) ", after):
        return False
    if doc._.kind == "ad" and praises(words):
        return False
    return bool(about or _OF.match(after) or _EXPERIENCE.search(words.lower()))


def _years(match: re.Match[str], before: str, about: str) -> Years:
    least, most = _numbers(match)
    before = before.lower()
    if _UP_TO_BEFORE.search(before):
        least, most = 0, least
    elif most is None and not _is_least(match, before):
        most = least
    return Years(least, most, about, match.start(), match.end(), match[0])


def _numbers(match: re.Match[str]) -> tuple[float, float | None]:
    unit = 12 if match["unit"].lower().startswith("month") else 1
    if match["part"]:
        whole = 0.5 if match["part"].lower().startswith("half") else 1
        return round(whole / unit, 2), None
    least = _count(match["least"]) + (0.5 if match["half"] else 0)
    most = round(_count(match["most"]) / unit, 2) if match["most"] else None
    return round(least / unit, 2), most


def _is_least(match: re.Match[str], before: str) -> bool:
    return bool(match["open"] or match["more"] or _OPEN_BEFORE.search(before))


def _count(written: str) -> float:
    known = _WORDS.get(written.lower())
    return float(written) if known is None else known


def _nearest(text: str, near: list[Span], said: tuple[int, int]) -> str:
    """Choose what stands nearest, rather after the number ("5 years of billing")."""
    places: list[tuple[int, int, str]] = []
    for index, span in enumerate(near):
        gap = _gap(text, span, said)
        # "Technical customer support": of two words side by side the last is the thing.
        if index and near[index - 1].end == span.start and gap > places[-1][0]:
            gap = places[-1][0] - 1
        # A title may begin with a skill: of two at one place the longer is meant.
        places.append((gap, span.start - span.end, span.label_))
    return min(places)[2] if places else ""


_RATHER_AFTER = 15
_COMMA = 25


def _gap(text: str, span: Span, said: tuple[int, int]) -> int:
    if span.start_char >= said[1]:
        between, extra = text[said[1] : span.start_char], 0
    else:
        between, extra = text[span.end_char : said[0]], _RATHER_AFTER
    return len(between) + extra + _COMMA * sum(map(between.count, ",);"))
