"""The applicants of one job: the list, steps for several, ways of looking, figures."""

from collections import Counter

from flask import Response as Made
from flask import abort, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers import assets
from careers.board.hiring_rules import load_rules, rules_near
from careers.board.posting import SOURCE
from careers.people.employers.application import Application, Choices, Step
from careers.people.employers.conversation import Shown
from careers.people.event import Event, Subject
from careers.people.sheet import sheet
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.applicants import ChoicesForm, ManyForm
from careers.web.hire.hearing import (
    Hearing,
    hearing,
    in_state,
    shown_to_me,
    take,
)
from careers.web.seek.answered import answered
from careers.web.views import write_down_views
from careers.web.who import me
from careers.web.words.knock_out import came_words, reason_words, step_words

bp = Room(
    "applicants",
    __name__,
    Who.RECRUITERS,
    at="/desk/jobs/<int(max=999999999):number>/applicants",
)


@bp.get("")
def index(number: int) -> str:
    """List who applied, the newest first."""
    return _list(hearing(number), ManyForm())


@bp.post("/steps")
def update(number: int) -> tuple[str, int] | str | Response:
    """Take a step for several people, once somebody has read who they are."""
    here, form = hearing(number), ManyForm(request.form)
    if not form.validate():
        return _list(here, form), 422
    step, why = form.chosen()
    chosen = [here.one(which) for which in form.which]
    can = [own for own in chosen if own.may_become(step)]
    if not form.sure.data:
        return render_template(
            "applicants/confirm.html", hearing=here, form=form, can=can, chosen=chosen
        )
    done = sum(take(here, own, step, why) for own in can)
    return redirect(url_for("applicants.index", number=number, done=done), 303)


@bp.post("/choices")
def choose(number: int) -> Response:
    """Turn the match view or the blind look on or off, and write that down."""
    here, form = hearing(number), ChoicesForm(request.form)
    if not form.validate():
        abort(400)
    new = Choices(bool(form.matching.data), bool(form.blind.data))
    job = here.job.number or 0
    with store().engine.writing():
        store().applications.choose(job, new)
        for verb in _changes(here.choices, new):
            subject = Subject("job", str(job))
            store().events.add(Event(subject, verb, now(), me().number))
    return redirect(url_for("applicants.index", number=number, _anchor="looking"), 303)


@bp.get("/list.csv")
def download(number: int) -> Made:
    """Hand the list over as a file for a spreadsheet; what it shows is written down."""
    here = hearing(number)
    own = [one for one in here.applications if one.said]
    with store().engine.writing():
        shown_to_me(Shown.LIST, *own)
        subject = Subject("job", str(here.job.number))
        said = f"{len(own)} applications"
        store().events.add(Event(subject, "downloaded", now(), me().number, said))
    answer = make_response(sheet([_HEAD, *(_row(here, one) for one in own)]))
    answer.content_type = "text/csv; charset=utf-8"
    name = f"applicants-{number}.csv"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _list(here: Hearing, form: ManyForm) -> str:
    write_down_views()
    every, wanted = here.applications, request.args.get("state", "")
    state = wanted if wanted in set(Step) else ""
    return render_template(
        "applicants/index.html",
        hearing=here,
        job=here.job,
        form=form,
        looking=ChoicesForm(obj=here.choices),
        every=every,
        some=in_state(every, state),
        state=state,
        counts=Counter(own.state for own in every),
        traffic=store().figures.of(here.job.number or 0, SOURCE),
        rules=rules_near(here.job.where, load_rules(assets.DATA)),
        done=request.args.get("done", type=int),
        ticked=request.args.get("ticked"),
        now=now(),
    )


def _changes(old: Choices, new: Choices) -> list[str]:
    """Name what was turned on or off, for the history."""
    pairs = (
        ("match view", old.matching, new.matching),
        ("blind look", old.blind, new.blind),
    )
    return [
        f"{name} {'on' if after else 'off'}"
        for name, before, after in pairs
        if before != after
    ]


_HEAD = ("Number", "Sent", "State", "Why", "Name", "E-mail", "Phone", "From", "Answers")


def _row(here: Hearing, own: Application) -> tuple[str, ...]:
    said = own.said if here.choices.shows_name(own) else None
    asked = answered(here.job, own)
    return (
        str(own.number),
        own.sent_at.date().isoformat() if own.sent_at else "",
        step_words(own.state),
        reason_words(own.reason) if own.reason else "",
        here.name(own),
        said.email if said else "",
        said.phone if said else "",
        came_words(own.came),
        " · ".join(f"{words} {answer}" for words, answer in asked),
    )
