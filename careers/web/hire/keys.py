"""Keys for programs: made, shown once, revoked by the people of their employer."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.employer import Employer
from careers.people.employers.program_key import MOST, ProgramKey
from careers.people.entry.membership import Part
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import store
from careers.web.entrance import Room, Who
from careers.web.forms.keys import KeyForm
from careers.web.forms.stated import chosen_from
from careers.web.hire.hiring import employers_of
from careers.web.hire.own_keys import make, revoke
from careers.web.reader import reader_soon
from careers.web.who import me

bp = Room("keys", __name__, Who.RECRUITERS, at="/desk/keys")

FULL = f"{MOST} keys work already. Revoke one first"


@bp.get("/")
@bp.admits(Who.SIGNED_IN)
def index() -> str | Response:
    """List the keys of one’s employers; who hires nowhere yet is led to the desk."""
    if not _mine():
        return redirect(url_for("desk.index"), 303)
    reader_soon()
    return _page(_offered(KeyForm()))


@bp.post("/")
def create() -> tuple[str, int] | str:
    """Make a key, and show it this once."""
    form = _offered(KeyForm(request.form))
    if not form.validate():
        return _page(form), 422
    employer = next(one for one in _mine() if one.slug == form.employer.data)
    secret = make(employer, form.label_of_it.data or "")
    if secret is None:
        form.label_of_it.errors = [FULL]
        return _page(form), 422
    return render_template(
        "keys/show.html", secret=secret, employer=employer, form=form
    )


@bp.post("/<int(max=999999999):number>/revoke")
def destroy(number: int) -> Response:
    """Revoke a key, and keep it on the list as one that ended."""
    key = store().program_keys.numbered(number)
    if key is None or key.employer not in me().places(Part.RECRUITER):
        abort(404)
    insist_on_button()
    revoke(key)
    return redirect(url_for("keys.index", done="revoked"), 303)


def _mine() -> list[Employer]:
    return employers_of(me())


def _offered(form: KeyForm) -> KeyForm:
    own = {one.slug: one.name for one in _mine()}
    form.employer.choices = chosen_from(own)
    return form


def _page(form: KeyForm) -> str:
    return render_template(
        "keys/index.html",
        form=form,
        button=ButtonForm(),
        employers=[(own, store().program_keys.of(own.slug)) for own in _mine()],
        makers=_makers(),
        done=request.args.get("done", ""),
    )


def _makers() -> dict[int, str]:
    """Name whoever made a key; those who are gone are not named any more."""
    keys: list[ProgramKey] = [
        key for own in _mine() for key in store().program_keys.of(own.slug)
    ]
    found = (store().accounts.find(number) for number in {key.made_by for key in keys})
    return {own.number: own.email for own in found if own}
