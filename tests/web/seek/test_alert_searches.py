from careers.web.seek.alert_searches import open_jobs, shared
from tests.cast import NOW
from tests.door import store_of


def test_what_many_ask_is_looked_for_once(app, monkeypatch):
    with app.test_request_context():
        first = open_jobs("setting=virtual")
        assert open_jobs("setting=virtual") is first
        assert open_jobs("setting=hybrid") is not first


def test_a_board_that_changes_is_looked_at_anew(app):
    with app.test_request_context():
        first = open_jobs("").tolist()
        store_of(app).jobs.remove(first[0], NOW)
        assert open_jobs("").tolist() == first[1:]


def test_nothing_is_shared_between_two_requests(app):
    for value in (1, 2):
        with app.test_request_context():
            assert shared("key", lambda value=value: value) == value
