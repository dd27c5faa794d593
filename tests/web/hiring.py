"""People who hire, for the tests of their pages."""

from dataclasses import replace

from flask import Flask
from flask.testing import FlaskClient

from careers.people.entry.membership import Membership, Part
from tests.cast import NORTHBANK
from tests.door import signed_in, store_of

ANA = "ana@northbank.example"
BEN = "ben@northbank.example"
AT_NORTHBANK = Membership(Part.RECRUITER, "northbank")
AT_HARBOUR = Membership(Part.RECRUITER, "harbour-travel")
MODERATOR = Membership(Part.MODERATOR)


def recruiter(app: Flask, client: FlaskClient, email: str = ANA) -> int:
    """Somebody who hires for Northbank, signed in."""
    return signed_in(app, client, email, AT_NORTHBANK)


def named_site(app: Flask, site: str = "https://www.northbank.example/") -> None:
    """Let the page that imports made name a site."""
    store_of(app).employers.put(replace(NORTHBANK, site=site))
