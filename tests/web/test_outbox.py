from careers.settings import Settings
from careers.web.app import create_app
from tests.cast import NOW
from tests.site import Site


def test_letters_can_be_read_while_debugging_only(app, database, catalogue):
    assert app.test_client().get("/outbox/").status_code == 404
    debugging = create_app(Settings("k", database, debug=True), catalogue)
    debugging.config.update(TESTING=True, NOW=NOW)
    site = Site(debugging.test_client())
    assert "None yet" in site.visit("/outbox/").words
    site.send("/password/", {"email": "ana@example.org"})
    page = site.visit("/outbox/")
    assert "one step left" in page.words
    assert any("/password/" in link for link in page.links)
    debugging.extensions["world"].close()
