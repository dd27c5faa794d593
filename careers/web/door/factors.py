"""The second factor: setting it up, spare codes, turning it off."""

import segno
from flask import redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from careers.people.entry.second_factor import address, fresh_key, spare_codes, step_of
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.accounts import FactorForm, OwnPasswordForm
from careers.web.post import write
from careers.web.proving import close_key, holds_own, open_key
from careers.web.who import me

bp = Room("factors", __name__, Who.SIGNED_IN, at="/account/codes")

KEY = "key"
"""Where the key waits, sealed, until a first code proves that the app has it."""

NOT_YOURS = "This is not your password. Check it"
WRONG = "This code is not right. Check the clock of your phone, and try the next one"


@bp.get("/")
def new() -> str:
    """Show the key, as a picture and in letters."""
    if open_key(session.get(KEY, "")) is None:
        session[KEY] = close_key(fresh_key())
    return _ask(FactorForm())


@bp.post("/")
def create() -> tuple[str, int] | str:
    """Ask for codes from now on, once the password and a first code are right."""
    form = FactorForm(request.form)
    key = open_key(session.get(KEY, "")) or fresh_key()
    if form.validate():
        if not holds_own(me(), form.own.data or ""):
            form.own.errors = [NOT_YOURS]
        elif step_of(key, form.code.data or "", now()) is None:
            form.code.errors = [WRONG]
    if form.errors or form.own.errors or form.code.errors:
        return _ask(form), 422
    codes = spare_codes()
    store().accounts.set_factor(me().number, close_key(key), codes)
    session.pop(KEY, None)
    write(me().email, "codes_on")
    return render_template("factors/show.html", codes=codes)


@bp.get("/off")
def edit() -> str:
    """Ask before the codes are turned off."""
    return render_template("factors/edit.html", form=OwnPasswordForm())


@bp.post("/off")
def destroy() -> tuple[str, int] | Response:
    """Ask for no codes any more."""
    form = OwnPasswordForm(request.form)
    if form.validate() and not holds_own(me(), form.own.data or ""):
        form.own.errors = [NOT_YOURS]
    if form.errors or form.own.errors:
        return render_template("factors/edit.html", form=form), 422
    store().accounts.set_factor(me().number, None)
    write(me().email, "codes_off")
    return redirect(url_for("accounts.show", changed="codes"), 303)


def _ask(form: FactorForm) -> str:
    key = open_key(session.get(KEY, "")) or fresh_key()
    in_fours = " ".join(key[n : n + 4] for n in range(0, len(key), 4))
    return render_template(
        "factors/new.html", form=form, rows=_picture(key), key=in_fours
    )


def _picture(key: str) -> list[list[bool]]:
    """Draw the address of the key as a square of dark and light."""
    square = segno.make_qr(address(key, me().email))
    return [[bool(dark) for dark in row] for row in square.matrix]
