"""Roles that fit: all of them in bands, whether or not anyone is hiring."""

from flask import render_template

from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.private import ones_own
from careers.web.visitor import visitor
from careers.web.yours.fit_jobs import ways_in
from careers.web.yours.fitting import best_roles

bp = Room("fit_roles", __name__, Who.EVERYBODY, at="/fit/roles")
bp.after_request(ones_own)


@bp.get("/")
def index() -> str:
    """List every role that something speaks for, with its openings of today."""
    kept = visitor()
    if kept is None:
        return render_template("fit/no_profile.html", job=None, ways=ways_in())
    return render_template(
        "fit/roles.html",
        roles=best_roles(kept.profile, None),
        openings=store().jobs.openings(now()),
        start=kept.profile.role,
        catalogue=catalogue(),
    )
