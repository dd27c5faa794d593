import runpy


def test_a_server_finds_the_site_of_this_installation(database, monkeypatch):
    monkeypatch.setenv("CAREERS_DATABASE", str(database))
    monkeypatch.setenv("CAREERS_SECRET_KEY", "chosen")

    site = runpy.run_module("careers.web.wsgi")
    app = site["app"]
    site["warming"].join(timeout=30)

    assert app.secret_key == "chosen"
    assert app.test_client().get("/about").status_code == 200
    app.extensions["world"].close()
