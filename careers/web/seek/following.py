"""The jobs somebody follows: their own notes, what they sent here, what they saved."""

from collections.abc import Iterable
from datetime import date, datetime

from flask import abort

from careers.board.job import Job
from careers.people.entry.seal import Seal
from careers.people.seekers.own_board import Named, own_board, with_saved
from careers.people.seekers.track import Track
from careers.web.context import local, settings, store
from careers.web.saving import saved_jobs
from careers.web.seek.applying import seal as application_seal
from careers.web.who import me


def seal() -> Seal:
    """Take the key that closes what people note about their applications."""
    return Seal(settings().secret_key, "tracks")


def board() -> tuple[Track, ...]:
    """Lay out everything that somebody signed in follows."""
    tracks = store().tracks.all(me().number, seal())
    sent = store().applications.of_account(me().number, application_seal())
    saved = saved_jobs()
    numbers = {
        *(own.job for own in tracks if own.job),
        *(one.job for one in sent),
        *(one.job for one in saved),
    }
    return own_board(tracks, sent, saved, jobs=_named(numbers), day=day_of)


def of_job(number: int) -> Track:
    """Fetch what is known of one job, noted or not; 404 for one that never was."""
    job = store().jobs.find(number) or abort(404)
    own = store().tracks.of_job(me().number, number, seal())
    if own is None and (job.held_at or job.removed_at):
        abort(404)
    sent = store().applications.of_account(me().number, application_seal())
    (found,) = own_board(
        [own or Track(job.title, job.employer.name, number)],
        [one for one in sent if one.job == number],
        [],
        jobs=_named([number]),
        day=day_of,
    )
    return found if own else _with_note(found)


def elsewhere(number: int) -> Track:
    """Fetch one of somebody's own jobs from elsewhere."""
    found = store().tracks.find(me().number, number, seal())
    if found is None or found.job:
        abort(404)
    return found


def jobs_of(tracks: Iterable[Track]) -> dict[int, Job]:
    """Fetch the jobs on a board, by number."""
    found = store().jobs.with_numbers([own.job for own in tracks if own.job])
    return {job.number: job for job in found if job.number}


def day_of(moment: datetime) -> date:
    """Tell the day of a moment where the person is."""
    return local(moment).date()


def _named(numbers: Iterable[int]) -> dict[int, Named]:
    """Name jobs as they are today; one that was taken off keeps its name."""
    found = store().jobs.with_numbers(list(numbers))
    return {
        job.number: Named(job.title, job.employer.name) for job in found if job.number
    }


def _with_note(track: Track) -> Track:
    """Begin with what was noted when it was saved."""
    saved = [one for one in saved_jobs() if one.job == track.job]
    return with_saved(track, saved[0], day_of) if saved else track
