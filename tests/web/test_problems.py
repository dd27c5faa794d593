import pytest
from flask import abort

from careers.errors import CareersError


@pytest.fixture
def app(new_app):
    """These tests add pages that go wrong."""
    return new_app


@pytest.mark.parametrize("code", [400, 403, 404, 410, 413, 422, 429, 503, 418])
def test_every_refusal_has_a_page_in_our_words(app, site, code):
    app.add_url_rule("/refuse", view_func=lambda: abort(code), endpoint="refuse")
    page = site.visit("/refuse", status=code)
    assert page.title.startswith(page.headings("h1")[0])


def test_an_unknown_address_offers_a_search(site):
    page = site.visit("/no/such/page", status=404)
    assert page.headings("h1") == ["There is no page at this address"]
    assert "words" in page.inputs


def test_a_wrong_method_still_says_what_is_allowed(site):
    answer = site.client.post("/about")
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]


def test_expected_trouble_is_told_with_its_remedy(app, site):
    def trouble() -> str:
        raise CareersError("The disk is full.", "Come back in an hour.")

    app.add_url_rule("/trouble", view_func=trouble)
    page = site.visit("/trouble", status=503)
    assert "Come back in an hour." in page.words


def test_a_mistake_of_ours_gets_a_number_that_is_in_the_log(app, site, caplog):
    def broken() -> str:
        raise ZeroDivisionError

    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.add_url_rule("/broken", view_func=broken)
    page = site.visit("/broken", status=500)
    reference = page.html.split('class="reference">')[1].split("<")[0]
    assert reference in caplog.text


def test_redirects_are_left_alone(app, site):
    assert site.answer("/roles").status_code == 308
