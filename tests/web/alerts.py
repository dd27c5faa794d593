"""Alerts of the small world, for the tests."""

from flask import Flask

from careers.people.alert import Alert, Rhythm, Said
from careers.people.secret import fresh
from careers.storage.engine import Numbers
from careers.web.seek.alerting import found_by, seal, unreadable
from tests.cast import NOW
from tests.door import store_of

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
