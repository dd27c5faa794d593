"""What somebody wishes of a job: said once, on in every list, off with one tap."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.wishes import Wished
from careers.web.button import insist_on_button
from careers.web.entrance import Room, Who
from careers.web.forms.own_wishes import WishesForm
from careers.web.private import ones_own
from careers.web.visitor import change, consent, visitor
from careers.web.yours.own_terms import homes

bp = Room("own_wishes", __name__, Who.EVERYBODY, at="/fit/wishes")
bp.after_request(ones_own)


@bp.get("/")
def edit() -> str:
    """Ask what somebody wishes, beginning with what they said before."""
    kept = visitor() or AnonymousProfile()
    return _page(WishesForm.of(kept.wished, kept.terms.lives), kept)


@bp.post("/")
def update() -> tuple[str, int] | Response:
    """Keep wishes with the profile; somebody new gets a profile with them."""
    kept, form = visitor() or AnonymousProfile(), WishesForm(request.form)
    if not form.validate():
        return _page(form, kept), 422
    change(kept.wishing(form.wished()))
    return redirect(url_for("jobs.index"), 303)


@bp.post("/off")
def destroy() -> Response:
    """Forget what was wished."""
    insist_on_button()
    kept = visitor()
    if kept:
        change(kept.wishing(Wished()))
    return redirect(url_for("own_wishes.edit"), 303)


def _page(form: WishesForm, kept: AnonymousProfile) -> str:
    return render_template(
        "own_wishes/edit.html",
        form=form,
        lands=homes(kept),
        has_wishes=not kept.wished.is_empty(),
        agreed=consent(),
    )
