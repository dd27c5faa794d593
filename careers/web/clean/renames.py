"""Names that employers ask for, as a moderator decides them."""

from flask import abort, render_template, request
from werkzeug.wrappers import Response

from careers.people.employers.hiring import look_alike
from careers.people.employers.rename import Rename
from careers.web.clean.moderation import decided, is_next, offering
from careers.web.context import store
from careers.web.entrance import Room, Who
from careers.web.forms.moderation import DecisionForm
from careers.web.hire.renaming import decide

bp = Room("renames", __name__, Who.MODERATORS, at="/moderation/renames")

ONE = "/<int(max=999999999):number>"
ON_NAMES = {"grant": "Let it be called so", "refuse": "Refuse; the old name stays"}


@bp.get(ONE)
def show(number: int) -> str:
    """Show who wants to be called what, and what was checked of the old name."""
    return _page(_waiting(number), DecisionForm())


@bp.post(ONE)
def update(number: int) -> tuple[str, int] | Response:
    """Give an employer its new name, or refuse, with the reason."""
    rename, form = _waiting(number), offering(DecisionForm(request.form), ON_NAMES)
    if not form.validate():
        return _page(rename, form), 422
    decide(rename, granted=form.done.data == "grant", reason=form.why())
    return decided()


def _waiting(number: int) -> Rename:
    found = store().renames.find(number)
    return found if found and found.waits else abort(404)


def _page(rename: Rename, form: DecisionForm) -> str:
    others = [name for name in store().employers.names() if name != rename.before]
    person = store().accounts.find(rename.account)
    return render_template(
        "moderation/rename.html",
        rename=rename,
        form=offering(form, ON_NAMES),
        done=is_next(),
        who=person.email if person else "",
        alike=look_alike(rename.name, others),
        off=store().suspensions.called(rename.name, but=rename.employer),
        checks=store().proofs.of(rename.employer),
    )
