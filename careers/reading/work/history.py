"""The jobs of a CV: which role, over which months, in which part of the text."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.reading.text.headings import Part
from careers.reading.text.sections import last_before, part_at
from careers.reading.work.dates import Months, Stretch, seasons, since, stretches, union
from careers.reading.work.past import Belief, candidates, with_past

Doc.set_extension("jobs", default=(), force=True)

A_YEAR = 12
MOST = 300
"""No life holds more dated lines; a text that does is read in bounded time."""


@dataclass(frozen=True, slots=True)
class Job:
    """One dated job and its part of the text; ``role`` is ``None`` when not ours.

    It is rough when only a loose title names the role.
    """

    role: str | None
    title: tuple[int, int] | None
    months: Months
    is_open: bool
    start: int
    end: int
    is_rough: bool = False


@Language.component("careers_history")
def read_history(doc: Doc) -> Doc:
    """Note the dated jobs of a CV on the document, in the order they stand."""
    if doc._.kind == "cv":
        doc._.jobs = tuple(_jobs(doc))
        doc.spans["roles"] = with_past(doc, {job.title for job in doc._.jobs})
    return doc


def months_by_role(jobs: Sequence[Job]) -> dict[str, int]:
    """Count the months in each role; overlapping jobs count once."""
    by_role: dict[str, list[Months]] = defaultdict(list)
    for job in jobs:
        if job.role:
            by_role[job.role].append(job.months)
    return {role: union(parts) for role, parts in by_role.items()}


def last_job(jobs: Sequence[Job]) -> Job | None:
    """Find the job of a known role that is current, or else ended last."""
    known = [job for job in jobs if job.role]
    return max(known, key=order, default=None)


def is_latest(jobs: Sequence[Job], job: Job) -> bool:
    """Tell whether no other job, of a known role or not, came after this one."""
    return all(order(other) <= order(job) for other in jobs)


def order(job: Job) -> tuple[bool, Months]:
    """Tell what comes later: what still goes on, then what ended last."""
    return job.is_open, job.months[::-1]


def job_at(jobs: Sequence[Job], place: int) -> int | None:
    """Tell which job, counted from 0, a character of the text belongs to."""
    index = last_before(jobs, place)
    return index if index >= 0 and place < jobs[index].end else None


def _jobs(doc: Doc) -> Iterator[Job]:
    """Join each date range with the title beside it."""
    text: str = doc._.clean
    lone = [each for each in since(text) if _is_dateline(text, each)]
    lone += seasons(text)
    dated = sorted((*stretches(text), *lone), key=lambda each: each.start)[:MOST]
    found = [each for each in dated if _is_work(doc, each)]
    # Somebody's "present" is at least the last month that the CV itself speaks of.
    latest = max((each.last or each.first for each in found), default=0)
    titles = _Titles(text, candidates(doc), list(doc.spans.get("roles", ())))
    placed = [(each, titles.beside(each)) for each in found]
    starts, belief = [_starts(text, *each) for each in placed], Belief(doc)
    for index, (each, title) in enumerate(placed):
        edge = starts[index + 1] if index + 1 < len(starts) else len(text)
        end = _section_end(doc, each.end, edge)
        told = text[starts[index] : end]
        held = belief.holds(title, told) if title else None
        yield Job(
            role=held.label_ if held else None,
            title=(held.start_char, held.end_char) if held else None,
            months=(each.first, each.last or max(latest, each.first + A_YEAR)),
            is_open=each.last is None,
            start=starts[index],
            end=end,
            is_rough=held is not None and belief.is_rough(held, told),
        )


_NOT_WORK = frozenset({Part.EDUCATION, Part.LANGUAGES, Part.SKILLS})
_BREAK = re.compile(
    r"\b(?:career (?:break|gap|pause)|gap year|sabbatical|unemploy\w+|between jobs"
    r"|(?:maternity|paternity|parental|carer.?s?|adoption) leave"
    r"|stay.at.home|at home with|homemaker"
    r"|rais(?:ed|ing) (?:\w+ )?(?:family|child\w*|kids)"
    r"|full.time (?:parent|carer|mother|father|mum|mom|dad)|time (?:off|out)|a break "
    r"|car(?:ed|ing) for (?:\w+ )?(?:family|relative|parents?|mother|father|child\w*)"
    r"|(?:extended|world|personal) travel|travell?(?:ed|ing) (?:abroad|the world))\b",
    re.IGNORECASE,
)
# A line that holds nothing but a school and its years.
_SCHOOL = re.compile(
    r"[\W\d]*(?:[\w.'’&-]+ ){0,5}(?:university|college|school|institute|academy)"
    r"(?: (?:of|at|for|in)(?: [\w.'’&-]+){1,5})?\W*",
    re.IGNORECASE,
)
_SCHOOLED = re.compile(r"university|college|school|institute|academy", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _is_work(doc: Doc, each: Stretch) -> bool:
    """Leave out schooling, and breaks: what somebody did not work is nobody's job."""
    if part_at(doc._.sections, each.start) in _NOT_WORK:
        return False
    text: str = doc._.clean
    start = text.rfind("\n", 0, each.start) + 1
    above = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start]
    # A line with dates of its own speaks of itself, not of what stands below.
    head = "" if len(above) > _TITLE_LINE or _YEAR.search(above) else above
    # A whole CV in one line tells of many times: only what stands near is of this one.
    start = max(start, each.start - _NEAR)
    end = min(_line_end(text, each.end), each.end + _NEAR)
    line = f"{text[start : each.start]} {text[each.end : end]}"
    if _SCHOOLED.search(line) and _SCHOOL.fullmatch(line):
        return False
    return not _BREAK.search(head + text[start:end])


def _is_dateline(text: str, each: Stretch) -> bool:
    """Tell "Team lead, Northbank, since 2019" from a sentence about a life."""
    start = text.rfind("\n", 0, each.start) + 1
    line = text[start : _line_end(text, each.end)]
    return len(line) <= _TITLE_LINE and not _TOLD.search(line)


def _starts(text: str, each: Stretch, title: Span | None) -> int:
    """A job begins on the line of its dates, or of its title above them."""
    first = min(each.start, title.start_char) if title else each.start
    return text.rfind("\n", 0, first) + 1


def _section_end(doc: Doc, after: int, edge: int) -> int:
    index = last_before(doc._.sections, after) + 1
    later = doc._.sections[index : index + 1]
    return min(edge, later[0].start) if later else edge


_TITLE_LINE = 80
_NEAR = 200
_ABOVE = 2


class _Titles:
    """Finds the title that belongs to a date range; each is given away once."""

    def __init__(self, text: str, spans: list[Span], firm: list[Span]) -> None:
        self._text = text
        self._spans = spans
        self._firm = {(span.start, span.end) for span in firm}
        self._starts = [span.start_char for span in spans]
        self._given: set[int] = set()

    def beside(self, each: Stretch) -> Span | None:
        """Look on the same line, then above, then at the beginning of the next."""
        start = self._text.rfind("\n", 0, each.start) + 1
        end = _line_end(self._text, each.end)
        return (
            self._within(max(start, each.start - _TITLE_LINE), each.start, -1)
            or self._within(each.end, min(end, each.end + _TITLE_LINE))
            or self._above(start)
            or self._below(end)
        )

    def _below(self, start: int) -> Span | None:
        """Look on the next line, unless its own dates claim what stands there."""
        end = _line_end(self._text, start + 1)
        if _YEAR.search(self._text, start, end):
            return None
        return self._within(start, min(end, start + _TITLE_LINE))

    def _above(self, start: int) -> Span | None:
        for _ in range(_ABOVE):
            if start == 0:
                return None
            end, start = start - 1, self._text.rfind("\n", 0, start - 1) + 1
            line = self._text[start:end]
            # A long line, or one with a full stop, tells of the job before.
            if len(line) > _TITLE_LINE or _SENTENCE.search(line):
                return None
            found = self._within(start, end)
            if found:
                return found
        return None

    def _within(self, start: int, end: int, which: int = 0) -> Span | None:
        """Give away the first title that begins here, or with -1 the last."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        free = [place for place in range(first, last) if place not in self._given]
        if not free:
            return None
        # "Teller/sales associate": what is surely a title comes before what may be.
        free = [place for place in free if self._is_firm(place)] or free
        place = self._head(free[which])
        self._given.add(place)
        return self._spans[place]

    def _head(self, place: int) -> int:
        """Take the main one of "Receptionist/clerk" and of "agent supervisor"."""
        while place and _EITHER.fullmatch(self._between(place - 1)):
            if self._is_firm(place) and not self._is_firm(place - 1):
                break
            place -= 1
        while place + 1 < len(self._spans) and self._between(place) == " ":
            place += 1
        return place

    def _between(self, place: int) -> str:
        first, second = self._spans[place : place + 2]
        return self._text[first.end_char : second.start_char]

    def _is_firm(self, place: int) -> bool:
        return (self._spans[place].start, self._spans[place].end) in self._firm


_EITHER = re.compile(r" ?[/&|] ?")
_TOLD = re.compile(r"[.;]\s*$|\b(?:I|my|have|has|been|In|Working)\b")
_SENTENCE = re.compile(r"[a-z]{3}[.;]\s*$")


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return end if end >= 0 else len(text)
