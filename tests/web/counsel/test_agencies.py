import pytest

from careers.people.entry.membership import Membership, Part
from tests.door import link_in, mail, signed_in, store_of
from tests.site import Site
from tests.web.counsel.agency import COUNSELOR, HARBOR, LEAD, counselor

NEW = "/counsel/agencies/new"
HERE = f"/counsel/agencies/{HARBOR.slug}"


def lead(app, client, email: str = "lu@example.org") -> int:
    store_of(app).agencies.put(HARBOR)
    return signed_in(app, client, email, LEAD, COUNSELOR)


def test_whoever_sets_an_agency_up_leads_it(app, site):
    number = signed_in(app, site.client)
    page = site.send(NEW, {"name": "Harbor Works", "shares": "own", "keeps": "24"})
    assert "No clients yet" in page.words
    parts = store_of(app).accounts.find(number).memberships
    assert {LEAD, COUNSELOR} <= parts


def test_a_nameless_agency_is_refused_kindly(app, site):
    signed_in(app, site.client)
    page = site.send(NEW, {"name": "", "shares": "own", "keeps": "24"}, 422)
    assert "Write the name" in page.words


def test_a_colleague_is_asked_by_letter_and_joins_once(app, site):
    lead(app, site.client)
    site.post(
        f"{HERE}/ask", {"email": "mo@example.org", "part": "counselor"}, seen_on=HERE
    )
    assert "mo@example.org" in site.visit(HERE).words
    at = link_in(mail(app)[-1])
    other = app.test_client()
    number = signed_in(app, other, "mo@example.org")
    theirs = Site(other)
    assert "You would be a counselor" in theirs.visit(at).words
    theirs.post(at, {}, seen_on=at)
    assert COUNSELOR in store_of(app).accounts.find(number).memberships
    theirs.visit(at, 410)


def test_a_letter_helps_nobody_else(app, site):
    lead(app, site.client)
    site.post(f"{HERE}/ask", {"email": "mo@example.org", "part": "lead"}, seen_on=HERE)
    at = link_in(mail(app)[-1])
    eve = app.test_client()
    number = signed_in(app, eve, "eve@example.org")
    assert "another address" in eve.get(at).text
    eve.post(at)
    assert store_of(app).accounts.find(number).memberships == frozenset()


def test_a_counselor_sees_the_rules_and_changes_nothing(app, site):
    counselor(app, site.client)
    page = site.visit(HERE)
    assert "Name and rules" not in page.words
    form = {"name": "Mine", "shares": "all", "keeps": "24"}
    assert site.post(HERE, form, seen_on="/account/").status_code == 404
    assert store_of(app).agencies.find(HARBOR.slug) == HARBOR


def test_rules_are_changed_by_a_lead(app, site):
    lead(app, site.client)
    form = {"name": "Harbor", "shares": "all", "keeps": "12", "signs": "Room 4"}
    site.post(HERE, form, seen_on=HERE)
    kept = store_of(app).agencies.find(HARBOR.slug)
    assert (kept.name, kept.shares, kept.keeps, kept.signs) == (
        "Harbor",
        "all",
        12,
        "Room 4",
    )


@pytest.mark.parametrize("part", [Part.RECRUITER, Part.MODERATOR])
def test_others_find_no_agency(app, site, part):
    store_of(app).agencies.put(HARBOR)
    signed_in(app, site.client, "eve@example.org", Membership(part, HARBOR.slug))
    assert site.answer(HERE).status_code == 404
    assert site.answer("/counsel/").status_code == 404


def test_who_leads_no_more_lets_nobody_in(app, site):
    lead(app, site.client)
    eve = app.test_client()
    number = lead(app, eve, "eve@example.org")
    Site(eve).post(
        f"{HERE}/ask", {"email": "mo@example.org", "part": "lead"}, seen_on=HERE
    )
    at = link_in(mail(app)[-1])
    site.post(f"{HERE}/remove", {"account": str(number)}, seen_on=HERE)
    other = app.test_client()
    signed_in(app, other, "mo@example.org")
    assert other.get(at).status_code == 410
    Site(other).post(at, {}, seen_on="/account/")
    assert len(store_of(app).accounts.members(LEAD)) == 1


def test_an_invitation_is_kept_by_no_cache_and_told_to_no_other_site(app, site):
    lead(app, site.client)
    site.post(f"{HERE}/ask", {"email": "mo@example.org", "part": "lead"}, seen_on=HERE)
    answer = app.test_client().get(link_in(mail(app)[-1]))
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_setting_agencies_up_is_slowed_down(app, site):
    signed_in(app, site.client)
    said = {"name": "Harbor Works", "shares": "own", "keeps": "24"}
    answers = [site.post(NEW, said).status_code for _ in range(3)]
    assert answers == [303, 303, 429]
    assert len(store_of(app).agencies.all()) == 2
