from careers.web.who import COOKIE
from tests.cast import NOW
from tests.door import ANA, PASSWORD, link_in, mail, opened, signed_in, store_of
from tests.web.hiring import AT_NORTHBANK, BEN, recruiter


def test_an_account_shows_where_it_is_signed_in(app, site):
    number = signed_in(app, site.client)
    store_of(app).sessions.open(number, NOW, device="Chrome on Android")
    page = site.visit("/account/")
    assert "Chrome on Android" in page.words
    assert "this one" in page.words


def test_one_other_browser_or_all_are_signed_out(app, site):
    number = signed_in(app, site.client)
    shelf = store_of(app).sessions
    first, second, third = (shelf.open(number, NOW) for _ in range(3))
    name = shelf.find(first, NOW).name
    site.post("/account/sessions", {"session": name}, seen_on="/account/")
    assert shelf.find(first, NOW) is None
    assert shelf.find(second, NOW)
    site.post("/account/sessions", {}, seen_on="/account/")
    assert shelf.find(second, NOW) is shelf.find(third, NOW) is None
    assert site.client.get("/account/").status_code == 200


def test_nobody_signs_somebody_else_out(app, site):
    other = opened(app, "ben@example.org")
    shelf = store_of(app).sessions
    theirs = shelf.open(other, NOW)
    signed_in(app, site.client)
    name = shelf.find(theirs, NOW).name
    site.post("/account/sessions", {"session": name}, seen_on="/account/")
    assert shelf.find(theirs, NOW)


def test_an_account_moves_once_the_letter_is_opened(app, site):
    number = signed_in(app, site.client)
    elsewhere = store_of(app).sessions.open(number, NOW)
    form = {"own": PASSWORD, "email": "new@example.org"}
    site.send("/account/address", form)
    assert store_of(app).accounts.find(number).email == ANA
    link = link_in(mail(app)[-1])
    page = site.send(link, {})
    assert "new@example.org" in page.words
    told = mail(app)[-1]
    assert (told.to, told.subject) == (ANA, "Your Headway account has moved")
    assert store_of(app).sessions.find(elsewhere, NOW) is None
    site.visit(link, 410)


def test_an_address_that_is_taken_is_told_there_alone(app, site):
    opened(app, "ben@example.org")
    signed_in(app, site.client)
    form = {"own": PASSWORD, "email": "ben@example.org"}
    taken = site.send("/account/address", form).words.replace("ben@example.org", "")
    letter = mail(app)[-1]
    free = site.send("/account/address", form | {"email": "x@example.org"}).words
    assert taken == free.replace("x@example.org", "")
    assert letter.to == "ben@example.org"
    assert "http" not in letter.text


def test_a_wrong_password_moves_and_closes_nothing(app, site):
    number = signed_in(app, site.client)
    for path in ("/account/address", "/account/close"):
        form = {"own": "something else", "email": "new@example.org"}
        page = site.send(path, form, 422)
        assert "not your password" in page.words
    assert store_of(app).accounts.find(number).email == ANA


def test_a_closed_account_is_gone_with_its_sessions(app, site):
    number = signed_in(app, site.client)
    cookie = site.client.get_cookie(COOKIE).value
    site.send("/account/close", {"own": PASSWORD})
    assert store_of(app).accounts.find(number) is None
    assert store_of(app).sessions.find(cookie, NOW) is None
    assert mail(app)[-1].subject == "Your Headway account is closed"


def test_the_last_one_of_an_employer_closes_the_desk_first(app, site):
    number = recruiter(app, site.client)
    assert "First close your desk" in site.visit("/account/close").words
    token = {"csrf_token": site._token("/account/"), "own": PASSWORD}
    assert site.client.post("/account/close", data=token).status_code == 422
    opened(app, BEN, AT_NORTHBANK)
    site.send("/account/close", {"own": PASSWORD})
    assert store_of(app).accounts.find(number) is None


def test_an_account_says_what_somebody_is_and_where(app, site):
    recruiter(app, site.client)
    page = site.visit("/account/")
    assert "You hire for Northbank" in page.words
    assert "/desk/" in page.links
    assert "Set up your employer" not in page.words


def test_a_seeker_is_told_how_to_hire(app, site):
    signed_in(app, site.client)
    assert "Set up your employer" in site.visit("/account/").words
