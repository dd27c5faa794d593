from careers.people.entry.patience import READ, READ_FROM
from careers.web.reader import AHEAD, reader, reader_soon
from tests import shipped
from tests.cast import NOW
from tests.door import signed_in, store_of


def test_the_reader_is_loaded_once(app):
    app.extensions["reader"] = shipped.reader()

    with app.test_request_context():
        assert reader() is reader() is shipped.reader()


def test_only_a_served_site_loads_the_reader_ahead_and_only_once(app, monkeypatch):
    started = []
    monkeypatch.setattr("careers.web.reader._load", started.append)
    monkeypatch.delitem(app.extensions, "reader", raising=False)
    with app.test_request_context():
        reader_soon()
        assert started == []
        monkeypatch.setitem(app.extensions, AHEAD, True)
        reader_soon()
        reader_soon()
    assert started == [app]


def test_texts_of_one_account_are_read_so_often_and_no_more(app, site):
    app.extensions["reader"] = shipped.reader()
    number = signed_in(app, site.client)
    for _ in range(READ.tries):
        store_of(app).buckets.take(READ, str(number), NOW)
    assert site.post("/fit/", {"text": "I took calls"}).status_code == 429
    other = app.test_client()
    assert other.post("/fit/", data={"text": "I took calls"}).status_code == 422


def test_texts_from_one_place_are_read_so_often_and_no_more(app, site):
    for _ in range(READ_FROM.tries):
        store_of(app).buckets.take(READ_FROM, "127.0.0.1", NOW)
    assert site.post("/fit/", {"text": "I took calls"}).status_code == 429
