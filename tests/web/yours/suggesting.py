"""The small site with suggestions switched on, by a model that only sees letters."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.reading.suggesting.nearest import Forms, Nearest
from careers.web.context import world
from tests.encoding import encode
from tests.small import CATALOGUE
from tests.web.small_site import OneWordReader, small_app


class Listing(OneWordReader):
    """Reads as ever, and gives phrases that it could not place."""

    def unplaced(self, text: str) -> tuple[str, ...]:
        return ("coachings", "underwater welding", "calmings")


def suggesting_app(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(folder, monkeypatch):
        with app.app_context():
            own = world()
        monkeypatch.setattr(own, "settings", replace(own.settings, suggestions=True))
        forms = Forms.of(CATALOGUE.skills.values())
        app.extensions["reader"] = Listing()
        app.extensions["nearest"] = Nearest(encode, forms, encode(forms.phrases))
        yield app
        app.extensions.pop("nearest", None)
