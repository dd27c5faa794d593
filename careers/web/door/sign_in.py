"""Signing in: one door for everybody, and the way out."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.entry.membership import Part
from careers.web.button import ButtonForm
from careers.web.entrance import Room, Who
from careers.web.forms.accounts import CodeForm, SignInForm
from careers.web.hire.hiring import address_of
from careers.web.leading import is_ours
from careers.web.proving import has_code, proven
from careers.web.visitor import in_locker
from careers.web.who import (
    account,
    counsels,
    half_sign_in,
    half_signed_in,
    sign_in,
    sign_out,
)

bp = Room("sign_in", __name__, Who.EVERYBODY, at="/sign-in")

WRONG = "This address and password do not belong together. Check both"
WRONG_CODE = "This code is not right, or it was used. Wait for the next one"


@bp.get("/")
def new() -> str | Response:
    """Ask for an address and a password."""
    if account():
        return redirect(after())
    return render_template("sign_in/new.html", form=SignInForm(), next=after(""))


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Sign somebody in, or ask for a code first."""
    form = SignInForm(request.form)
    found = proven(form.plain, form.password.data or "") if form.validate() else None
    if found is None:
        if not form.errors:
            form.password.errors = [WRONG]
        page = render_template("sign_in/new.html", form=form, next=after(""))
        return page, 422
    if found.second_factor:
        half_sign_in(found.number)
        return redirect(url_for("sign_in.edit", next=after("") or None), 303)
    sign_in(found.number)
    return redirect(after(), 303)


@bp.get("/code")
def edit() -> str | Response:
    """Ask for the code of the second factor."""
    if half_signed_in() is None:
        return redirect(url_for("sign_in.new"))
    return render_template("sign_in/edit.html", form=CodeForm(), next=after(""))


@bp.post("/code")
def update() -> tuple[str, int] | Response:
    """Finish signing in, with a code."""
    form, found = CodeForm(request.form), half_signed_in()
    if found is None:
        return redirect(url_for("sign_in.new"), 303)
    if not form.validate() or not has_code(found, form.code.data or ""):
        if not form.errors:
            form.code.errors = [WRONG_CODE]
        page = render_template("sign_in/edit.html", form=form, next=after(""))
        return page, 422
    sign_in(found.number)
    return redirect(after(), 303)


@bp.post("/out")
def destroy() -> Response:
    """Sign out of this browser."""
    if ButtonForm(request.form).validate():
        sign_out()
    return redirect(url_for("home.index"), 303)


def after(otherwise: str | None = None) -> str:
    """Tell where somebody wanted to go: a page of ours, never another site's."""
    wanted = request.values.get("next", "")
    if is_ours(wanted):
        return wanted
    return home() if otherwise is None else otherwise


def home() -> str:
    """Tell where somebody begins: at their desk, or with their clients.

    Who made a profile in this browser is asked first what becomes of it: it is gone in
    two hours.
    """
    found = account()
    if found and in_locker():
        return url_for("kept_profile.index")
    if found and found.is_a(Part.MODERATOR) and address_of("moderation.index"):
        return url_for("moderation.index")
    if found and found.is_a(Part.RECRUITER):
        return url_for("desk.index")
    return url_for("caseload.index" if counsels() else "accounts.show")
