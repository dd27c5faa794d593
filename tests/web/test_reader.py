from careers.web.reader import AHEAD, reader, reader_soon
from tests import shipped


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
