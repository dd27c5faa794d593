"""The wiring of the site, on one screen."""

from functools import cache

from flask import Flask

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.settings import Settings
from careers.storage.store import insist_on_current
from careers.web import (
    context,
    entrance,
    headers,
    kept,
    look,
    problems,
    record,
    saving,
    slim,
    telling,
    tidying,
    views,
    who,
    wording,
)
from careers.web.alone import TEMPLATING
from careers.web.button import ButtonForm
from careers.web.context import World
from careers.web.rooms import ROOMS, WORKSHOP


def create_app(settings: Settings, catalogue: Catalogue | None = None) -> Flask:
    """Put the site together; the shipped catalogue is read unless one is given."""
    insist_on_current(settings.database)
    app = Flask(
        "careers",
        template_folder=str(assets.TEMPLATES),
        static_folder=str(assets.STATIC),
    )
    app.jinja_options = TEMPLATING
    app.config.update(
        SECRET_KEY=settings.secret_key,
        DEBUG=settings.debug,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure,
        MAX_CONTENT_LENGTH=6 * 1024 * 1024,
        MAX_FORM_MEMORY_SIZE=1024 * 1024,
    )
    if settings.proxies:
        headers.believe(app, settings.proxies)
    world = World(settings, catalogue or Catalogue.load(assets.DATA))
    app.extensions["world"] = world
    app.jinja_env.filters.update(wording.FILTERS)
    telling.register(app, world.catalogue.terms.values())
    app.jinja_env.globals.update(EVERYWHERE)
    for room in ROOMS + (WORKSHOP if settings.debug else ()):
        app.register_blueprint(room.bp)
    problems.register(app)
    entrance.register(app)
    tidying.register(app)
    saving.register(app)
    kept.register(app)
    views.register(app)
    app.after_request(slim.compress)
    app.after_request(headers.protect)
    return app


@cache
def static(name: str) -> str:
    """Give the address of a file of ours; it changes with the file."""
    return f"/static/{name}?v={assets.fingerprint(name)}"


EVERYWHERE = {
    "static": static,
    "look": look.address,
    "account": who.account,
    "hires": who.hires,
    "counsels": who.counsels,
    "open_client": record.open_client,
    "button_form": ButtonForm,
    "saved_numbers": saving.saved_numbers,
    "stays": context.stays,
}
"""What any template may ask for."""
