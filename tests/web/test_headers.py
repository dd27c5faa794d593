import pytest
from flask import Response, request

from careers.settings import Settings
from careers.web.app import create_app
from careers.web.headers import HEADERS, POLICY, protect


@pytest.mark.parametrize("address", ["/", "/no/such/page", "/static/img/marks.svg"])
def test_every_answer_is_protected(site, address):
    headers = site.answer(address).headers

    assert {name: headers[name] for name in HEADERS} == HEADERS


def test_nothing_runs_or_loads_that_is_not_ours():
    assert "default-src 'none'" in POLICY
    assert "unsafe" not in POLICY
    assert "http" not in POLICY


def test_what_a_view_said_itself_stands(app):
    own = Response(headers={"Referrer-Policy": "no-referrer"})
    with app.test_request_context("/"):
        assert protect(own).headers["Referrer-Policy"] == "no-referrer"


def test_only_a_safe_visit_is_told_to_stay_safe(site):
    plain = site.answer("/")
    safe = site.answer("/", base_url="https://localhost")

    assert "Strict-Transport-Security" not in plain.headers
    assert "max-age" in safe.headers["Strict-Transport-Security"]


def test_who_asks_is_told_by_our_own_servers_only(database, catalogue):
    for proxies, seen in ((0, "127.0.0.1"), (1, "203.0.113.9")):
        app = create_app(Settings("k", database, proxies=proxies), catalogue)
        app.add_url_rule("/who", view_func=lambda: request.remote_addr or "")
        told = {"X-Forwarded-For": "198.51.100.1, 203.0.113.9"}
        assert app.test_client().get("/who", headers=told).text == seen
        app.extensions["world"].close()
