"""Those who hire together: who they are, inviting, leaving."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.employer import Employer
from careers.people.employers.hiring import Invitation
from careers.people.entry.patience import INVITE, LETTER
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.employers import ColleagueForm, InviteForm
from careers.web.hire.hiring import colleagues, leave, mine, note
from careers.web.hire.own_keys import end_with
from careers.web.post import link_to, write
from careers.web.proving import insist_on_patience
from careers.web.who import me

bp = Room("colleagues", __name__, Who.RECRUITERS, at="/desk/employer/<slug>/colleagues")

MOST = 50
ALREADY = "They hire here already"
FULL = "Fifty invitations wait already. Withdraw one first"


@bp.get("/")
def index(slug: str) -> str:
    """List who hires here, and who was invited."""
    return _page(mine(slug), InviteForm())


@bp.post("/")
def create(slug: str) -> tuple[str, int] | Response:
    """Invite a colleague by letter."""
    employer, form = mine(slug), InviteForm(request.form)
    if form.validate():
        form.email.errors = _refused(slug, form.plain)
    if form.errors or form.email.errors:
        return _page(employer, form), 422
    insist_on_patience(INVITE, str(me().number))
    insist_on_patience(LETTER, form.plain)
    _invite(employer, form.plain)
    return redirect(url_for("colleagues.index", slug=slug, done="invited"), 303)


@bp.post("/withdraw")
def withdraw(slug: str) -> Response:
    """Withdraw an invitation."""
    mine(slug)
    form = _button()
    store().invitations.end(slug, form.email.data or "")
    return redirect(url_for("colleagues.index", slug=slug, done="withdrawn"), 303)


@bp.post("/remove")
def destroy(slug: str) -> Response:
    """Take a colleague's part away, or leave; the last one closes the desk."""
    employer = mine(slug)
    number = int(_button().account.data or 0) or me().number
    is_me = number == me().number
    person = store().accounts.find(number)
    if not leave(slug, number, "left" if is_me else "removed"):
        return redirect(url_for("desk_employers.leave", slug=slug), 303)
    end_with(slug, number, person.email if person else "")
    if person and not is_me:
        write(person.email, "removed", employer=employer)
    if is_me:
        return redirect(url_for("desk.index"), 303)
    return redirect(url_for("colleagues.index", slug=slug, done="removed"), 303)


def _button() -> ColleagueForm:
    form = ColleagueForm(request.form)
    if not form.validate() or not (form.account.data or "0").isdecimal():
        abort(400)
    return form


def _refused(slug: str, email: str) -> list[str]:
    """Say why nobody is invited; none: nothing speaks against it."""
    if any(own.email == email for own in colleagues(slug)):
        return [ALREADY]
    return [FULL] if len(store().invitations.of(slug, now())) >= MOST else []


def _invite(employer: Employer, email: str) -> None:
    until = now() + store().terms["invitations"]
    asked = Invitation(employer.slug, email, me().number, until)
    with store().engine.writing():
        secret = store().invitations.add(asked)
        note(employer.slug, "invited")
        link = link_to("invitations.show", secret=secret)
        write(email, "invitation", employer=employer, who=me().email, link=link)


def _page(employer: Employer, form: InviteForm) -> str:
    return render_template(
        "desk/colleagues.html",
        employer=employer,
        form=form,
        button=ColleagueForm(),
        me=me(),
        people=colleagues(employer.slug),
        invited=store().invitations.of(employer.slug, now()),
        domains=store().proofs.domains(employer.slug),
        done=request.args.get("done", ""),
    )
