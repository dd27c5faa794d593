from careers.web.reader import reader
from tests import shipped


def test_the_reader_is_loaded_once(app):
    app.extensions["reader"] = shipped.reader()

    with app.test_request_context():
        assert reader() is reader() is shipped.reader()
