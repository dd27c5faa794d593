"""An agency with a client, for the tests of the counselor's side."""

from flask import Flask
from flask.testing import FlaskClient

from careers.people.clients.agency import Agency
from careers.people.clients.client import Client, Said
from careers.people.entry.membership import Membership, Part
from careers.web.record import client_seal
from tests.cast import NOW
from tests.door import signed_in, store_of

HARBOR = Agency(slug="harbor-works", name="Harbor Works")
COUNSELOR = Membership(Part.COUNSELOR, HARBOR.slug)
LEAD = Membership(Part.LEAD, HARBOR.slug)


def counselor(app: Flask, client: FlaskClient, email: str = "mo@example.org") -> int:
    """Sign a counselor of Harbor Works in, and give the number of their account."""
    store_of(app).agencies.put(HARBOR)
    return signed_in(app, client, email, COUNSELOR)


def client_of(app: Flask, number: int, code: str = "A1", **said) -> Client:
    """Put a client on the caseload of a counselor."""
    made = Client(
        agency=HARBOR.slug,
        counselor=number,
        code=code,
        made_at=NOW,
        changed_at=NOW,
        said=Said(**{"name": "Ana Ruiz", **said}),
    )
    with app.test_request_context():
        return store_of(app).clients.put(made, client_seal())
