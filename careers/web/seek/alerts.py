"""Alerts: a search that looks again by itself. Nobody needs an account for one."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.matching.bands import Band
from careers.people.entry.account import Account
from careers.people.entry.patience import LETTER, LETTER_FROM
from careers.people.entry.secret import fresh
from careers.people.seekers.alert import MOST, Alert, Looks, Rhythm, Said
from careers.storage.engine import Numbers
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.alerts import (
    AGREED,
    AlertForm,
    RhythmForm,
    StrangerAlertForm,
    UsefulForm,
)
from careers.web.post import link_to, write
from careers.web.private import never_keep
from careers.web.proving import insist_on_patience, place_on_the_net
from careers.web.seek.alert_items import found_by, items
from careers.web.seek.alerting import (
    LONGEST,
    asked_by,
    criteria_of,
    labels,
    list_of,
    name_of,
    seal,
    unreadable,
)
from careers.web.visitor import consent
from careers.web.who import account, me

bp = Room("alerts", __name__, Who.EVERYBODY, at="/alerts")
bp.after_request(never_keep)

AT = "/<secret>"
FIRST = 5
"""Jobs of today on the page of an alert; the list has them all."""

TOO_MANY = f"This address has {MOST} alerts. End one of them first"


@bp.get("/")
@bp.admits(Who.SIGNED_IN)
def index() -> str:
    """List one’s own alerts."""
    own = store().alerts.of_account(me().number, seal())
    return render_template("alerts/index.html", own=own)


@bp.get("/new")
def new() -> str:
    """Ask how often, and where to."""
    form = _form()
    form.asked.data = request.query_string.decode("ascii", "ignore")[:LONGEST]
    least = request.args.get("fits", "")
    form.least.data = least if least in set(Band) else ""
    return _ask(form)


@bp.post("/")
def create() -> tuple[str, int] | str | Response:
    """Begin at once for whoever is signed in; a stranger’s waits for their letter."""
    form, found = _form(sent=True), account()
    if form.least.data and consent() is None:
        abort(400)
    if form.validate() and _has_too_many(_address(form, found)):
        form.rhythm.errors = [TOO_MANY]
    if any(field.errors for field in form):
        return _ask(form), 422
    made = _made(form, found)
    if found:
        _keep(made, found_by(made))
        return redirect(url_for("alerts.show", secret=made.said.secret, new=1), 303)
    insist_on_patience(LETTER_FROM, place_on_the_net())
    insist_on_patience(LETTER, made.said.email)
    with store().engine.writing():
        _keep(made, found_by(made))
        link = link_to("alerts.show", secret=made.said.secret)
        write(made.said.email, "alerts/confirm", link=link)
    return render_template("alerts/waits.html", email=made.said.email)


@bp.get(AT)
def show(secret: str) -> str:
    """Show what an alert looks for, and how often; looking changes nothing."""
    return _page(_own(secret))


@bp.post(f"{AT}/start")
def start(secret: str) -> Response:
    """Let it begin: whoever opened the letter has shown that the address is theirs."""
    own = _own(secret)
    insist_on_button()
    store().alerts.confirm(own.number or 0, now(), found_by(own))
    return _back(secret, "started")


@bp.get(f"{AT}/<any(pause, end):step>")
def edit(secret: str, step: str) -> str:
    """Ask for one tap: a letter leads here, and programs that look ahead do nothing."""
    own, form = _own(secret), ButtonForm()
    return render_template("alerts/edit.html", own=own, step=step, form=form)


@bp.post(f"{AT}/pause")
def pause(secret: str) -> Response:
    """Let it rest."""
    own = _own(secret)
    insist_on_button()
    store().alerts.pause(own.number or 0, now())
    return _back(secret, "paused")


@bp.post(f"{AT}/resume")
def resume(secret: str) -> Response:
    """Let it go on."""
    own = _own(secret)
    insist_on_button()
    store().alerts.resume(own.number or 0)
    return _back(secret, "resumed")


@bp.post(f"{AT}/rhythm")
def update(secret: str) -> tuple[str, int] | Response:
    """Write more often, or more rarely."""
    own, form = _own(secret), RhythmForm(request.form)
    if not form.validate():
        return _page(own, rhythm=form), 422
    store().alerts.turn(own.number or 0, Rhythm(form.rhythm.data))
    return _back(secret, "rhythm")


@bp.post(f"{AT}/useful")
def judge(secret: str) -> tuple[str, int] | Response:
    """Take an opinion of its letters."""
    own, form = _own(secret), UsefulForm(request.form)
    if not form.validate():
        return _page(own, useful=form), 422
    store().alerts.judge(own.number or 0, useful=form.useful.data == "yes")
    return _back(secret, "useful")


@bp.post(f"{AT}/end")
def destroy(secret: str) -> tuple[str, int] | str:
    """End it. Mail programs do that for their reader, without our token (RFC 8058)."""
    own = store().alerts.of_page(secret, seal())
    if own is None:
        return render_template("alerts/ended.html", own=None)
    if request.form.get("List-Unsubscribe") != "One-Click":
        insist_on_button()
    store().alerts.remove(own.number or 0)
    return render_template("alerts/ended.html", own=own)


def _form(*, sent: bool = False) -> AlertForm:
    kind = AlertForm if account() else StrangerAlertForm
    return kind(request.form) if sent else kind()


def _ask(form: AlertForm) -> str:
    criteria = criteria_of(form.asked.data or "")
    if form.least.data and consent() is None:
        return render_template("alerts/no_profile.html", me=account())
    return render_template(
        "alerts/new.html",
        form=form,
        labels=labels(form.least.data or "", criteria),
        asked=asked_by(criteria),
        total=len(found_by(_made(form, account()))),
        agreed=AGREED,
        me=account(),
    )


def _address(form: AlertForm, found: Account | None) -> str:
    if found:
        return found.email
    return form.plain if isinstance(form, StrangerAlertForm) else ""


def _has_too_many(email: str) -> bool:
    own = store().alerts.of_person(unreadable(email), seal())
    return sum(one.confirmed_at is not None for one in own) >= MOST


def _made(form: AlertForm, found: Account | None) -> Alert:
    criteria = criteria_of(form.asked.data or "")
    least, email = form.least.data or "", _address(form, found)
    name = name_of(least, criteria)
    rhythm = form.rhythm.data if form.rhythm.data in set(Rhythm) else Rhythm.DAILY
    return Alert(
        said=Said(email, fresh(), asked_by(criteria), name, AGREED),
        looks=Looks.FIT if least else Looks.SEARCH,
        least=least,
        rhythm=Rhythm(rhythm),
        account=found.number if found else None,
        made_at=now(),
        confirmed_at=now() if found else None,
    )


def _keep(made: Alert, known: Numbers) -> None:
    store().alerts.add(made, seal(), who=unreadable(made.said.email), known=known)


def _own(secret: str) -> Alert:
    """Fetch it for whoever holds its key: the key travels in its letters alone."""
    return store().alerts.of_page(secret, seal()) or abort(404)


def _back(secret: str, done: str) -> Response:
    return redirect(url_for("alerts.show", secret=secret, done=done), 303)


def _page(
    own: Alert,
    *,
    rhythm: RhythmForm | None = None,
    useful: UsefulForm | None = None,
) -> str:
    criteria, found = criteria_of(own.said.asked), found_by(own)
    return render_template(
        "alerts/show.html",
        own=own,
        labels=labels(own.least, criteria),
        total=len(found),
        first=items(own, found[:FIRST].tolist()),
        at=list_of(own),
        rhythm=rhythm or RhythmForm(rhythm=own.rhythm.value),
        useful=useful or UsefulForm(useful=_yes_no(own.useful)),
        form=ButtonForm(),
        done=request.args.get("done", ""),
    )


def _yes_no(useful: bool | None) -> str | None:
    return None if useful is None else ("yes" if useful else "no")
