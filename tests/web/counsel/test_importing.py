import re
from html import unescape
from io import BytesIO

from careers.people.clients.client import Looked
from careers.web.record import client_seal
from tests.door import store_of
from tests.web.counsel.agency import HARBOR, client_of, counselor

AT = "/counsel/agencies/harbor-works/import/"
LIST = """Case no;Name;Consent;Current job;Shoe size
A-1;Zoe Marker;yes;csr;39
A-2;Ben Ode;;;40
A-2;Ben Again;yes;;41
A-9;Taken;yes;;42
A-5;Refused;no;;43
;Cy Ott;signed;;44
"""


def kept(app):
    with app.test_request_context():
        return store_of(app).clients.of(HARBOR.slug, client_seal())


def shown(site):
    file = (BytesIO(LIST.encode()), "caseload.csv")
    return site.post(AT, {"file": file}, seen_on=AT)


def yes(site, page, **more):
    fields = {
        name: unescape(re.search(rf'name="{name}"[^>]*value="([^"]+)"', page.text)[1])
        for name in ("csrf_token", "read")
    }
    data = {**fields, "how": "signed", **more}
    return site.client.post(f"{AT}keep", data=data, follow_redirects=True)


def test_nothing_is_kept_before_yes_and_bad_rows_are_told_by_line(app, site):
    client_of(app, counselor(app, site.client), "A-9")
    page = shown(site)
    assert "3 clients can be taken on" in page.text
    assert "Line 4, A-2." in page.text
    assert "Line 3 has the code A-2 too." in page.text
    assert "Line 5, A-9." in page.text
    assert "This client has not agreed." in page.text
    assert "Shoe size" in page.text
    assert "Harbor Works keeps" in page.text
    assert len(kept(app)) == 1


def test_nobody_comes_twice_because_somebody_pressed_twice(app, site):
    counselor(app, site.client)
    page = shown(site)
    for _ in range(2):
        assert "They are on your caseload" in yes(site, page, all_agreed="y").text
    assert sorted(own.said.name for own in kept(app)).count("Cy Ott") == 1


def test_only_who_agreed_is_taken_on(app, site):
    counselor(app, site.client)
    client_of(app, 77, "A-9")
    answer = yes(site, shown(site))
    assert "They are on your caseload" in answer.text
    found = {own.code: own for own in kept(app)}
    assert set(found) == {"A-1", "C-001", "A-9"}
    zoe = found["A-1"]
    assert (zoe.said.name, zoe.said.intake.start) == ("Zoe Marker", "csr")
    assert "Harbor Works keeps" in zoe.said.agreed.words
    looks = store_of(app).clients.looks(zoe.number)
    assert [own.what for own in looks] == [Looked.CHANGED]


def test_one_tick_says_that_all_agreed(app, site):
    counselor(app, site.client)
    yes(site, shown(site), all_agreed="y")
    assert {own.code for own in kept(app)} == {"A-1", "A-2", "C-001", "A-9"}


def test_a_list_that_was_not_shown_to_this_counselor_is_refused(app, site):
    counselor(app, site.client)
    page = shown(site)
    assert yes(site, page, read="made up").status_code == 400
    other = app.test_client()
    counselor(app, other, "kim@example.org")
    site.client = other
    theirs = other.get(AT).text
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', theirs)[1]
    assert yes(site, page, csrf_token=token).status_code == 400
    assert kept(app) == ()
