from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.profile import Profile
from careers.web.visitor import COOKIE, change, forget, keep, visitor
from tests.web.small_site import small_app

KEPT = AnonymousProfile("my text", Profile(role="csr"))


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    yield from small_app(tmp_path, monkeypatch)


def token_given(app: Flask) -> str:
    with app.test_request_context("/", method="POST"):
        keep(KEPT)
        answer = app.process_response(app.make_response(""))
    return answer.headers["Set-Cookie"].partition(f"{COOKIE}=")[2].partition(";")[0]


def test_who_holds_the_ticket_finds_their_profile(app: Flask) -> None:
    cookie = {"Cookie": f"{COOKIE}={token_given(app)}"}
    with app.test_request_context("/", headers=cookie):
        assert visitor() == KEPT
    with app.test_request_context("/", headers={"Cookie": f"{COOKIE}=guess"}):
        assert visitor() is None


def test_a_change_stays_in_the_same_locker(app: Flask) -> None:
    cookie = {"Cookie": f"{COOKIE}={token_given(app)}"}
    newer = AnonymousProfile("my text", Profile())
    with app.test_request_context("/", headers=cookie):
        change(newer)
    with app.test_request_context("/", headers=cookie):
        assert visitor() == newer
        forget()
    with app.test_request_context("/", headers=cookie):
        assert visitor() is None


def test_a_change_without_a_locker_opens_one(app: Flask) -> None:
    for headers in ({}, {"Cookie": f"{COOKIE}=guess"}):
        with app.test_request_context("/", method="POST", headers=headers):
            assert visitor() is None
            change(KEPT)
            assert visitor() == KEPT
            answer = app.process_response(app.make_response(""))
        assert f"{COOKIE}=guess" not in answer.headers["Set-Cookie"]
        assert answer.headers["Cache-Control"] == "no-store"


def test_without_a_ticket_there_is_nothing_to_forget(app: Flask) -> None:
    with app.test_request_context("/", method="POST"):
        forget()
        answer = app.process_response(app.make_response(""))
        assert visitor() is None
    assert "Set-Cookie" not in answer.headers
