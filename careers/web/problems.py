"""The pages for when something went wrong: what happened, and what to do next."""

from secrets import token_hex

from flask import Flask, current_app, make_response, render_template
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from careers.errors import CareersError
from careers.web.programs.refused import Refused, is_for_programs, told_to_program

TOLD = frozenset({400, 403, 404, 405, 410, 413, 422, 429, 503})
"""Problems with a page of their own."""

KEPT = ("Allow", "Retry-After")
"""Headers of a refusal that a program needs in order to do better."""


def register(app: Flask) -> None:
    """Answer every problem with a page in our own words."""
    app.register_error_handler(HTTPException, refused)
    app.register_error_handler(CareersError, in_trouble)
    app.register_error_handler(500, broken)


def refused(error: HTTPException) -> Response:
    """Answer a request that cannot be met."""
    if is_for_programs():
        return told_to_program(error)
    code = error.code or 500
    name = code if code in TOLD else "other"
    given = error.get_response()
    if code < 400:
        return given
    page = make_response(render_template(f"errors/{name}.html"), code)
    page.headers.extend(
        {key: given.headers[key] for key in KEPT if key in given.headers}
    )
    return page


def in_trouble(error: CareersError) -> tuple[str, int] | Response:
    """Answer with a problem we expect, and its remedy."""
    if is_for_programs():
        return told_to_program(Refused("trouble", error.problem, remedy=error.remedy))
    return render_template("errors/trouble.html", error=error), 503


def broken(_error: Exception) -> tuple[str, int] | Response:
    """Answer for a mistake of ours, with a number that finds it in the log."""
    reference = token_hex(4)
    current_app.logger.error("Reference %s stands for the error above.", reference)
    if is_for_programs():
        told = f"The fault is ours. It is logged under {reference}."
        return told_to_program(Refused("broken", told, reference=reference))
    return render_template("errors/500.html", reference=reference), 500
