import json
from dataclasses import replace
from datetime import date

from careers.web.record import client_seal
from careers.web.seek.own_copy import own_copy, plain, worded
from tests.cast import NOW
from tests.door import opened, signed_in, store_of
from tests.web.counsel.agency import COUNSELOR, HARBOR
from tests.web.counsel.planning import BOTH, planned
from tests.web.seek.leaver import moved_in


def test_everything_in_a_copy_can_be_written_as_json(app, site):
    number = moved_in(app, site)
    with app.test_request_context():
        copy = plain(own_copy(store_of(app).accounts.find(number)))
    assert json.loads(json.dumps(copy)) == copy


def test_people_read_days_as_people_say_them(app):
    with app.test_request_context():
        told = worded({"on": date(2026, 3, 2), "at": [NOW], "of": None})
    assert told["on"] == "2 March 2026"
    assert told["at"][0].startswith("2 March 2026")
    assert told["of"] is None


def test_days_moments_and_sets_become_words_and_lists():
    value = {"on": date(2026, 3, 2), "at": (NOW,), "of": frozenset({"b", "a"})}
    assert plain(value) == {
        "on": "2026-03-02",
        "at": ["2026-03-02T12:00:00+00:00"],
        "of": ["a", "b"],
    }


def test_what_was_agreed_to_stands_there_in_the_words_that_were_read(app, site):
    number = moved_in(app, site)
    site.send("/account/found/", {"agrees": "y", "hidden": ""})
    form = {"asked": "setting=virtual", "rhythm": "weekly"}
    site.post("/alerts/", form, seen_on="/alerts/new")
    store_of(app).findables.invite(1, number, NOW)
    with app.test_request_context():
        copy = own_copy(store_of(app).accounts.find(number))
    assert copy["profile"]["you agreed to"] == "Keep it"
    (sent,) = copy["applications"]
    assert sent["you agreed to"].startswith("Pass this on to Larkfield Health")
    assert sent["on"] == NOW
    assert "letters about these jobs alone" in copy["alerts"][-1]["you agreed to"]
    found = copy["being found"]
    assert "They never see your name" in found["you agreed to"]
    assert list(found["invited to"].values()) == [NOW]


def test_a_plan_in_ones_account_is_in_the_copy_without_who_wrote_it(app, site):
    me = signed_in(app, site.client)
    store_of(app).agencies.put(HARBOR)
    ana = planned(app, opened(app, "mo@example.org", COUNSELOR), *BOTH)
    with app.test_request_context():
        store_of(app).clients.put(replace(ana, account=me), client_seal())
    (plan,) = site.answer("/account/copy/headway.json").json["plans with counselors"]
    assert plan["with"] == "Harbor Works"
    assert plan["versions"][0]["plan"]["goals"] == ["qa-analyst"]
    assert "Ask for the bus pass" in site.visit("/account/copy/").words
