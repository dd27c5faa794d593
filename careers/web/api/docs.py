"""How programs post jobs: a page for people, and a description for machines."""

from flask import Response, render_template

from careers.people.entry.patience import PROGRAM
from careers.web.api.asking import LARGEST
from careers.web.api.examples import examples
from careers.web.api.fields import anchor_of, fields
from careers.web.api.openapi import openapi
from careers.web.api.said import as_json
from careers.web.entrance import Room, Who
from careers.web.programs.kinds import KINDS

bp = Room("api", __name__, Who.EVERYBODY)


@bp.get("/api")
def index() -> str:
    """Tell people how their programs post jobs here."""
    return render_template(
        "api/index.html",
        examples=examples(),
        fields=[(anchor_of(field.name), field) for field in fields().all],
        kinds=KINDS.values(),
        most=PROGRAM.tries,
        each_second=round(PROGRAM.rate),
        largest=LARGEST,
    )


@bp.get("/api/v1/openapi.json")
def description() -> Response:
    """Tell programs how they post jobs here."""
    response = as_json(openapi())
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response
