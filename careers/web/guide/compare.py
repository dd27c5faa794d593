"""Two or three roles side by side."""

from flask import render_template, request

from careers.catalogue.comparison import compare
from careers.web.context import catalogue
from careers.web.entrance import Room, Who
from careers.web.forms.compare import CompareForm

bp = Room("compare", __name__, Who.EVERYBODY, at="/compare")


@bp.get("/")
def index() -> str:
    """Lay the roles of the address side by side, or ask for them."""
    form = CompareForm(request.args, catalogue())
    roles = form.roles()
    return render_template(
        "compare/index.html",
        form=form,
        roles=roles,
        comparison=compare(roles) if len(roles) > 1 else None,
        catalogue=catalogue(),
    )
