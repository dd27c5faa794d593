from flask import g

from careers.people.event import Subject
from careers.web.hire.own_keys import end_with, make, revoke, working
from tests.cast import NORTHBANK
from tests.door import mail, opened, store_of
from tests.web.hiring import ANA, AT_NORTHBANK, BEN


def test_a_key_that_has_ended_works_no_more_and_ends_once(app):
    number = opened(app, ANA, AT_NORTHBANK)
    with app.test_request_context():
        g.account = store_of(app).accounts.find(number)
        make(NORTHBANK, "Feed")
        (key,) = working("northbank")
        revoke(key)
        revoke(key)
        assert working("northbank") == []
    events = store_of(app).events.of(Subject("employer", "northbank"))
    assert [event.verb for event in events] == ["key made", "key revoked"]


def test_whoever_leaves_without_keys_is_no_news(app):
    number = opened(app, ANA, AT_NORTHBANK)
    opened(app, BEN, AT_NORTHBANK)
    with app.test_request_context():
        g.account = store_of(app).accounts.find(number)
        end_with("northbank", number, ANA)
    assert mail(app) == []


def test_the_keys_of_others_stay(app):
    ana, ben = opened(app, ANA, AT_NORTHBANK), opened(app, BEN, AT_NORTHBANK)
    with app.test_request_context():
        g.account = store_of(app).accounts.find(ana)
        make(NORTHBANK, "Feed")
        end_with("northbank", ben, BEN)
        assert [key.label for key in working("northbank")] == ["Feed"]
