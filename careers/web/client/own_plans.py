"""A client’s own plan in their account: to see, to agree to, and to untie."""

from dataclasses import replace

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Client, Looked
from careers.people.clients.tie import GOES_ON, tie_of
from careers.people.entry.account import Account
from careers.storage.clients.client_links import For
from careers.web.button import ButtonForm, insist_on_button
from careers.web.client.answering_plan import (
    Asked,
    agree,
    jobs_of,
    refuse,
    unanswered,
    untied,
)
from careers.web.client.speaking import of_browser, spoken
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.own_plan import plan_of
from careers.web.entrance import Room, Who
from careers.web.post import write
from careers.web.record import client_seal, has_ended
from careers.web.record import look as write_down
from careers.web.who import account, me
from careers.web.words.tongue import tongue_of

bp = Room("own_plans", __name__, Who.SIGNED_IN, at="/account/plan")

ONE = "/<int(max=999999999):number>"
JOIN = "own_plans.look"


@bp.get("/")
def index() -> str:
    """Show the plans that counselors made with whoever is here."""
    return _page(unanswered())


@bp.post(f"{ONE}/agree/<int(max=9999):which>")
def accept(number: int, which: int) -> tuple[str, int] | Response:
    """Agree to a version by typing one's name."""
    own = _mine(number)
    if has_ended(own.said):
        return _unheard()
    return _answered(agree(plan_of(own), which), "agreed")


@bp.post(f"{ONE}/refuse/<int(max=9999):which>")
def decline(number: int, which: int) -> tuple[str, int] | Response:
    """Say no to a version, and what should be different."""
    own = _mine(number)
    if has_ended(own.said):
        return _unheard()
    return _answered(refuse(plan_of(own), which), "refused")


@bp.post(f"{ONE}/untie")
def destroy(number: int) -> Response:
    """Take the record out of one's account; the counselor keeps it."""
    own = _mine(number)
    insist_on_button()
    with store().engine.writing():
        store().clients.put(untied(own), client_seal())
        write_down(own, Looked.UNTIED)
    return redirect(url_for("own_plans.index", done="untied"), 303)


@bp.get("/join/<secret>")
@bp.admits(Who.EVERYBODY)
def look(secret: str) -> tuple[str, int] | str:
    """Ask before a record is tied to an account. Looking uses nothing up."""
    own = _asked(secret)
    return _ask(own, secret) if own else _over(secret)


@bp.post("/join/<secret>")
def join(secret: str) -> tuple[str, int] | Response:
    """Tie the record to the account of whoever follows the link, once.

    One that another account holds moves only when the page that was sent said so.
    """
    own = _asked(secret)
    if own is None or not ButtonForm(request.form).validate():
        return _over(secret)
    tie = tie_of(own, me())
    if tie not in GOES_ON or request.form.get("tie") != tie:
        return _ask(own, secret), 409
    with store().engine.writing():
        if store().client_links.use(secret):
            _tie(own)
    return redirect(url_for("own_plans.index", done="joined"), 303)


def _over(secret: str) -> tuple[str, int]:
    """Say that a link is over; who followed it before is led to their plan."""
    found = account()
    shelf = store().clients
    has = found and shelf.of_account(found.number, client_seal())
    said = spoken(of_browser(), JOIN, secret)
    return render_template("own_plans/over.html", has_plan=bool(has), **said), 410


def _ask(own: Client, secret: str) -> str:
    """Say what happens before anything does, also where nothing can."""
    found = account()
    return render_template(
        "own_plans/join.html",
        agency=store().agencies.find(own.agency),
        tie=tie_of(own, found) if found else None,
        others=_others(own, found) if found else (),
        path=url_for(JOIN, secret=secret, language=request.args.get("language")),
        form=ButtonForm(),
        reads=own.said.language,
        **spoken(own.said.language, JOIN, secret),
    )


def _others(own: Client, found: Account) -> tuple[str, ...]:
    """Name the agencies whose plans are in the account already."""
    clients = store().clients.of_account(found.number, client_seal())
    slugs = dict.fromkeys(one.agency for one in clients if one.number != own.number)
    agencies = (store().agencies.find(slug) for slug in slugs)
    return tuple(one.name for one in agencies if one)


def _tie(own: Client) -> None:
    """Put the record into this account; one that loses it is told."""
    store().clients.put(
        replace(own, account=me().number, changed_at=now()), client_seal()
    )
    write_down(own, Looked.TIED)
    before = store().accounts.find(own.account) if own.account else None
    if before:
        write(before.email, "plan_moved", agency=store().agencies.find(own.agency))


def _asked(secret: str) -> Client | None:
    number = store().client_links.find(secret, For.JOIN, now())
    found = store().clients.find(number, client_seal()) if number else None
    return None if found is None or has_ended(found.said) else found


def _mine(number: int) -> Client:
    found = store().clients.find(number, client_seal())
    return found if found and found.account == me().number else abort(404)


def _answered(asked: Asked, done: str) -> tuple[str, int] | Response:
    if asked.errors:
        return _page(asked), 422
    told = "meanwhile" if asked.late else done
    return redirect(url_for("own_plans.index", done=told), 303)


def _unheard() -> Response:
    """Take no answer once consent has ended: nobody may read it, or act on it."""
    return redirect(url_for("own_plans.index", done="unheard"), 303)


def _page(asked: Asked) -> str:
    clients = store().clients.of_account(me().number, client_seal())
    plans = [plan_of(own) for own in clients]
    return render_template(
        "own_plans/index.html",
        plans=plans,
        over={own.number for own in clients if has_ended(own.said)},
        agencies={own.agency: store().agencies.find(own.agency) for own in clients},
        jobs={own.number: jobs_of(own) for own in plans},
        asked=asked.of(asked.number),
        form=ButtonForm(),
        tongues={own.number: tongue_of(own.said.language) for own in clients},
        catalogue=catalogue(),
        today=today(),
        now=now(),
        done=request.args.get("done", ""),
    )
