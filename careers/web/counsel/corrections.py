"""Putting a contact or an outcome right: with the reason, and nothing overwritten."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Looked
from careers.people.clients.correction import Correction
from careers.people.clients.follow_up import Check, Contact
from careers.people.clients.outcome import Ended
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.follow_ups import offering
from careers.web.counsel.marking import found, mark
from careers.web.counsel.own_plan import OwnPlan, my_plan
from careers.web.entrance import Room, Who
from careers.web.forms.corrections import (
    CheckCorrectionForm,
    ContactCorrectionForm,
    OutcomeCorrectionForm,
    WhyForm,
)
from careers.web.record import client_seal
from careers.web.who import me
from careers.web.words.corrections import contact_words
from careers.web.words.outcomes import check_line, outcome_line

bp = Room(
    "corrections",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>"
    "/follow-up/<any(contacts, outcomes, checks):log>/<mark>",
)
UNCHANGED = "Nothing is changed yet. Change what was wrong, or strike it out"


@dataclass(frozen=True, slots=True)
class Log:
    """One log of a record: its entries, the form of one, and how it is put right."""

    name: str
    entries: Callable[[OwnPlan], tuple[Any, ...]]
    filled: Callable[[Any], Any]
    sent: Callable[[], Any]
    said: Callable[[Any, Any], Any]
    keep: Callable[[OwnPlan, Correction[Any]], None]
    words: Callable[[Any], str]


@bp.get("/")
def edit(number: int, log: str, mark: str) -> str | Response:
    """Show an entry as it stands, to put it right."""
    own = my_plan(number)
    entry = found(own, LOGS[log].entries(own), mark)
    if entry is None:
        return _back(number, "meanwhile")
    return _page(own, log, entry, LOGS[log].filled(entry))


@bp.post("/")
def update(number: int, log: str, mark: str) -> tuple[str, int] | Response:
    """Let an entry say something else; what it said stays in its history."""
    own, kept = my_plan(number, Looked.CHANGED), LOGS[log]
    entry = found(own, kept.entries(own), mark)
    if entry is None:
        return _back(number, "meanwhile")
    form = kept.sent()
    after = kept.said(form, entry) if form.validate() else None
    if after == entry:
        form.cause.errors = [UNCHANGED]
    if after is None or after == entry:
        return _page(own, log, entry, form), 422
    kept.keep(own, form.correction(entry, after, today(), me().number))
    return _back(number, "corrected")


@bp.post("/strike")
def destroy(number: int, log: str, mark: str) -> tuple[str, int] | Response:
    """Strike an entry out: it counts no more, and what it said can be read."""
    own, kept = my_plan(number, Looked.CHANGED), LOGS[log]
    entry = found(own, kept.entries(own), mark)
    if entry is None:
        return _back(number, "meanwhile")
    form = WhyForm(request.form)
    if not form.validate():
        again = kept.sent()
        again.validate()
        return _page(own, log, entry, again), 422
    kept.keep(own, form.correction(entry, None, today(), me().number))
    return _back(number, "struck")


def _page(own: OwnPlan, log: str, entry: Any, form: WhyForm) -> str:
    return render_template(
        "follow_ups/correct.html",
        own=own,
        log=log,
        name=LOGS[log].name,
        said=LOGS[log].words(entry),
        at={"number": own.number, "log": log, "mark": mark(own, entry)},
        form=form,
    )


def _back(number: int, done: str) -> Response:
    return redirect(url_for("follow_ups.index", number=number, done=done), 303)


def _contact_sent() -> ContactCorrectionForm:
    form = ContactCorrectionForm(request.form)
    form.latest = today()
    return form


def _contact_said(form: ContactCorrectionForm, before: Contact) -> Contact:
    return form.contact(today(), before.by)


def _keep_contact(own: OwnPlan, made: Correction[Contact]) -> None:
    shelf = store().client_plans
    shelf.follow(own.number, client_seal(), lambda kept: kept.mending(made))


def _check_sent() -> CheckCorrectionForm:
    return CheckCorrectionForm(request.form)


def _check_said(form: CheckCorrectionForm, before: Check) -> Check:
    return form.put_right(before)


def _keep_check(own: OwnPlan, made: Correction[Check]) -> None:
    shelf = store().client_plans
    shelf.follow(own.number, client_seal(), lambda kept: kept.mending_check(made))


def _outcome_filled(own: Ended) -> OutcomeCorrectionForm:
    return offering(OutcomeCorrectionForm.of(own))


def _outcome_sent() -> OutcomeCorrectionForm:
    return offering(OutcomeCorrectionForm(request.form))


def _outcome_said(form: OutcomeCorrectionForm, before: Ended) -> Ended:
    return form.outcome_on(before.on)


def _keep_outcome(own: OwnPlan, made: Correction[Ended]) -> None:
    """Put it right in the record as it is now; what was found after it goes along."""
    shelf, key = store().clients, client_seal()
    with store().engine.writing():
        client = shelf.find(own.number, key) or own.client
        said = client.said.mending(made)
        if said != client.said:
            shelf.put(client.saying(said, now()), key)
            store().client_plans.follow(
                own.number, key, lambda kept: kept.moving_checks(made)
            )


LOGS = {
    "contacts": Log(
        name="a contact",
        entries=lambda own: own.folder.follow.contacts,
        filled=ContactCorrectionForm.of,
        sent=_contact_sent,
        said=_contact_said,
        keep=_keep_contact,
        words=contact_words,
    ),
    "checks": Log(
        name="an answer",
        entries=lambda own: own.folder.follow.checks,
        filled=CheckCorrectionForm.of,
        sent=_check_sent,
        said=_check_said,
        keep=_keep_check,
        words=check_line,
    ),
    "outcomes": Log(
        name="an outcome",
        entries=lambda own: own.client.said.ended,
        filled=_outcome_filled,
        sent=_outcome_sent,
        said=_outcome_said,
        keep=_keep_outcome,
        words=lambda own: outcome_line(own, catalogue()),
    ),
}
