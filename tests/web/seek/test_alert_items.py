from careers.people.seekers.alert import Looks
from careers.web.seek.alert_items import found_by, items
from tests.web.alerts import alert


def test_an_alert_finds_what_the_board_finds(app):
    with app.test_request_context():
        everything = found_by(alert(app)).tolist()
        some = found_by(alert(app, "setting=virtual")).tolist()
    assert 0 < len(some) < len(everything)
    assert set(some) < set(everything)


def test_each_job_has_a_reason_and_a_full_address(app):
    with app.test_request_context():
        own = alert(app, "setting=virtual")
        numbers = found_by(own).tolist()
        told = items(own, numbers)
        assert all(one.link.startswith("http") for one in told)
    assert [one.job.number for one in told] == numbers
    assert {one.why for one in told} == {"from home"}


def test_without_a_profile_nothing_is_said_to_fit(app):
    with app.test_request_context():
        own = alert(app, looks=Looks.FIT, least="further")
        assert found_by(own).size == 0
        assert items(own, [1]) == []
