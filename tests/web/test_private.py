from flask import Response

from careers.web.private import never_keep, ones_own, take_back


def test_what_is_for_one_person_is_kept_by_nobody():
    headers = never_keep(Response()).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"


def test_ones_own_page_is_told_apart_by_the_cookie():
    answer = ones_own(Response())
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Cookie" in answer.vary


def test_a_cookie_is_taken_back():
    assert "visit=;" in take_back(Response(), "visit").headers["Set-Cookie"]
