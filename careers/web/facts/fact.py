"""One row of a job page."""

from collections.abc import Iterable
from dataclasses import dataclass

from careers.board.job import Job
from careers.board.said import Said
from careers.web.words.sentences import within


@dataclass(frozen=True, slots=True)
class Fact:
    """What an ad says about one thing. Without ``words`` it is not stated.

    ``read`` quotes the ad where its text said so and no field did; ``by_law`` marks
    what is owed whether or not the ad mentions it.
    """

    term: str
    words: str | None = None
    notes: tuple[str, ...] = ()
    read: str | None = None
    by_law: bool = False


def stated(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Leave out the rows that matter only when an ad says them."""
    return tuple(fact for fact in facts if fact.words)


def noted(*notes: str | None) -> tuple[str, ...]:
    """Keep the notes there are."""
    return tuple(note for note in notes if note)


def yes_no(said: Said | None, yes: str = "Yes", no: str = "No") -> str | None:
    """Say a yes or no with its note; ``None`` when the ad does not."""
    if said is None:
        return None
    answer = yes if said.yes else no
    if not said.note:
        return answer
    repeats = said.note.split()[0].casefold() == answer.casefold()
    return said.note if repeats else f"{answer}: {within(said.note)}"


def quoted(job: Job, *names: str) -> str | None:
    """Quote the words a row was read from, by any of its fields or their parts."""
    for read in job.read:
        if any(_within(read.field, name) for name in names):
            return read.words
    return None


def _within(field: str, name: str) -> bool:
    return field == name or field.startswith(f"{name}.")
