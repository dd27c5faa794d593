import pytest

from careers.web.client.speaking import language, of_browser, spoken

LINK = "plan_by_link.show"


@pytest.mark.parametrize(
    ("address", "told"), [("/", "es"), ("/?language=en", "en"), ("/?language=xx", "es")]
)
def test_a_language_that_is_asked_for_comes_before_the_usual_one(app, address, told):
    with app.test_request_context(address):
        assert language("es") == told


@pytest.mark.parametrize(
    ("asks", "told"), [("es-MX,es;q=0.9", "es"), ("fr", "en"), ("en-US", "en")]
)
def test_of_a_reader_nobody_knows_the_browser_tells(app, asks, told):
    with app.test_request_context(headers={"Accept-Language": asks}):
        assert of_browser() == told


def test_the_same_page_stands_in_the_other_language(app):
    with app.test_request_context():
        said = spoken("es", LINK, "x")
        assert said["tongue"].language == "es"
        assert said["other"] == "/my-plan/x?language=en"
