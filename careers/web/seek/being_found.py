"""Being found: whoever wants to is seen by employers, without name or address."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.findable import Findable
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.being_found import AGREED, BeingFoundForm
from careers.web.visitor import consent
from careers.web.who import me

bp = Room("being_found", __name__, Who.SIGNED_IN, at="/account/found")


@bp.get("/")
def show() -> str:
    """Tell whether one is found, by what, and by whom not."""
    own = store().findables.find(me().number)
    return _page(own, _form(own))


@bp.post("/")
def update() -> tuple[str, int] | Response:
    """Let employers find one, but for some."""
    form = BeingFoundForm(request.form)
    form.known = store().employers.called(form.names)
    if consent() is None:
        abort(400)
    if not form.validate():
        return _page(store().findables.find(me().number), form), 422
    words = " ".join((f"{form.agrees.label.text}.", *AGREED))
    store().findables.put(me().number, form.slugs, now(), agreed=words)
    return redirect(url_for("being_found.show", done="on"), 303)


@bp.post("/off")
def destroy() -> Response:
    """Be found no more, at once."""
    insist_on_button()
    store().findables.drop(me().number)
    return redirect(url_for("being_found.show", done="off"), 303)


def _form(own: Findable | None) -> BeingFoundForm:
    names = [
        employer.name
        for slug in sorted(own.hidden_from if own else ())
        if (employer := store().employers.find(slug))
    ]
    return BeingFoundForm(agrees=own is not None, hidden="\n".join(names))


def _page(own: Findable | None, form: BeingFoundForm) -> str:
    return render_template(
        "being_found/show.html",
        own=own,
        form=form,
        button=ButtonForm(),
        agreed=AGREED,
        keeps=consent() is not None,
        done=request.args.get("done", ""),
    )
