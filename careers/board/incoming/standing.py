"""How a row stands beside what its employer has here, and what posting it would do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from careers.board.feeds.same import likeness, sketch
from careers.board.incoming.draft import Drafted
from careers.board.posting import Posting, State
from careers.reading.ad.title import normal


class Standing(StrEnum):
    """Where a row of an upload stands; each says what can be done with it."""

    READY = "ready"
    ADVICE = "with advice"
    LOOK = "waits for a moderator"
    MUST = "must be mended"
    TWICE = "duplicate of yours"
    SAME = "same as last time"

    @property
    def can_be_posted(self) -> bool:
        """Whether “post all” takes it along."""
        return self in (Standing.READY, Standing.ADVICE, Standing.LOOK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What an employer has: its postings by reference and by title of what is open.

    ``marks`` tell the row that each was last made of.
    """

    by_reference: Mapping[str, Posting]
    by_title: Mapping[str, tuple[Posting, ...]]
    marks: Mapping[int, str]
    now: datetime

    @classmethod
    def of(
        cls,
        postings: Iterable[Posting],
        references: Mapping[int, str],
        marks: Mapping[int, str],
        now: datetime,
    ) -> "Beside":
        """Put an employer’s postings in order; ``references`` are by number."""
        by_reference: dict[str, Posting] = {}
        by_title: dict[str, tuple[Posting, ...]] = {}
        for own in postings:
            reference = references.get(own.number or 0)
            if reference:
                by_reference[reference] = own
            if own.state(now) in OPEN:
                title = normal((own.live or own.job).title)
                by_title[title] = (*by_title.get(title, ()), own)
        return cls(by_reference=by_reference, by_title=by_title, marks=marks, now=now)


@dataclass(frozen=True, slots=True)
class Stand:
    """How a row stands, the posting it is about, and why, in words."""

    standing: Standing
    posting: int | None = None
    why: str = ""


def stand(found: Drafted, mark: str, beside: Beside, earlier: int | None) -> Stand:
    """Tell how a row stands; ``earlier`` is a line of its file with its reference.

    Whether a moderator has to look is for the screen to say.
    """
    if earlier is not None:
        why = f"Line {earlier} has the same reference. Give each job its own."
        return Stand(Standing.TWICE, None, why)
    before = beside.by_reference.get(found.reference) if found.reference else None
    if before is not None:
        return _again(found, mark, before, beside)
    twin = _twin(found, beside)
    if twin is not None:
        why = f"It has the words of “{twin.job.title}”, which is open."
        return Stand(Standing.TWICE, twin.number, why)
    return Stand(_by_notes(found))


def _again(found: Drafted, mark: str, before: Posting, beside: Beside) -> Stand:
    """Tell how a row stands whose reference came before."""
    state, number = before.state(beside.now), before.number
    if state in SHUT:
        return Stand(Standing.MUST, number, SHUT[state])
    own = _by_notes(found)
    if own is Standing.MUST:
        return Stand(own, number)
    if beside.marks.get(number or 0) == mark and state is not State.DRAFT:
        return Stand(Standing.SAME, number, ENDED.get(state, ""))
    return Stand(own, number, ENDED.get(state, "") or "It changes a job of yours.")


def _by_notes(found: Drafted) -> Standing:
    if found.musts:
        return Standing.MUST
    return Standing.ADVICE if found.notes else Standing.READY


def _twin(found: Drafted, beside: Beside) -> Posting | None:
    """Find an open job of theirs with the same title, place and words."""
    job = found.job
    for own in beside.by_title.get(normal(job.title), ()):
        other = own.live or own.job
        if other.where.city == job.where.city and _alike(other.body, job.body):
            return own
    return None


def _alike(one: str, other: str) -> bool:
    return one == other or likeness(sketch(one), sketch(other)) >= ALIKE


ALIKE = 0.9
OPEN = (State.OPEN, State.SCHEDULED, State.LOOK)
SHUT = {
    State.LOOK: "It waits for a moderator. Upload it again when you have heard.",
    State.REJECTED: "A moderator has refused this job. The reason stands on its page.",
    State.REMOVED: "A moderator has taken this job off for good.",
}
ENDED = {
    State.CLOSED: "You closed this job here. Posting it opens it again.",
    State.FILLED: "You marked this job as filled. Posting it opens it again.",
}
