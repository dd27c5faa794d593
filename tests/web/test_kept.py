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
