import re
from dataclasses import replace
from datetime import timedelta

from careers.web.kept import ROOM, Kept, KeptPages
from tests import cast
from tests.cast import NOW


def page(body=b"x"):
    return Kept(body, (), 1, NOW, NOW + timedelta(hours=1))


def test_a_page_is_kept_while_it_is_true():
    pages = KeptPages()
    pages.keep("/", page())

    assert pages.find("/", 1, NOW).body == b"x"
    assert pages.find("/", 2, NOW) is None
    assert pages.find("/", 1, NOW + timedelta(hours=1)) is None
    assert pages.find("/", 1, NOW - timedelta(seconds=1)) is None


def test_the_page_nobody_asks_for_makes_room():
    pages = KeptPages()
    for number in range(ROOM):
        pages.keep(f"/{number}", page())
    pages.find("/0", 1, NOW)
    pages.keep("/new", page())

    assert pages.find("/0", 1, NOW)
    assert pages.find("/1", 1, NOW) is None


def test_a_kept_list_never_shows_a_job_that_has_closed(app, site):
    assert cast.AGENT.title in site.visit("/jobs/").html
    assert cast.AGENT.title in site.visit("/jobs/").html

    app.config["NOW"] = cast.AGENT.closes_at

    assert cast.AGENT.title not in site.visit("/jobs/").html


def test_a_kept_list_shows_a_new_job_at_once(app, site):
    site.visit("/jobs/")
    new = replace(cast.AGENT, title="Brand new work", source_key="brand-new")
    with app.app_context():
        app.extensions["world"].store().jobs.put([new], NOW)

    assert "Brand new work" in site.visit("/jobs/").html


def test_a_page_with_a_token_is_never_kept_for_others(app):
    one, other = app.test_client(), app.test_client()

    tokens = [
        re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get("/fit/").text)[1]
        for client in (one, other)
    ]

    assert tokens[0] != tokens[1]


def test_a_page_is_made_once_for_all_who_have_nothing_with_us(app, site, monkeypatch):
    made = []
    shelf = type(app.extensions["world"].store().jobs)
    monkeypatch.setattr(
        shelf, "openings", lambda self, now: made.append(now) or {"csr": 7}
    )
    for client in (app.test_client(), app.test_client(), site.client):
        assert "7 open jobs" in client.get("/roles/csr").text
    site.client.get("/fit/")  # has a session now, and no page of its own
    site.client.get("/roles/csr")
    once = len(made)
    site.client.set_cookie("zone", "America/Phoenix")
    site.client.get("/roles/csr")

    assert (once, len(made)) == (1, 2)


def test_a_token_in_a_page_is_the_visitors_own_also_the_second_time(app):
    one, other = app.test_client(), app.test_client()
    for client in (one, one, other, other):
        client.get("/fit/")
    secret = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
    tokens = [secret.search(each.get("/fit/").text)[1] for each in (one, other)]

    assert tokens[0].split("##")[1] != tokens[1].split("##")[1]


def test_a_page_that_lives_by_more_than_the_board_is_kept_for_nobody(app, site):
    from tests.web.hiring import named_site

    assert "www.northbank.example" not in site.visit("/employers/northbank").words
    named_site(app)
    assert "www.northbank.example" in site.visit("/employers/northbank").words
