"""Years of experience: how many, and of what."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.reading.cues.employer import praises
from careers.reading.extract import Years
from careers.reading.text.headings import Part
from careers.reading.text.sections import part_at
from careers.reading.text.sentences import bounds_at, sentence_of
from careers.reading.work.dates import since
from careers.reading.work.durations import MONTHS, Duration, durations
from careers.reading.work.history import job_at

Doc.set_extension("years", default=(), force=True)


@Language.component("careers_years")
def read_years(doc: Doc) -> Doc:
    """Note the years of experience on the document, each with what it is about."""
    told = [*_found(doc), *(_since(doc) if doc._.kind == "cv" else ())]
    doc._.years = tuple(sorted(told, key=lambda years: years.start))
    return doc


# "Promoted within 2 years", "training lasts three months": time, not experience.
_TIME_BEFORE = re.compile(
    r"(?:\b(?:within|every|each|(?<!the )(?<!my )lasts?|lasting|takes?|next|first|until"
    r"|ago|(?:term|period|commitment|plans?) of|commit to|valid for"
    r"|(?:commit\w*|available|cover|stay) for|contract(?: of| for| minimum)?:?"
    r"|(?:with)?in the (?:last|past))|\b(?:days|weeks),? (?:or|and|then|plus))"
    r"(?: (?:only|just|under|about|approximately|around|initial(?:ly)?|an?|the|your"
    r"|their|full|further|at least|up to))* ?\(?$"
    r"|\b(?:temp(?:orary)?|cover|maternity|fixed[- ]term)\b[^.;]{0,15}$"
    r"|\b(?:comes? with|sign(?:ed)? up for|out of work for|absence in) ?$"
    # An amount of something else: "cleared two years of backlog".
    r"|\b(?:saved?|clear(?:ed)?|cut|s(?:old|ells?)|buys?|bought|gets?|(?<!ve )got"
    r"|w[io]n|gave|gives?|receives?|review(?:ed)?|audit(?:ed)?|analy[sz]ed|closed|process(?:ed)?)"
    r" (?:an? |the |over |another )*$"
)
# "In 2 years" is time; what somebody did "in 2 years of sales" is experience.
_WHILE_BEFORE = re.compile(
    r"\b(?:after|in|during)(?: (?:my|only|just|about|an?|the))* ?$"
)
# "40,000 a year in bonuses", "three quarters of a year"
_RATE_BEFORE = re.compile(
    r"(?:[\d)k%]|\b(?:of|times|once|twice|days|hours|weeks|months|salary)) ?$"
)
_TIME_AFTER = re.compile(
    r"[- ]?(?:in a row|old\b|of age|ago|contract|warranty|probation\w*|term\b|period"
    r"|rolling|notice|lease|degree|course|college|diploma|running|straight|fixed"
    r"|training|of training|guarantee|(?:\w+ )?residenc|from now|later"
    r"|(?:\w+ )?(?:program|course|diploma)"
    r"|agreement|commitment|subscription|plans?\b|streak|without|review|deadline"
    r"|temp\b|or older|on average|out of"
    r"|of (?:college|university|school\w*|stud(?:y|ies)|cover\b|employment with)"
    r"|in (?:the )?business\b(?! (?:dev|process|to|anal|adm))|,? (?:we|our|us)\b)"
)
_ABOUT_TIME = re.compile(
    r"\b(?:age|aged|warrant(?:y|ies)|guarantees?|founded|established|celebrating"
    r"|been (?:around|in business)|promoted|probation\w*|lived|background checks?|jail"
    r"|lease|married|anniversary|contract (?:runs?|length|period|duration|term)"
    r"|edad|mayor(?:es)? de|contrato de|duration|length of|tenure|term(?=:)"
    r"|notice period|subscri\w+|pays? for"
    r"|(?:driving|clean) record|stay(?:s|ing)? (?:for|with)|commit (?:to|for)|reviewed"
    r"|vest(?:s|ed|ing)?|attendance|extended|gaps? (?:of|in)|history (?:for|over|check)"
    r"|(?:ke(?:pt|eps?)|stored?)\b[^.;]{0,30}? for)\b"
)
# Said outright: neither a promotion nor a term beside it makes it another thing.
_OUTRIGHT = re.compile(
    r"'?,? (?:worth )?(?:of )?(?:[\w/&'-]+,? ){0,5}?experience\b(?! required to)"
)
_EXPERIENCE = re.compile(
    r"\b(?:experience[ds]?|exp|experiencia|background|work(?:ed|ing|s)?|employment"
    r"|track record|hands-on|professional|in (?:an?|the) [\w -]{3,30}(?:role"
    r"|environment|setting))\b"
)
_OF = re.compile(
    r"'?,? ?(?:(?:worth |service |total )?(?:of (?!employ|service|age|joining)|in |as "
    r"|en |como |de (?!edad)|on |with"
    r"|(?:\w+ly )?(?!start|begin|end|last|follow|includ|remain|renew)\w+ing\b)"
    r"|(?:is |are )?(?:required|preferred|needed|relevant)\b(?! to)"
    r"|behind (?:you|them)\b|under your belt)"
)
_DONE_BEFORE = re.compile(
    r"\b(?:have|has|'ve|been|worked|employed|spent)\b[^.;]{0,60} for (?:about|nearly"
    r"|almost|over|at least|more than|the (?:last|past)|an?|some)* ?$"
)
_OF_THE_EMPLOYER = frozenset({Part.ABOUT, Part.BENEFITS})
_NOT_HERE = frozenset({*_OF_THE_EMPLOYER, Part.EDUCATION})
_REACH = 80


def _found(doc: Doc) -> Iterator[Years]:
    named = _named(doc)
    places = [span.start_char for span in named]
    text: str = doc._.clean
    employer = _Employer(doc)
    for told in durations(text):
        start, end = _clause(doc, told.start, told.end)
        near = named[bisect_left(places, start) : bisect_left(places, end)]
        about = _nearest(text, near, (told.start, told.end))
        if _is_experience(doc, told, (start, end), about) and not (
            employer.speaks(told.start)
        ):
            said = text[told.start : told.end]
            for each in (about, *_or_else(text, near, about)):
                yield Years(told.least, told.most, each, told.start, told.end, said)


_OR = re.compile(r",? or (?:(?:an?|in|as|with) )*")


def _or_else(text: str, near: list[Span], about: str) -> Iterator[str]:
    """Hear "3 years in sales or customer care": either will do."""
    for one, other in pairwise(near):
        between = text[one.end_char : other.start_char]
        if one.label_ == about != other.label_ and _OR.fullmatch(between):
            yield other.label_


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
    doc: Doc, told: Duration, clause: tuple[int, int], about: str
) -> bool:
    """Tell years somebody worked from years that merely pass."""
    text: str = doc._.clean
    words = text[clause[0] : clause[1]]
    after = text[told.end : told.end + _REACH].lower()
    part = part_at(doc._.sections, told.start)
    if _TIME_AFTER.match(after):
        return False
    if _OUTRIGHT.match(after):
        return part not in _OF_THE_EMPLOYER
    is_spent = bool(_OF.match(after))
    is_own = bool(about) and is_spent and doc._.kind == "cv"
    if part in _NOT_HERE or _passes(text, told, words.lower(), is_own=is_own):
        return False
    before = text[clause[0] : told.start]
    if is_spent or _DONE_BEFORE.search(before.lower()) or _is_entry(before, after):
        return True
    return not told.is_loose and bool(about or _EXPERIENCE.search(words.lower()))


def _is_entry(before: str, after: str) -> bool:
    """Read "Call center: 1 year (required)", a line of its own."""
    return bool(_ENTRY_BEFORE.search(before) and _ENTRY_AFTER.match(after))


_ENTRY_BEFORE = re.compile(r"(?:^|\n|[;,] )[A-Z][\w /&+#-]{1,40}: ?(?:at least )?$")
_ENTRY_AFTER = re.compile(r"\.?(?: \([a-z]+\))?\.?\s*(?:$|[\n,;])")


class _Employer:
    """Hears "for thirty years Northbank has done this" in an ad."""

    def __init__(self, doc: Doc) -> None:
        self._text: str = doc._.clean
        self._places: tuple[int, ...] = doc._.sentence_places
        self._is_ad = doc._.kind == "ad"
        # A sentence may hold many years: it is weighed once.
        self._praised: dict[int, bool] = {}

    def speaks(self, place: int) -> bool:
        """Tell whether the years at a place are those of the employer."""
        if not self._is_ad:
            return False
        start, end = bounds_at(self._places, place, len(self._text))
        if _LONG.fullmatch(self._text, start, place):
            return True
        if start not in self._praised:
            self._praised[start] = praises(self._text[start:end])
        return self._praised[start]


_LONG = re.compile(
    r"\W*for (?:(?:over|more than|nearly|almost|about|the|past|last) )*", re.I
)


def _passes(text: str, told: Duration, words: str, *, is_own: bool) -> bool:
    """Hear that time goes by: "within 2 years", "the contract runs for a year"."""
    before = text[max(0, told.start - 30) : told.start].lower()
    if told.is_loose and _RATE_BEFORE.search(before):
        return True
    if _WHILE_BEFORE.search(before) and not is_own:
        return True
    return bool(_TIME_BEFORE.search(before) or _ABOUT_TIME.search(words))


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
    return len(between) + extra + _COMMA * sum(map(between.count, ",);|"))
