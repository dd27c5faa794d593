import pytest

from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from tests.door import mail, opened, signed_in, store_of
from tests.web.counsel.agency import HARBOR, LEAD, client_of

AT = f"/moderation/agencies/{HARBOR.slug}"
WHY = "It sold addresses."


@pytest.fixture
def desk(app, site):
    store_of(app).agencies.put(HARBOR)
    lead = opened(app, "lu@example.org", LEAD)
    client_of(app, lead)
    signed_in(app, site.client, "mo@example.org", Membership(Part.MODERATOR))
    return site


def decide(desk, verb: str, reason: str):
    return desk.post(f"{AT}/{verb}", {"reason": reason}, seen_on=AT)


def test_a_moderator_stops_an_agency_and_lets_it_go_on(app, desk):
    assert "Harbor Works" in desk.visit("/moderation/agencies/").words
    decide(desk, "suspend", WHY)
    assert store_of(app).agencies.find(HARBOR.slug).why == WHY
    assert "suspended since" in desk.visit("/moderation/agencies/").words
    letter = mail(app)[-1]
    assert (letter.to, WHY in letter.text) == ("lu@example.org", True)
    decide(desk, "suspend", "Once more")
    verbs = [
        own.verb for own in store_of(app).events.of(Subject("agency", HARBOR.slug))
    ]
    assert verbs == ["suspended"], "done twice is done once"
    decide(desk, "reopen", "They mended it.")
    assert store_of(app).agencies.find(HARBOR.slug).works
    assert "can go on" in mail(app)[-1].subject


def test_a_reason_is_asked_for(desk):
    assert decide(desk, "suspend", " ").status_code == 422
    assert decide(desk, "reopen", "").status_code == 422


def test_a_moderator_sees_no_client(desk):
    for page in (AT, "/moderation/agencies/"):
        html = desk.visit(page).html
        assert "Ana Ruiz" not in html
        assert "A1" not in html


def test_an_agency_that_is_not_there_is_not_found(desk):
    assert desk.answer("/moderation/agencies/none").status_code == 404
