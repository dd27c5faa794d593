"""A program of Larkfield Health’s, and a job that it posts."""

import re
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from careers.people.entry.membership import Membership, Part
from tests import shipped
from tests.board.incoming.desk import ROW
from tests.cast import NOW
from tests.door import opened, store_of

LARKFIELD = Membership(Part.RECRUITER, "larkfield-health")
JOBS = "/api/v1/jobs"
NAMED = f"{JOBS}/by-reference/CS-1042"
JOB = {name: value for name, value in ROW.items() if name != "reference"}
SCAM = (
    "You answer inbound calls of members from home. Before you start, pay a refundable "
    "training fee of $150 by gift card or Bitcoin to our manager on Telegram. We send "
    "you a cheque to buy your equipment from our vendor. No interview is needed, and "
    "everybody is hired at once. Send the number of your bank card and your code."
)


class Program:
    """A client with a key and without cookies."""

    def __init__(self, app: Flask, slug: str = "larkfield-health") -> None:
        app.extensions["reader"] = shipped.reader()
        self.app, self.client = app, app.test_client(use_cookies=False)
        part = Membership(Part.RECRUITER, slug)
        self.maker = opened(app, f"it@{slug}.example", part)
        keys = store_of(app).program_keys
        self.secret = keys.add(slug, "Applicant system", self.maker, NOW)

    @property
    def key(self):
        return store_of(self.app).program_keys.find(self.secret)

    def ask(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> TestResponse:
        """Send one request, and check that its answer is made as all are."""
        own = {name.replace("_", "-"): value for name, value in headers.items()}
        own.setdefault("Authorization", f"Bearer {self.secret}")
        answer = self.client.open(
            path, method=method, json=body, headers=own, buffered=True
        )
        well_made(answer)
        return answer


def well_made(answer: TestResponse) -> None:
    """Insist on JSON without cookies; a refusal says what to do."""
    assert "Set-Cookie" not in answer.headers
    assert "no-store" in answer.headers["Cache-Control"]
    if answer.status_code == 304:
        return
    if answer.status_code < 400:
        assert answer.mimetype == "application/json", answer.text
        return
    assert answer.mimetype == "application/problem+json", answer.text
    told = answer.json
    assert told["status"] == answer.status_code
    assert told["title"]
    assert told["detail"]
    assert told["remedy"]
    assert "/api#problem-" in told["type"]
    for error in told.get("errors", ()):
        assert error["says"]
        assert error["remedy"]
        assert "/api#" in error["documentation"]


def anonymous(app: Flask) -> FlaskClient:
    return app.test_client(use_cookies=False)


def path_of(address):
    return re.sub(r"^https?://[^/]+", "", address)


def posted(program, **changes):
    answer = program.ask("POST", JOBS, {**JOB, "reference": "CS-1042", **changes})
    assert answer.status_code == 201, answer.text
    return answer
