"""The jobs of whoever is here: with their account, or in the browser without one.

What was saved in the browser is carried over on the first page after signing in.
"""

from collections.abc import Iterable

from flask import Flask, Response, after_this_request, current_app, g, request
from itsdangerous import BadData, BadSignature, Signer, URLSafeSerializer

from careers.people.entry.seal import Seal
from careers.people.seekers.saved_job import SavedJob, notes
from careers.web.context import now, settings, store
from careers.web.private import take_back
from careers.web.who import account

COOKIE = "saved"
NOTES = "saved_notes"
YEAR = 31_536_000
ROOM = 3000
"""Letters of notes that a browser is asked to carry along on every visit."""


def register(app: Flask) -> None:
    """Carry over what is in the browser as soon as somebody is signed in."""

    @app.before_request
    def carry_over() -> None:
        own = account() if COOKIE in request.cookies else None
        if own:
            saved = in_browser()
            store().saved_jobs.carry_over(own.number, saved, saved_seal(), now=now())
            after_this_request(_empty_browser)


def saved_jobs() -> tuple[SavedJob, ...]:
    """Fetch what this person saved, with notes, the last one first."""
    own = account()
    if own is None:
        return _written()
    return store().saved_jobs.all(own.number, saved_seal())


def saved_numbers() -> tuple[int, ...]:
    """Give the numbers of the jobs this person saved, the last one first."""
    own = account()
    if own is None:
        return tuple(saved.job for saved in _written())
    return store().saved_jobs.numbers(own.number)


def has_room(saved: SavedJob) -> bool:
    """Whether the browser can carry this note, too; an account always can."""
    if account() or not saved.note:
        return True
    return len(_said(_with(saved))) <= ROOM


def save(saved: SavedJob) -> None:
    """Save a job; one that is saved already gets the note."""
    own = account()
    if own:
        store().saved_jobs.save(own.number, saved, saved_seal(), now=now())
    else:
        _write(_with(saved))


def take_off(job: int) -> None:
    """Take a job off the list."""
    own = account()
    if own:
        store().saved_jobs.drop(own.number, job)
    else:
        _write([saved for saved in _written() if saved.job != job])


def in_browser() -> tuple[SavedJob, ...]:
    """Read what is saved in the browser’s own signed cookies."""
    try:
        said = _signer().unsign(request.cookies.get(COOKIE, "")).decode()
    except BadSignature:
        return ()
    beside = _noted()
    numbers = (int(number) for number in said.split("-") if number)
    return tuple(SavedJob(number, beside.get(number, "")) for number in numbers)


def saved_seal() -> Seal:
    """Take the key that closes notes."""
    return Seal(settings().secret_key, "saved jobs")


def _with(saved: SavedJob) -> list[SavedJob]:
    """Put a job first; one that is saved already stays where it is."""
    mine = _written()
    if saved.job in (own.job for own in mine):
        return [saved if own.job == saved.job else own for own in mine]
    return [saved, *mine]


def _written() -> tuple[SavedJob, ...]:
    """Tell what the browser holds once this request is answered."""
    found: tuple[SavedJob, ...] = g.get("saved_jobs", in_browser())
    return found


def _noted() -> dict[int, str]:
    try:
        said: dict[str, str] = _notes().loads(request.cookies.get(NOTES, ""))
    except BadData:
        return {}
    return {int(number): note for number, note in said.items()}


def _said(saved: Iterable[SavedJob]) -> str:
    kept = notes(saved)
    said = _notes().dumps({str(number): note for number, note in kept.items()})
    return str(said) if kept else ""


def _write(saved: list[SavedJob]) -> None:
    g.saved_jobs = tuple(saved)
    numbers = "-".join(str(own.job) for own in saved)
    after_this_request(lambda it: _give(it, COOKIE, _signer().sign(numbers).decode()))
    after_this_request(lambda it: _give(it, NOTES, _said(saved)))


def _give(response: Response, name: str, value: str) -> Response:
    if not value:
        return take_back(response, name)
    response.set_cookie(
        name,
        value,
        max_age=YEAR,
        httponly=True,
        samesite="Lax",
        secure=settings().secure,
    )
    return response


def _empty_browser(response: Response) -> Response:
    return _give(_give(response, COOKIE, ""), NOTES, "")


def _signer() -> Signer:
    return Signer(current_app.secret_key or "", salt="saved jobs")


def _notes() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.secret_key or "", salt="saved notes")
