import runpy


def test_a_server_finds_the_site_of_this_installation(database, monkeypatch):
    monkeypatch.setenv("CAREERS_DATABASE", str(database))
    monkeypatch.setenv("CAREERS_SECRET_KEY", "chosen")

    app = runpy.run_module("careers.web.wsgi")["app"]

    assert app.secret_key == "chosen"
    assert app.test_client().get("/about").status_code == 200
    app.extensions["world"].close()
