"""Passwords: the letter that lets one choose, and the choosing.

Joining and a forgotten password are one way: whoever can open the letter chooses a
password. So nobody can join with another’s address, and nobody learns by trying which
addresses we know.
"""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.entry.link import Link, Purpose
from careers.people.entry.password import keep
from careers.people.entry.patience import LETTER, LETTER_FROM
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.accounts import AddressForm, ChangePasswordForm, PasswordForm
from careers.web.post import link_to, write
from careers.web.private import never_keep
from careers.web.proving import holds_own, insist_on_patience, place_on_the_net
from careers.web.who import me, sign_in

bp = Room("passwords", __name__, Who.EVERYBODY, at="/password")
bp.after_request(never_keep)


@bp.get("/")
def new() -> str:
    """Ask where to send the letter; who joins is greeted, who forgot is consoled."""
    joining = "join" in request.args
    return render_template("passwords/new.html", form=AddressForm(), joining=joining)


@bp.post("/")
def create() -> tuple[str, int] | str:
    """Send a letter with a link; the answer is the same for every address."""
    form = AddressForm(request.form)
    if not form.validate():
        joining = "join" in request.args
        page = render_template("passwords/new.html", form=form, joining=joining)
        return page, 422
    insist_on_patience(LETTER_FROM, place_on_the_net())
    insist_on_patience(LETTER, form.plain)
    _send(form.plain)
    return render_template("passwords/sent.html", email=form.plain)


@bp.get("/<secret>")
def edit(secret: str) -> tuple[str, int] | str:
    """Let the reader of the letter choose a password. Looking uses nothing up."""
    link = store().links.find(secret, Purpose.CHOOSE, now())
    if link is None:
        return render_template("passwords/over.html"), 410
    return render_template("passwords/edit.html", form=PasswordForm(), link=link)


@bp.post("/<secret>")
def update(secret: str) -> tuple[str, int] | Response:
    """Keep the new password, open the account if there was none, and sign in."""
    link = store().links.find(secret, Purpose.CHOOSE, now())
    if link is None:
        return render_template("passwords/over.html"), 410
    form = PasswordForm(request.form)
    form.email = link.email
    if not form.validate():
        return render_template("passwords/edit.html", form=form, link=link), 422
    number = _choose(secret, link, keep(form.password.data or ""))
    if number is None:
        return render_template("passwords/over.html"), 410
    found = store().accounts.find(number)
    if found and found.second_factor:
        # The letter proves the address, not the phone: the code is still asked.
        return redirect(url_for("sign_in.new"), 303)
    sign_in(number)
    return redirect(url_for("accounts.show", welcome="yes"), 303)


@bp.get("/change")
@bp.admits(Who.SIGNED_IN)
def ask() -> str:
    """Ask for the password of now and the next."""
    return render_template("passwords/change.html", form=ChangePasswordForm())


@bp.post("/change")
@bp.admits(Who.SIGNED_IN)
def change() -> tuple[str, int] | Response:
    """Change the password; every other browser is signed out."""
    form, found = ChangePasswordForm(request.form), me()
    form.email = found.email
    if form.validate() and not holds_own(found, form.own.data or ""):
        form.own.errors = ["This is not your password. Check it"]
    if form.errors or form.own.errors:
        return render_template("passwords/change.html", form=form), 422
    store().accounts.set_password(found.number, keep(form.password.data or ""))
    store().links.end(found.number)
    store().sessions.close_all(found.number)
    sign_in(found.number)
    write(found.email, "password_changed")
    return redirect(url_for("accounts.show", changed="password"), 303)


def _send(email: str) -> None:
    found = store().accounts.by_email(email)
    link = Link(Purpose.CHOOSE, email, found.number if found else None)
    secret = store().links.add(link, now())
    letter = "new_password" if found else "welcome"
    write(email, letter, link=link_to("passwords.edit", secret=secret))


def _choose(secret: str, link: Link, kept: str) -> int | None:
    """Spend the link and keep the password: both, or neither."""
    accounts = store().accounts
    with store().engine.writing():
        if not store().links.use(secret, link):
            return None
        found = accounts.by_email(link.email)
        if link.account is None and found is None:
            opened = accounts.add(link.email, kept, now())
            return opened.number if opened else None
        if found is None or link.account not in (None, found.number):
            return None
        accounts.set_password(found.number, kept)
        store().sessions.close_all(found.number)
        return found.number
