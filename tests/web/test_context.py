from datetime import UTC, date, datetime
from threading import Thread

from careers.web.context import local, now, store, today, world, zone

NIGHT = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)


def test_the_date_is_the_one_where_the_reader_is(app):
    app.config["NOW"] = NIGHT
    with app.test_request_context("/?zone=America/Phoenix"):
        assert today() == date(2026, 3, 1)
    with app.test_request_context("/"):
        assert today() == date(2026, 3, 2)


def test_the_address_says_the_zone_before_the_cookie_does(app):
    cookie = {"Cookie": "zone=Asia/Manila"}
    with app.test_request_context("/", headers=cookie):
        assert zone() == "Asia/Manila"
    with app.test_request_context("/?zone=Europe/London", headers=cookie):
        assert zone() == "Europe/London"


def test_a_zone_that_does_not_exist_is_none(app):
    for wrong in ("Mars/Olympus", "../../etc/passwd", "", "\0"):
        with app.test_request_context("/", query_string={"zone": wrong}):
            assert zone() is None


def test_time_stands_still_within_a_request(app):
    app.config["NOW"] = None
    with app.test_request_context("/"):
        first = now()
        assert now() is first
        assert abs(datetime.now(UTC) - first).total_seconds() < 60


def test_threads_have_a_store_each_and_share_a_board(app):
    seen = []

    def look():
        with app.app_context():
            seen.append(store())
            assert store() is seen[-1]
            assert store().jobs.revision() > 0
            world().close()

    threads = [Thread(target=look) for _ in range(2)]
    for thread in threads:
        thread.start()
        thread.join()

    assert seen[0] is not seen[1]


def test_a_store_that_was_closed_is_opened_anew(app):
    with app.app_context():
        first = store()
        world().close()
        world().close()

        assert store() is not first


def test_a_moment_is_told_on_the_readers_clock(app):
    moment = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
    with app.test_request_context("/?zone=America/Phoenix"):
        assert (local(moment).day, local(moment).hour) == (21, 18)
    with app.test_request_context("/"):
        assert local(moment) == moment
