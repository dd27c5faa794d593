import re

import pytest

from careers.people.employers.program_key import MOST
from careers.people.entry.membership import Membership
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import PASSWORD, mail, opened, signed_in, store_of
from tests.web.hiring import ANA, AT_HARBOUR, AT_NORTHBANK, BEN, MODERATOR, recruiter

PAGE = "/desk/keys/"
MADE = {"employer": "northbank", "label": "Applicant system"}


def secret_on(page) -> str:
    return re.search(r"headway_key_[\w-]+", page.html)[0]


def history(app) -> list[tuple[str, str]]:
    events = store_of(app).events.of(Subject("employer", "northbank"))
    return [(event.verb, event.note) for event in events]


def test_a_key_is_shown_once_and_listed_without_its_secret(app, site):
    recruiter(app, site.client)
    secret = secret_on(site.send(PAGE, MADE))
    assert store_of(app).program_keys.find(secret).works

    page = site.visit(PAGE)
    assert "headway_key_" not in page.html
    assert "Applicant system" in page.words
    assert "Never used" in page.words
    assert history(app) == [("key made", "Applicant system")]


def test_a_page_with_a_key_is_kept_by_nobody(app, site):
    recruiter(app, site.client)
    answer = site.post(PAGE, MADE)
    assert "no-store" in answer.headers["Cache-Control"]


def test_colleagues_hear_of_a_key_and_its_maker_does_not(app, site):
    opened(app, BEN, AT_NORTHBANK)
    opened(app, "cyd@harbour.example", AT_HARBOUR)
    recruiter(app, site.client)
    secret = secret_on(site.send(PAGE, MADE))
    (letter,) = mail(app)
    assert letter.to == BEN
    assert ANA in letter.text
    assert "Applicant system" in letter.text
    assert secret not in letter.text + letter.page


@pytest.mark.parametrize("data", [{"label": ""}, {"label": "x"}, {"label": "x" * 61}])
def test_a_key_has_a_name(app, site, data):
    recruiter(app, site.client)
    site.send(PAGE, MADE | data, 422)
    assert store_of(app).program_keys.of("northbank") == ()


def test_nobody_makes_a_key_for_another_employer(app, site):
    recruiter(app, site.client)
    site.send(PAGE, MADE | {"employer": "harbour-travel"}, 422)
    assert store_of(app).program_keys.of("harbour-travel") == ()


def test_there_are_only_so_many_keys(app, site):
    number = recruiter(app, site.client)
    for count in range(MOST):
        store_of(app).program_keys.add("northbank", f"Key {count}", number, NOW)
    assert "Revoke one first" in site.send(PAGE, MADE, 422).words


def test_any_colleague_revokes_a_key(app, site):
    maker = opened(app, BEN, AT_NORTHBANK)
    secret = store_of(app).program_keys.add("northbank", "Old script", maker, NOW)
    key = store_of(app).program_keys.find(secret)
    recruiter(app, site.client)
    page = site.post(
        f"{PAGE}{key.number}/revoke", {}, seen_on=PAGE, follow_redirects=True
    )
    assert "opens nothing any more" in page.text
    assert not store_of(app).program_keys.find(secret).works
    assert history(app) == [("key revoked", "Old script")]


@pytest.mark.parametrize("parts", [(), (AT_HARBOUR,), (MODERATOR,)])
def test_nobody_else_reaches_the_keys(app, site, parts: tuple[Membership, ...]):
    maker = opened(app, BEN, AT_NORTHBANK)
    secret = store_of(app).program_keys.add("northbank", "Old script", maker, NOW)
    key = store_of(app).program_keys.find(secret)
    signed_in(app, site.client, "eve@evil.example", *parts)
    listed = site.client.get(PAGE, follow_redirects=True)
    assert "Old script" not in listed.text
    assert site.client.post(f"{PAGE}{key.number}/revoke").status_code == 404
    assert store_of(app).program_keys.find(secret).works


def test_keys_end_with_whoever_leaves_and_colleagues_hear_of_it(app, site):
    opened(app, BEN, AT_NORTHBANK)
    number = recruiter(app, site.client)
    secret = store_of(app).program_keys.add("northbank", "Old script", number, NOW)
    at = "/desk/employer/northbank/colleagues/"
    site.post(f"{at}remove", {"account": number}, seen_on=at)
    key = store_of(app).program_keys.find(secret)
    assert key.revoked_at is not None
    assert "Old script" in mail(app)[-1].text
    assert ("key revoked", "Old script: its maker left") in history(app)


def test_keys_end_with_whoever_is_removed(app, site):
    ben = opened(app, BEN, AT_NORTHBANK)
    recruiter(app, site.client)
    secret = store_of(app).program_keys.add("northbank", "Old script", ben, NOW)
    at = "/desk/employer/northbank/colleagues/"
    site.post(f"{at}remove", {"account": ben}, seen_on=at)
    assert store_of(app).program_keys.find(secret).revoked_at is not None
    told = {letter.to: letter.subject for letter in mail(app)}
    assert "have ended" in told[ANA]
    assert "no longer hire" in told[BEN]


def test_keys_end_with_an_account_and_with_a_desk(app, site):
    opened(app, BEN, AT_NORTHBANK)
    number = recruiter(app, site.client)
    secret = store_of(app).program_keys.add("northbank", "Old script", number, NOW)
    site.post("/account/close", {"own": PASSWORD})
    assert store_of(app).program_keys.find(secret).revoked_at is not None

    signed_in(app, site.client, "cyd@harbour.example", AT_HARBOUR)
    cyd = store_of(app).accounts.by_email("cyd@harbour.example").number
    last = store_of(app).program_keys.add("harbour-travel", "Feed", cyd, NOW)
    site.post("/desk/employer/harbour-travel/close", {})
    assert store_of(app).program_keys.find(last).revoked_at is not None
