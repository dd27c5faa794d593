"""A person's own board: what they saved, noted and sent, laid out as one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from careers.people.employers.application import Application, Step
from careers.people.seekers.saved_job import SavedJob
from careers.people.seekers.track import Method, Result, Stage, Track

STAGES: Mapping[Step, Stage] = {
    Step.SENT: Stage.APPLIED,
    Step.INTERVIEW: Stage.INTERVIEW,
    Step.OFFERED: Stage.OFFER,
    Step.HIRED: Stage.CLOSED,
    Step.REFUSED: Stage.CLOSED,
    Step.WITHDRAWN: Stage.CLOSED,
}
RESULTS: Mapping[Step, Result] = {
    Step.HIRED: Result.HIRED,
    Step.REFUSED: Result.REFUSED,
    Step.WITHDRAWN: Result.WITHDRAWN,
}

Day = Callable[[datetime], date]
"""The day of a moment, where the person is."""


@dataclass(frozen=True, slots=True)
class Named:
    """A job on the board by its title and employer."""

    title: str
    employer: str


def own_board(
    tracks: Iterable[Track],
    sent: Iterable[Application],
    saved: Iterable[SavedJob],
    *,
    jobs: Mapping[int, Named],
    day: Day,
) -> tuple[Track, ...]:
    """Lay out everything: each job once, applications made here by themselves."""
    board = {_key(own): own for own in tracks}
    for application in sent:
        if application.sent_at and application.job in jobs:
            key = ("job", application.job)
            own = board.get(key) or _track(application.job, jobs)
            board[key] = with_application(own, application, day)
    for one in saved:
        if ("job", one.job) not in board and one.job in jobs:
            board["job", one.job] = with_saved(_track(one.job, jobs), one, day)
    return tuple(board.values())


def with_application(own: Track, application: Application, day: Day) -> Track:
    """Add what became of an application made here; these facts are not for editing."""
    facts = dict(_facts(application, day))
    results = [RESULTS[step] for _, step in application.facts if step in RESULTS]
    return replace(
        own,
        stages={**own.stages, **facts},
        method=Method.HERE,
        result=results[-1] if results else own.result,
    )


def with_saved(own: Track, saved: SavedJob, day: Day) -> Track:
    """Add when a job was saved, and the note beside it."""
    stages = {Stage.SAVED: day(saved.at)} if saved.at else {}
    return replace(own, stages={**stages, **own.stages}, note=own.note or saved.note)


def in_stages(board: Iterable[Track]) -> Mapping[Stage, tuple[Track, ...]]:
    """Sort a board into its columns, what happened last first."""
    latest = sorted(board, key=lambda own: max(own.stages.values(), default=date.min))
    found: dict[Stage, list[Track]] = {stage: [] for stage in Stage}
    for own in reversed(latest):
        found[own.stage].append(own)
    return {stage: tuple(tracks) for stage, tracks in found.items()}


def coming(board: Iterable[Track]) -> tuple[Track, ...]:
    """List what comes next, the nearest day first; what has no day stands last."""
    some = [own for own in board if own.next_action or own.next_on]
    return tuple(sorted(some, key=lambda own: (own.next_on or date.max, own.title)))


def _key(own: Track) -> tuple[str, int]:
    return ("job", own.job) if own.job else ("track", own.number or 0)


def _track(job: int, jobs: Mapping[int, Named]) -> Track:
    return Track(jobs[job].title, jobs[job].employer, job)


def _facts(application: Application, day: Day) -> Iterator[tuple[Stage, date]]:
    for at, step in application.facts:
        if step in STAGES:
            yield STAGES[step], day(at)
