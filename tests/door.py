"""Coming in by the front door, and reading one's mail, for the tests."""

import re
from datetime import timedelta
from functools import cache

from flask import Flask
from flask.testing import FlaskClient

from careers.mail.round import seal
from careers.people.entry.membership import Membership
from careers.people.entry.password import keep
from careers.people.letter import Letter
from careers.web.who import COOKIE
from tests.cast import NOW

ANA = "ana@example.org"
PASSWORD = "four quiet otters swim"


@cache
def _kept() -> str:
    return keep(PASSWORD)


def store_of(app: Flask):
    return app.extensions["world"].store()


def mail(app: Flask) -> list[Letter]:
    """Every letter in the tray, the oldest first; they count as sent."""
    found, shelf = [], store_of(app).letters
    now = app.config["NOW"] + timedelta(seconds=1)
    for claimed in shelf.claim(seal(app.extensions["world"].settings), now):
        found.append(claimed.letter)
        shelf.done(claimed.number, now)
    return found


def link_in(letter: Letter) -> str:
    """The path of the link in a letter."""
    return re.search(r"https?://[^/\s]+(/\S+)", letter.text)[1]


def opened(app: Flask, email: str = ANA, *parts: Membership) -> int:
    """Open an account, with its parts, and give its number."""
    accounts = store_of(app).accounts
    number = accounts.add(email, _kept(), NOW).number
    for part in parts:
        accounts.join(number, part, NOW)
    return number


def signed_in(
    app: Flask, client: FlaskClient, email: str = ANA, *parts: Membership
) -> int:
    """Open an account and sign this client in."""
    number = opened(app, email, *parts)
    client.set_cookie(COOKIE, store_of(app).sessions.open(number, app.config["NOW"]))
    return number
