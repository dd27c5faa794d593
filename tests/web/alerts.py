"""Alerts of the small world, for the tests."""

from flask import Flask
from flask.testing import FlaskClient

from careers.people.entry.secret import fresh
from careers.people.seekers.alert import Alert, Rhythm, Said
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import Consent, Extent, Why
from careers.storage.engine import Numbers
from careers.web.seek.alert_items import found_by
from careers.web.seek.alerting import seal, unreadable
from careers.web.visitor import profile_seal
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.applying import PROFILE

EVA = "eva@example.org"


def alert(app: Flask, asked: str = "", **more) -> Alert:
    """Keep an alert that has begun, and knows what is on the board."""
    rhythm = more.pop("rhythm", Rhythm.DAILY)
    values = {"made_at": NOW, "confirmed_at": NOW, "rhythm": rhythm, **more}
    made = Alert(said=Said(EVA, fresh(), asked, asked or "all jobs"), **values)
    with app.test_request_context():
        known: Numbers = found_by(made)
        store_of(app).alerts.add(made, seal(), who=unreadable(EVA), known=known)
        return store_of(app).alerts.of_page(made.said.secret, seal())


def with_profile(app: Flask, client: FlaskClient) -> int:
    """Sign somebody in who keeps the profile of an agent with their account."""
    number = signed_in(app, client, EVA)
    kept = AnonymousProfile("Typed all day at a help desk", PROFILE)
    shelf = store_of(app).kept_profiles
    with app.test_request_context():
        said = Consent(Extent.FINDINGS, "Keep it", NOW)
        shelf.agree(number, said, profile_seal())
        shelf.put(number, kept, profile_seal(), why=Why.KEPT, at=NOW)
    return number
