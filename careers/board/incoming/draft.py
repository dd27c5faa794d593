"""One row, turned into the draft of a job, with all that there is to say of it.

The same reader as for feeds and pasted ads: what a row states is taken, the rest is
read out of its words, and every field that was read keeps the words it came from.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from careers.board.ad_desk.review import review
from careers.board.ad_desk.wording import Wordings
from careers.board.draft import with_values
from careers.board.employer import Employer
from careers.board.feeds.pasted import read_fields
from careers.board.feeds.row import Row
from careers.board.feeds.stated import stated
from careers.board.incoming.field import RowFields
from careers.board.incoming.note import Note, advice, must, worst_first
from careers.board.incoming.open_days import open_days
from careers.board.incoming.own import own_facts
from careers.board.incoming.unread import formulas, unread
from careers.board.incoming.way import way_of
from careers.board.job import Job, Read
from careers.board.names import slug
from careers.board.posting import USUAL, Posting, begun
from careers.board.screening.ad import Median
from careers.reading.ad.role import Titles
from careers.skills.requirement import Requirement

LONGEST_REFERENCE = 100


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What a row is read with, and for whom.

    ``applies_here`` is how people apply where a row does not say; ``skills`` reads what
    an ad asks for, ``median`` knows what the board pays beside it.
    """

    employer: Employer
    titles: Titles
    fields: RowFields
    wordings: Wordings
    now: datetime
    applies_here: bool = False
    skills: Callable[[str, str], tuple[Requirement, ...]] | None = None
    median: Callable[[Job], Median | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What became of a row: a draft, its employer’s own reference, and all remarks."""

    job: Job
    reference: str = ""
    opens_on: date | None = None
    closes_on: date | None = None
    notes: tuple[Note, ...] = ()

    @property
    def musts(self) -> tuple[Note, ...]:
        """Give what must be mended before the job can be posted."""
        return tuple(note for note in self.notes if note.remark.must)

    def posting(self, now: datetime) -> Posting:
        """Begin a posting with it; all that was read waits for a yes."""
        own = begun(self.job, now, text=self.job.body)
        return replace(own, opens_on=self.opens_on, closes_on=self.closes_on)


def drafted(given: Mapping[str, Any], desk: Desk) -> Drafted:
    """Turn a row into a draft with remarks; whatever it holds, it is heard out."""
    try:
        return _drafted(_without_marks(given), desk)
    except UNREADABLE:
        says = "This row could not be understood at all."
        remedy = "Look at its dates, numbers and places, or leave out what is nested."
        return Drafted(job=_empty(desk), notes=(must("row", "", says, remedy),))


def _drafted(given: Mapping[str, Any], desk: Desk) -> Drafted:
    row = Row(given)
    facts, refused = own_facts(given, desk.fields)
    days, way = open_days(row, desk.now), way_of(row, here=desk.applies_here)
    job = _with_skills(_read(given, row, facts, desk), desk)
    job = replace(job, apply_at=way.address, applies_here=way.is_here)
    reference = row.number("reference")
    own = [
        *formulas(given),
        *unread(row, stated(row), desk.fields),
        *refused,
        *days.notes,
        *way.notes,
        *_about_names(row, reference, desk),
    ]
    return Drafted(
        job=job,
        reference=reference[:LONGEST_REFERENCE],
        opens_on=days.first,
        closes_on=days.last,
        notes=worst_first([*own, *_reviewed(job, own, desk)]),
    )


def _without_marks(given: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what JSON-LD says about itself, such as “@type”."""
    return {
        str(name): value
        for name, value in given.items()
        if name and not str(name).startswith("@")
    }


def _read(
    given: Mapping[str, Any], row: Row, facts: Mapping[str, Any], desk: Desk
) -> Job:
    """Read the row, and let what it states under our names win."""
    job = read_fields(given, desk.titles, desk.now)
    named = row.line("role")
    role = slug(named) if slug(named) in desk.titles.roles else None
    values = {**facts, "role": role} if role else dict(facts)
    paid = {"pay.low", "pay.high"} & set(facts)
    stale = {one for one in UNITS if paid and one not in facts and job.was_read(one)}
    values.update(dict.fromkeys(stale))
    left = tuple(one for one in job.read if one.field not in values)
    closes = desk.now + USUAL
    return with_values(
        replace(job, employer=desk.employer, closes_at=closes, read=left), values
    )


def _with_skills(job: Job, desk: Desk) -> Job:
    """Read what the ad asks for; it waits for a yes like all that was read."""
    if desk.skills is None or not job.body:
        return job
    skills = desk.skills(job.body, job.title)
    read = tuple(Read("asks.skills", ask.words) for ask in skills[:1])
    asks = replace(job.asks, skills=skills)
    return replace(job, asks=asks, read=(*job.read, *read))


def _about_names(row: Row, reference: str, desk: Desk) -> Iterator[Note]:
    if len(reference) > LONGEST_REFERENCE:
        yield must(
            "long-reference",
            row.called("reference"),
            f"A reference has at most {LONGEST_REFERENCE} characters.",
            "Use your own number of the job, and nothing else.",
            reference,
        )
    named = slug(row.line("employer")) if row.line("employer") else ""
    own = slug(desk.employer.name)
    if named and named not in own and own not in named:
        yield advice(
            "other-employer",
            row.called("employer"),
            f"This names another employer: it is posted as {desk.employer.name}.",
            "If that is wrong, choose the other employer before you upload.",
            row.line("employer"),
        )


def _reviewed(job: Job, own: list[Note], desk: Desk) -> Iterator[Note]:
    """Ask the ad desk; it does not miss what is there and could not be read."""
    known = {INSTEAD.get(note.remark.id) for note in own}
    median = desk.median(job) if desk.median else None
    for remark in review(job, desk.wordings, median=median):
        if remark.id not in known:
            yield Note(desk.fields.about(remark), remark)


def _empty(desk: Desk) -> Job:
    closes = desk.now + timedelta(days=30)
    return Job(title="", employer=desk.employer, posted_at=desk.now, closes_at=closes)


UNREADABLE = (
    ValueError,
    ArithmeticError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
)
"""What a row can come to in a reader: it costs that row, and no other."""

UNITS = ("pay.low", "pay.high", "pay.currency", "pay.unit")
INSTEAD = {
    "unread-pay": "pay-none",
    "unread-remote": "no-setting",
    "unread-place": "no-city",
    "unread-lives": "no-lives",
    "unread-apply": "no-apply",
    "unread-when": "no-hours",
}
"""What the ad desk would miss, where a row does say it and nobody can read it."""
