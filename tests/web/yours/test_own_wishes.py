import re

import pytest

from careers.web.wishing import wished
from tests.door import signed_in, store_of

WISHES = "/fit/wishes/"
HOME = {"setting": "virtual", "lives": "US-AZ", "pay": "15", "currency": "USD"}


@pytest.fixture
def ana(site):
    site.post(WISHES, {**HOME, "unit": "hour"})
    return site


def chips(page):
    return page.words.partition("Filters that are on")[2] or page.words


def test_wishes_are_on_in_every_list_as_chips(ana):
    page = ana.visit("/jobs/")
    for words in ("From home", "Hires in Arizona", "$15 an hour or more"):
        assert f"{words} , take off" in page.words or f"{words}, take off" in page.words
    assert "Ignore my wishes this time" in page.words


def test_a_search_by_words_is_narrowed_by_them_too(ana):
    answer = ana.client.get("/jobs/?words=agent")
    assert "setting=virtual" in answer.location
    assert "words=agent" in answer.location


def test_one_wish_comes_off_and_stays_off(ana):
    less = "/jobs/?lives=US-AZ&pay=15&currency=USD&unit=hour&wishes=said"
    assert less in ana.visit("/jobs/").links
    assert ana.client.get(less).status_code == 200
    assert "From home, take off" not in ana.visit(less).words


def test_all_can_be_ignored_this_time_and_turned_on_again(ana):
    free = "/jobs/?wishes=said"
    assert free in ana.visit("/jobs/").links
    assert ana.client.get(free).status_code == 200
    page = ana.visit(free)
    assert "Your wishes are off this time" in page.words
    assert "/jobs/" in page.links


def test_jobs_that_fit_are_narrowed_by_them_too(ana):
    ana.post("/fit/skills/", {"words": "Excel", "level": "3"}, seen_on=WISHES)
    assert "setting=virtual" in ana.client.get("/fit/jobs/").location
    assert "Ignore my wishes this time" in ana.visit("/fit/you").words


def test_somebody_without_wishes_has_plain_addresses(site):
    assert site.client.get("/jobs/").status_code == 200
    assert site.client.get("/jobs/?wishes=said").location == "/jobs/"


def test_wishes_can_be_changed_and_forgotten(app, ana):
    assert re.search('<input checked[^>]*value="virtual"', ana.answer(WISHES).text)
    ana.post(f"{WISHES}off", {}, seen_on=WISHES)
    assert ana.client.get("/jobs/").status_code == 200


def test_pay_that_cannot_be_read_keeps_what_was_typed(site):
    page = site.send(WISHES, {"pay": "much"}, 422)
    assert "Enter the pay as a number" in page.words


def test_a_form_without_our_token_changes_nothing(ana):
    assert ana.client.post(f"{WISHES}off").status_code == 400
    assert ana.client.post(WISHES, data={"pay": "1"}).status_code == 422
    assert "setting=virtual" in ana.client.get("/jobs/").location


def test_kept_with_the_profile_they_are_there_in_another_browser(app, ana):
    number = signed_in(app, ana.client)
    ana.post("/account/profile/", {"extent": "findings"})
    secret = store_of(app).sessions.open(number, app.config["NOW"])
    with app.test_request_context(headers={"Cookie": f"signed_in={secret}"}):
        assert wished().setting == ("virtual",)
