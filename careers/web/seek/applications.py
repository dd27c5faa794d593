"""A person's own page about an application: where it stands, messages, taking back."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.job import Job
from careers.board.knock_out import hold
from careers.people.employers.application import Application
from careers.people.employers.conversation import MESSAGE, Kind, Remark
from careers.web.button import insist_on_button
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.applications import WordsForm
from careers.web.private import never_keep
from careers.web.proving import insist_on_patience
from careers.web.seek.applying import (
    match_of,
    note,
    seal,
    send,
    tell,
    tell_recruiters,
)
from careers.web.who import account, me

bp = Room("applications", __name__, Who.EVERYBODY)
bp.after_request(never_keep)

AT = "/applications/<secret>"


@bp.get("/account/applications")
@bp.admits(Who.SIGNED_IN)
def index() -> str:
    """List what somebody has sent, the newest first."""
    own = store().applications.of_account(me().number, seal())
    jobs = {job.number: job for job in store().jobs.with_numbers([a.job for a in own])}
    return render_template("applications/index.html", own=own, jobs=jobs, now=now())


@bp.get(AT)
def show(secret: str) -> str:
    """Show where an application stands; looking changes nothing."""
    return _page(_own(secret), WordsForm())


@bp.post(f"{AT}/send")
def create(secret: str) -> Response:
    """Pass it on: whoever opened the letter has shown that the address is theirs."""
    own = _own(secret)
    job = _job(own)
    insist_on_button()
    if job.is_open(now()):
        send(own, job)
    return redirect(url_for("applications.show", secret=secret), 303)


@bp.post(f"{AT}/words")
def update(secret: str) -> tuple[str, int] | Response:
    """Write to the employer; only once something was sent, and not after the end."""
    own, form = _own(secret), WordsForm(request.form)
    if own.sent_at is None or own.said is None:
        abort(404)
    if not form.validate():
        return _page(own, form), 422
    insist_on_patience(MESSAGE, str(own.number))
    remark = Remark(Kind.FROM_PERSON, (form.words.data or "").strip(), now())
    with store().engine.writing():
        store().conversations.say(own.number or 0, remark, seal())
        tell_recruiters("reply", _job(own))
    return redirect(url_for("applications.show", secret=secret, _anchor="said"), 303)


@bp.post(f"{AT}/withdraw")
def destroy(secret: str) -> Response:
    """Take it back: all that was sent is deleted at once."""
    own = _own(secret)
    insist_on_button()
    job, number = _job(own), own.number or 0
    if own.sent_at is None:
        store().applications.remove(number)
        return redirect(url_for("jobs.show", number=job.number, slug=job.slug), 303)
    with store().engine.writing():
        tell(own, "withdrawn", job)
        store().applications.withdraw(number, now())
        note(own, "withdrawn", own.account)
    return redirect(url_for("applications.show", secret=secret), 303)


def _own(secret: str) -> Application:
    """Fetch it for whoever holds its key; one of an account is for that account."""
    found = store().applications.of_page(secret, seal()) or abort(404)
    if found.account is None:
        return found
    here = account()
    if here is None:
        abort(redirect(url_for("sign_in.new", next=request.path), 303))
    if here.number != found.account:
        abort(404)
    return found


def _job(own: Application) -> Job:
    return store().jobs.find(own.job) or abort(404)


def _page(own: Application, form: WordsForm) -> str:
    job = _job(own)
    said = [
        remark
        for remark in store().conversations.of(own.number or 0, seal())
        if remark.kind is not Kind.NOTE
    ]
    choices = store().applications.choices(own.job)
    return render_template(
        "applications/show.html",
        own=own,
        job=job,
        said=said,
        form=form,
        choices=choices,
        match=match_of(own, job, choices),
        outcome=hold(job, own.said.answers) if own.said else None,
        shown=store().showings.of(own.number or 0),
        secret=request.view_args["secret"] if request.view_args else "",
        catalogue=catalogue(),
        now=now(),
    )
