from careers.board.criteria import Criteria
from careers.people.seekers.alert import Looks
from careers.web.seek.alerting import (
    LONGEST,
    asked_by,
    criteria_of,
    labels,
    list_of,
    name_of,
    seal,
    unreadable,
)
from tests.web.alerts import alert


def test_a_search_is_kept_as_its_address_says_it_but_for_age_and_order():
    criteria = criteria_of("?words=refunds&channel=chat&within=7&sort=pay&page=3")
    assert criteria == Criteria(words="refunds", channel=("chat",))
    assert criteria_of(asked_by(criteria)) == criteria


def test_odd_addresses_find_more_and_break_nothing():
    for odd in ("page=%00", "channel=", "pay=;drop", "%ff%fe", "=&=&="):
        assert criteria_of(odd).channel == ()


def test_a_search_has_a_name_that_people_read(app):
    with app.test_request_context():
        criteria = criteria_of("words=refunds&lives=US-AZ&employer=larkfield-health")
        assert labels("", criteria)[0] == "“refunds”"
        assert "Hires in Arizona" in name_of("", criteria)
        assert "Larkfield Health" in name_of("", criteria)
        assert name_of("well", criteria).startswith("Fits me well, “refunds”")
        assert name_of("", Criteria()) == "all jobs"


def test_the_list_of_today_is_one_tap_away(app):
    with app.test_request_context():
        assert list_of(alert(app, "channel=chat")) == "/jobs/?channel=chat"
        near = alert(app, "channel=chat", looks=Looks.FIT, least="well")
        assert list_of(near) == "/fit/jobs/?channel=chat&band=well"
        far = alert(app, looks=Looks.FIT, least="partly")
        assert list_of(far) == "/fit/jobs/"


def test_each_installation_closes_with_its_own_key(app):
    with app.test_request_context():
        assert seal().open(seal().close(b"x")) == b"x"
        assert "eva" not in unreadable("eva@example.org")


def test_what_is_kept_in_mind_of_a_search_is_bounded():
    endless = f"words=night&x={'x' * LONGEST}"
    assert criteria_of(endless) is criteria_of(endless[:LONGEST])
