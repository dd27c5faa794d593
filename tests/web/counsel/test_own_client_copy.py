import json

from careers.people.clients.client import Look, Looked
from careers.people.clients.follow_up import Contact, FollowUp, Way
from careers.web.counsel.own_client_copy import client_copy
from tests.cast import NOW
from tests.people.clients.test_digest import ANA, FIRST
from tests.shipped import CATALOGUE
from tests.web.counsel.agency import client_of, counselor


def test_a_copy_can_be_written_as_json_and_names_no_counselor(app, client):
    ana = client_of(app, counselor(app, client))
    copy = client_copy(ana, [Look(1, 7, Looked.PLAN, NOW)], CATALOGUE)
    assert json.loads(json.dumps(copy)) == copy
    assert copy["looks"] == [{"at": NOW.isoformat(), "at what": "the plan"}]


def test_the_copy_holds_every_version_of_the_plan_and_what_follows():
    after = FollowUp(done={1: NOW.date()}, contacts=(Contact(NOW.date(), Way.MET),))
    copy = client_copy(ANA, (), CATALOGUE, versions=(FIRST,), after=after)
    assert copy["plan"][0]["plan"]["goals"] == ["qa-analyst"]
    assert copy["follow-up"]["contacts"][0]["way"] == "met"
    assert json.loads(json.dumps(copy))["plan"][0]["agreements"]
