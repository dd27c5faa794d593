from datetime import timedelta

import pytest

from careers.people.entry.patience import LETTER
from careers.web.who import COOKIE
from tests.cast import NOW
from tests.door import ANA, PASSWORD, link_in, mail, opened, signed_in, store_of

NEW = {"password": "seven slow herons wade"}


def asked(app, site, email=ANA):
    site.send("/password/", {"email": email})
    return mail(app)[-1]


def test_whoever_opens_the_letter_joins_and_is_in(app, site):
    letter = asked(app, site)
    assert letter.subject == "Your Headway account: one step left"
    page = site.send(link_in(letter), NEW)
    assert "You are in" in page.words
    assert store_of(app).accounts.by_email(ANA)


def test_the_answer_never_tells_whether_there_is_an_account(app, site):
    opened(app)
    known = site.send("/password/", {"email": ANA})
    unknown = site.send("/password/", {"email": "ben@example.org"})
    assert known.words.replace(ANA, "") == unknown.words.replace("ben@example.org", "")


def test_a_forgotten_password_is_replaced_and_all_browsers_signed_out(app, site):
    number = opened(app)
    elsewhere = store_of(app).sessions.open(number, NOW)
    letter = asked(app, site)
    assert letter.subject == "Choose a new Headway password"
    site.send(link_in(letter), NEW)
    assert store_of(app).sessions.find(elsewhere, NOW) is None
    site.client.delete_cookie(COOKIE)
    assert site.post("/sign-in/", {"email": ANA, **NEW}).status_code == 303


def test_a_letter_replaces_no_phone(app, site):
    number = opened(app)
    store_of(app).accounts.set_factor(number, "sealed", ())
    answer = site.post(link_in(asked(app, site)), NEW)
    assert answer.location == "/sign-in/"
    assert site.client.get_cookie(COOKIE) is None


def test_a_link_works_once_and_looking_uses_nothing_up(app, site):
    link = link_in(asked(app, site))
    for _ in range(3):
        site.visit(link)
    site.send(link, NEW)
    assert "This link is over" in site.visit(link, 410).words
    assert site.client.post(link, data=NEW).status_code == 410


def test_a_link_ends_after_two_hours(app, site):
    link = link_in(asked(app, site))
    app.config["NOW"] = NOW + timedelta(hours=2)
    site.visit(link, 410)


def test_nothing_of_a_link_is_kept_or_told_to_others(app, site):
    answer = site.answer(link_in(asked(app, site)))
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_a_weak_password_is_refused_and_the_link_still_works(app, site):
    link = link_in(asked(app, site))
    page = site.send(link, {"password": "password123"}, 422)
    assert "first anybody would try" in page.words
    assert "password123" not in page.html
    site.send(link, NEW)


def test_links_of_an_account_that_is_gone_open_nothing(app, site):
    number = opened(app)
    link = link_in(asked(app, site))
    store_of(app).accounts.remove(number)
    assert site.client.post(link, data=NEW).status_code == 410


def test_no_box_is_flooded_through_us(app, site):
    codes = [
        site.post("/password/", {"email": ANA}).status_code
        for _ in range(LETTER.tries + 1)
    ]
    assert codes == [200] * LETTER.tries + [429]


@pytest.mark.parametrize("email", ["", "ana", "a@b, c@d", "x" * 300 + "@example.org"])
def test_what_is_no_address_is_said_beside_the_field(site, email):
    page = site.send("/password/", {"email": email}, 422)
    assert page.title.startswith("Error:")


def test_a_password_is_changed_by_who_knows_it(app, site):
    number = signed_in(app, site.client)
    elsewhere = store_of(app).sessions.open(number, NOW)
    page = site.send("/password/change", NEW | {"own": "something else"}, 422)
    assert "not your password" in page.words
    done = site.send("/password/change", NEW | {"own": PASSWORD})
    assert "Your password is changed" in done.words
    assert store_of(app).sessions.find(elsewhere, NOW) is None
    assert mail(app)[-1].subject == "Your Headway password was changed"


def test_a_browser_that_lies_about_the_host_does_not_bend_the_link(app, client):
    html = client.get("/password/", headers={"Host": "evil.example"}).text
    token = html.partition('name="csrf_token"')[2].partition('value="')[2].split('"')[0]
    client.post(
        "/password/",
        data={"email": ANA, "csrf_token": token},
        headers={"Host": "evil.example"},
    )
    (letter,) = mail(app)
    assert "evil.example" not in letter.text + letter.page
