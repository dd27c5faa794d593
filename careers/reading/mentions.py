"""What was found of each skill: where, how it is meant, and how well it is known."""

from bisect import bisect_left

from spacy.tokens import Doc, Span

from careers.reading.cues.context import counted
from careers.reading.levels import (
    Sighting,
    Time,
    asked_level,
    bare,
    level_of,
    telling,
)
from careers.reading.skills.words import places
from careers.reading.text.headings import Part
from careers.reading.text.sections import Section, part_at
from careers.reading.text.sentences import bounds_at
from careers.reading.work.dates import union
from careers.reading.work.history import Job, job_at


def shown_levels(doc: Doc) -> dict[str, tuple[int, str]]:
    """Give each skill of a CV its level and the reason."""
    page = _Page(doc)
    return {
        skill: level_of([page.sighting(span) for span in spans], page.time(spans))
        for skill, spans in counted(doc).items()
    }


def asked_levels(doc: Doc) -> dict[str, int]:
    """Give each skill of an ad the highest level it is asked at."""
    page = _Page(doc)
    return {
        skill: max(asked_level(page.near(span), page.years(skill)) for span in spans)
        for skill, spans in counted(doc).items()
    }


_NEAR = 60


class _Page:
    """What is known of one text, put together once for all its mentions."""

    def __init__(self, doc: Doc) -> None:
        self._text: str = doc._.clean
        self._sections: tuple[Section, ...] = doc._.sections
        self._places: tuple[int, ...] = doc._.sentence_places
        self._telling = telling(self._text)
        self._jobs: tuple[Job, ...] = doc._.jobs
        self._years: dict[str, float] = {}
        for said in doc._.years:
            self._years[said.about] = max(self.years(said.about), said.least)
        self._in_titles = places(doc.spans.get("roles", ()))

    def years(self, skill: str) -> float:
        """Tell the most years that are said of a skill."""
        return self._years.get(skill, 0)

    def sighting(self, span: Span) -> Sighting:
        """Tell what surrounds one mention."""
        place = span.start_char
        job = job_at(self._jobs, place)
        part = part_at(self._sections, place)
        return Sighting(
            # Some CVs tell a job twice; it began only once.
            job=None if job is None else self._jobs[job].months[0],
            in_work=job is not None or part is Part.EXPERIENCE,
            near=self.near(span),
            years=self.years(span.label_),
            in_title=span.start in self._in_titles,
        )

    def time(self, spans: list[Span]) -> Time:
        """Count the work that shows a skill, and the work that came after it."""
        found = (job_at(self._jobs, span.start_char) for span in spans)
        own = [self._jobs[index].months for index in {*found} if index is not None]
        if not own:
            return Time()
        end = max(last for _, last in own)
        later = [job.months for job in self._jobs if job.months[1] > end]
        # Whole jobs that ended later, added up: a gap put between two that overlapped
        # must not count as more work.
        return Time(union(own), sum(union([each]) for each in later))

    def near(self, span: Span) -> str:
        """Read the words that stand close to a mention, without its own.

        "Basic" is none of its own in "basic Excel": it stands beside the name. Nothing
        is read where no word tells how well it is known.
        """
        start, end = span.start_char, span.end_char
        index = bisect_left(self._telling, start - _NEAR)
        if index == len(self._telling) or self._telling[index] > end + _NEAR:
            return ""
        first, last = bounds_at(self._places, start, len(self._text))
        own, over = bare(span.text)
        before, after = self._text[first : start + own], self._text[start + over : last]
        return f"{_last_piece(before)} … {_first_piece(after)}"


def _last_piece(before: str) -> str:
    """In a list, the word before the last comma belongs to another item.

    Where it is far off, only whole words are read: "handled" ends in "led".
    """
    if len(before) > _NEAR:
        before = before[-_NEAR - 1 :].partition(" ")[2]
    return before.rpartition(",")[2]


def _first_piece(after: str) -> str:
    if len(after) > _NEAR:
        after = after[: _NEAR + 1].rpartition(" ")[0]
    return after.partition(",")[0]
