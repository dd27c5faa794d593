from urllib.parse import parse_qsl, urlsplit

from careers.people.clients.client import Looked
from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.profile import Profile
from careers.web.record import OPEN, client_seal
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.alerts import with_profile
from tests.web.applying import posted
from tests.web.counsel.agency import COUNSELOR, HARBOR, client_of, counselor

TEXT = "I answered customer calls for three years and typed 60 words a minute."

ROLES = {"start", "goal", "without"}
LIMITS = {"remote", "days", "no_degree", "hours", "money", "pay", "months", "phones"}
TRIP = ROLES | LIMITS | {"language", "lives", "was", "way", "ask"}


def opened(site, number: int) -> None:
    with site.client.session_transaction() as session:
        session[OPEN] = number


def record(app, number: int):
    with app.test_request_context():
        return store_of(app).clients.find(number, client_seal())


def test_while_a_record_is_open_your_fit_is_the_clients(app, site):
    me = counselor(app, site.client)
    ana = client_of(app, me)
    opened(site, ana.number)
    site.post("/fit/", {"text": TEXT}, seen_on="/fit/")
    kept = record(app, ana.number).said.profile
    assert kept.text == TEXT
    assert "inbound-calls" in kept.profile.abilities
    looks = store_of(app).clients.looks(ana.number)
    assert (looks[-1].what, looks[-1].by) == (Looked.CHANGED, me)


def test_nothing_of_a_client_stays_with_the_counselor(app, site):
    ana = client_of(app, counselor(app, site.client))
    opened(site, ana.number)
    site.post("/fit/", {"text": TEXT}, seen_on="/fit/")
    with site.client.session_transaction() as session:
        session.pop(OPEN)
    assert TEXT not in site.visit("/fit/").html
    assert store_of(app).engine.value("select count(*) from anonymous_profiles") == 0


def test_whoever_may_not_see_a_client_cannot_open_the_record(app, site):
    ana = client_of(app, counselor(app, app.test_client()))
    signed_in(app, site.client, "eve@example.org")
    opened(site, ana.number)
    site.post("/fit/", {"text": TEXT}, seen_on="/fit/")
    assert record(app, ana.number).said.profile.text == ""


def test_paths_start_from_the_client_and_addresses_hold_roles_and_limits(app, site):
    own = AnonymousProfile(
        TEXT, Profile(months={"bank-teller": 30}, role="bank-teller")
    )
    ana = client_of(app, counselor(app, site.client), "R77", profile=own)
    opened(site, ana.number)
    first = site.visit("/paths/")
    assert 'selected value="bank-teller"' in first.html
    answer = "/paths/?start=bank-teller&goal=off-the-phones&hours=4"
    for page in (first, site.visit(answer)):
        links = [urlsplit(link) for link in page.links]
        asked = [one.query for one in links if one.path.startswith("/paths")]
        assert asked
        assert {name for one in asked for name, _ in parse_qsl(one)} <= TRIP
        forms = [one for one in page.forms if one["action"].startswith("/paths")]
        assert {name for one in forms for name in one["fields"]} <= TRIP
        assert not any(word in one for one in page.links for word in ("Ana", "R77"))


def test_nobody_applies_with_the_profile_of_a_client(app, site):
    job = posted(app).on_board
    ana = client_of(app, counselor(app, site.client))
    opened(site, ana.number)
    page = site.visit(f"/jobs/{job}/apply", 409)
    assert "Close the record first" in page.words
    site.post("/counsel/clients/close-record", {}, seen_on="/about")
    assert "Close the record first" not in site.visit(f"/jobs/{job}/apply").words


def test_forgetting_oneself_leaves_an_open_record_as_it_is(app, site):
    me = with_profile(app, site.client)
    store_of(app).agencies.put(HARBOR)
    store_of(app).accounts.join(me, COUNSELOR, NOW)
    ana = client_of(app, me, profile=AnonymousProfile(TEXT))
    opened(site, ana.number)
    own = "/account/profile/"
    site.post(f"{own}delete", {}, seen_on=own)
    assert store_of(app).kept_profiles.consent(me) is None
    assert record(app, ana.number).said.profile.text == TEXT
