"""What becomes of a posting: looked through, posted, closed, opened again."""

from datetime import date, timedelta

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers import assets
from careers.board.pay_places import laws_touched, load_laws
from careers.board.posting import LONGEST, USUAL, Posting, State
from careers.web.board.jobs import shown
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import now, store, today
from careers.web.entrance import Room, Who
from careers.web.forms.postings import DayForm
from careers.web.hire.posting_out import SHUT, ended, posted
from careers.web.hire.posting_room import (
    PAGES,
    my_posting,
    remarks_on,
    seekers_see,
    unseen,
    write_down,
)

bp = Room("posting_states", __name__, Who.RECRUITERS, at="/desk/jobs")

ONE = "/<int(max=999999999):number>"


@bp.get(ONE)
def show(number: int) -> str:
    """Show where a posting stands, what the ad desk says, and what one can do."""
    return _page(my_posting(number), DayForm())


@bp.get(f"{ONE}/preview")
def preview(number: int) -> str:
    """Show the draft exactly as seekers will see it."""
    own = my_posting(number)
    ready = not any(remark.must for remark in remarks_on(own)) and not own.job.read
    told = {**shown(seekers_see(own)), "own": own, "ready": ready}
    return render_template("postings/preview.html", form=ButtonForm(), **told)


@bp.post(f"{ONE}/post")
def post(number: int) -> tuple[str, int] | Response:
    """Post a draft, or hand it to a moderator when it looks like a scam."""
    own = my_posting(number)
    insist_on_button()
    if own.job.read or any(remark.must for remark in remarks_on(own)):
        return _page(own, DayForm(), stopped=True), 422
    if own.state(now()) in SHUT:
        abort(409)
    posted(own)
    return _to(number)


@bp.post(f"{ONE}/close")
def close(number: int) -> Response:
    """Close a job now; its page stays for those who have the link."""
    return _ended(my_posting(number), filled=False)


@bp.post(f"{ONE}/filled")
def fill(number: int) -> Response:
    """Close a job because somebody was hired."""
    return _ended(my_posting(number), filled=True)


@bp.post(f"{ONE}/extend")
def extend(number: int) -> tuple[str, int] | Response:
    """Keep a job open until another day."""
    own, form = my_posting(number), DayForm(request.form)
    if own.state(now()) not in (State.OPEN, State.SCHEDULED):
        abort(409)
    if not _is_day(form):
        return _page(own, form), 422
    kept = store().postings.publish(own.extended(_day(form)), now())
    write_down(kept, "extended", f"Until {_day(form).isoformat()}")
    return _to(number)


@bp.post(f"{ONE}/relist")
def relist(number: int) -> Response:
    """Make a draft of a closed job, to be posted as new at the address it had."""
    own = my_posting(number)
    insist_on_button()
    if own.state(now()) not in (State.CLOSED, State.FILLED):
        abort(409)
    again = store().postings.put(own.relisted(today() + USUAL))
    write_down(again, "taken up again")
    return _to(number)


@bp.post(f"{ONE}/drop")
def destroy(number: int) -> Response:
    """Throw a draft away that never was on the board."""
    own = my_posting(number)
    insist_on_button()
    if not store().postings.drop(number):
        abort(409)
    write_down(own, "thrown away")
    return redirect(url_for("postings.index"), 303)


def _page(own: Posting, form: DayForm, *, stopped: bool = False) -> str:
    if form.until.data is None:
        form.until.data = (own.closes_on or today()) + timedelta(days=14)
    return render_template(
        "postings/show.html",
        own=own,
        state=own.state(now()),
        job=seekers_see(own),
        pages=PAGES,
        unseen=unseen(own),
        remarks=remarks_on(own),
        laws=laws_touched(own.job.where, load_laws(assets.DATA)),
        form=form,
        button=ButtonForm(),
        stopped=stopped,
        suspension=store().suspensions.of(own.employer),
        closes=own.closes_at(now()),
        now=now(),
    )


def _ended(own: Posting, *, filled: bool) -> Response:
    insist_on_button()
    if own.state(now()) not in (State.OPEN, State.SCHEDULED):
        abort(409)
    ended(own, filled=filled)
    return _to(own.number)


def _is_day(form: DayForm) -> bool:
    """Whether the day is still to come, and near enough."""
    if not form.validate():
        return False
    if not today() <= _day(form) <= today() + LONGEST:
        form.until.errors = ["Choose a day within the next 60 days"]
        return False
    return True


def _day(form: DayForm) -> date:
    return form.until.data or today()


def _to(number: int | None) -> Response:
    return redirect(url_for("posting_states.show", number=number), 303)
