from careers.settings import Settings
from careers.web.app import create_app
from tests import cast
from tests.site import Site


def test_every_component_stands_on_one_page_while_debugging(database):
    app = create_app(Settings(secret_key="test", database=database, debug=True))
    app.config.update(TESTING=True, NOW=cast.NOW)
    page = Site(app.test_client()).visit("/patterns")
    assert page.headings("h1") == ["Patterns"]
    assert {"Marks", "Lines", "Fields", "Jobs", "Empty"} <= set(page.headings("h2"))
    app.extensions["world"].close()


def test_readers_never_meet_it(site):
    site.visit("/patterns", status=404)
