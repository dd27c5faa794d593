import re

import pyotp

from tests.cast import NOW
from tests.door import PASSWORD, mail, signed_in, store_of


def key_on(page) -> str:
    return re.search(r"<code>([A-Z2-7 ]+)</code>", page.html)[1].replace(" ", "")


def test_codes_are_asked_once_password_and_first_code_are_right(app, site):
    number = signed_in(app, site.client)
    key = key_on(site.visit("/account/codes/"))
    code = pyotp.TOTP(key).at(NOW)
    page = site.send("/account/codes/", {"own": PASSWORD, "code": "12345"}, 422)
    assert key_on(page) == key
    site.send("/account/codes/", {"own": "wrong", "code": code}, 422)
    assert not store_of(app).accounts.find(number).second_factor
    page = site.send("/account/codes/", {"own": PASSWORD, "code": code})
    assert len(re.findall(r"[a-z2-9]{5}-[a-z2-9]{5}", page.words)) == 8
    assert store_of(app).accounts.find(number).second_factor
    assert key not in str(store_of(app).engine.rows("select * from accounts"))
    assert mail(app)[-1].subject == "Headway now asks for a code, too"


def test_codes_are_turned_off_by_who_knows_the_password(app, site):
    number = signed_in(app, site.client)
    store_of(app).accounts.set_factor(number, "sealed", ["aaaaa-bbbbb"])
    assert "1 spare code left" in site.visit("/account/").words
    site.send("/account/codes/off", {"own": "wrong"}, 422)
    page = site.send("/account/codes/off", {"own": PASSWORD})
    assert "No code is asked" in page.words
    assert not store_of(app).accounts.find(number).second_factor


def test_nobody_keeps_the_page_with_the_key(app, client):
    signed_in(app, client)
    assert client.get("/account/codes/").headers["Cache-Control"] == "no-store"
