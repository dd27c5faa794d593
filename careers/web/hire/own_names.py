"""Another name for one's own employer."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.employer import Employer
from careers.people.entry.patience import LETTER
from careers.web.context import store
from careers.web.entrance import Room, Who
from careers.web.forms.employers import NameForm
from careers.web.hire.hiring import mine
from careers.web.hire.renaming import asked
from careers.web.proving import insist_on_patience

bp = Room("own_names", __name__, Who.RECRUITERS, at="/desk/employer/<slug>/name")

SAME = "It is called so already"
WAITS = "Another name waits for a moderator. It is decided first"


@bp.get("")
def edit(slug: str) -> str:
    """Ask what an employer is to be called, and say what follows."""
    own = mine(slug)
    return _page(own, NameForm(data={"name": own.name}))


@bp.post("")
def update(slug: str) -> tuple[str, int] | Response:
    """Give the employer its name: at once, or once a moderator has looked."""
    own, form = mine(slug), NameForm(request.form)
    if form.validate():
        form.name.errors = _refused(own, form)
    if form.errors or form.name.errors:
        return _page(own, form), 422
    return redirect(url_for("own_names.edit", slug=slug, done="yes"), 303)


def _refused(own: Employer, form: NameForm) -> list[str]:
    """Ask for the name; tell why it cannot be asked for."""
    name = form.name.data or ""
    if name == own.name:
        return [SAME]
    insist_on_patience(LETTER, f"name {own.slug}")
    return [] if asked(own, name, form.note.data or "") else [WAITS]


def _page(own: Employer, form: NameForm) -> str:
    return render_template(
        "desk/name.html",
        employer=own,
        form=form,
        last=store().renames.last_of(own.slug),
        is_proven=bool(store().proofs.of(own.slug)),
        done=request.args.get("done") == "yes",
    )
