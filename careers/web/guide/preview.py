"""Is this work for me? Eight statements, and what suits the answers."""

from flask import render_template, request

from careers.catalogue.suiting import suits
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.preview import PreviewForm

bp = Room("preview", __name__, Who.EVERYBODY, at="/guides/is-it-for-me")


@bp.get("")
def index() -> str:
    """Ask the statements, and answer with roles, settings and reasons."""
    form = PreviewForm(request.args, catalogue())
    answers = form.answers()
    return render_template(
        "preview/index.html",
        form=form,
        suiting=suits(answers, catalogue()) if answers else None,
        answers=answers,
        catalogue=catalogue(),
        openings=store().jobs.openings(now()) if answers else {},
    )
