"""The wiring of the site, on one screen."""

from functools import cache
from typing import Any

from flask import Flask
from jinja2 import StrictUndefined

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.settings import Settings
from careers.storage.store import insist_on_current
from careers.web import (
    centers,
    fit,
    headers,
    home,
    jobs,
    kept,
    look,
    map,
    pages,
    paths,
    patterns,
    plans,
    problems,
    roles,
    saved_jobs,
    skills,
    slim,
    wording,
)
from careers.web.context import World

ROOMS = (
    *(home, jobs, saved_jobs, roles, centers, skills),
    *(fit, paths, map, plans, pages, look),
)


def create_app(settings: Settings, catalogue: Catalogue | None = None) -> Flask:
    """Put the site together; the shipped catalogue is read unless one is given."""
    insist_on_current(settings.database)
    app = Site(
        "careers",
        template_folder=str(assets.TEMPLATES),
        static_folder=str(assets.STATIC),
    )
    app.config.update(
        SECRET_KEY=settings.secret_key,
        DEBUG=settings.debug,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure,
        MAX_CONTENT_LENGTH=6 * 1024 * 1024,
        MAX_FORM_MEMORY_SIZE=1024 * 1024,
    )
    app.extensions["world"] = World(settings, catalogue or Catalogue.load(assets.DATA))
    app.jinja_env.filters.update(wording.FILTERS)
    app.add_template_global(_static, "static")
    app.add_template_global(look.address, "look")
    for room in ROOMS + ((patterns,) if settings.debug else ()):
        app.register_blueprint(room.bp)
    problems.register(app)
    kept.register(app)
    app.after_request(slim.compress)
    app.after_request(headers.protect)
    return app


class Site(Flask):
    """Flask, with templates that refuse misspelt names and leave no blank lines."""

    jinja_options: dict[str, Any] = {  # noqa: RUF012 # Flask's own name and type
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
    }


@cache
def _static(name: str) -> str:
    return f"/static/{name}?v={assets.fingerprint(name)}"
