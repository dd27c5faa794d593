"""Somebody with a profile, without the forms that make one."""

from flask import Flask

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.ticket import Ticket
from careers.skills.profile import Ability, Evidence, Profile
from careers.web.visitor import COOKIE
from tests.site import Site
from tests.web.small_site import NOW

TEXT = "I took calls for years. Calming people is what I do best!"
CALM = Ability("calming", 2, (Evidence(24, 31, "Calming"),), "Shown in a job")
ANA = AnonymousProfile(
    TEXT, Profile({"calming": CALM}, {"es": "B1"}, {"csr": 24}, "csr", "csr")
)


def enter(app: Flask, kept: AnonymousProfile = ANA) -> Site:
    """Open the site as somebody whose profile lies in a locker."""
    ticket = Ticket("a token of hers", app.config["SECRET_KEY"])
    app.extensions["world"].store().profiles.keep(ticket, kept, NOW)
    client = app.test_client()
    client.set_cookie(COOKIE, ticket.token)
    return Site(client)
