from datetime import timedelta

from careers.web.views import EVERY, Views
from tests.cast import NOW
from tests.door import store_of


def test_views_are_written_down_every_half_minute():
    views = Views()
    assert not views.count(1, NOW)
    assert not views.count(1, NOW + EVERY - timedelta(seconds=1))
    assert views.count(2, NOW + EVERY)
    assert views.take() == {1: 2, 2: 1}
    assert views.take() == {}


def seen(app, job: int = 1) -> int:
    from careers.web.views import write_down_views

    with app.test_request_context():
        write_down_views()
    return store_of(app).figures.of(job, "cast").views


def test_every_page_shown_counts_a_kept_one_too(app, client):
    for _ in range(3):
        client.get("/jobs/1", follow_redirects=True)
    assert seen(app) == 3


def test_programs_and_pages_that_are_not_there_do_not_count(app, client):
    client.get("/jobs/1", follow_redirects=True, headers={"User-Agent": "Googlebot/2"})
    client.get("/jobs/99999")
    client.get("/jobs/1.json", follow_redirects=True)
    assert seen(app) == 0


def test_nothing_about_the_reader_is_kept(app, client):
    client.get("/jobs/1", follow_redirects=True, headers={"User-Agent": "Planted/1"})
    seen(app)
    columns = store_of(app).engine.rows("pragma table_info(job_views)")
    assert [each["name"] for each in columns] == ["job", "views"]
