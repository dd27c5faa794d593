from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from careers.web.packed import packed
from careers.web.reader import AHEAD
from careers.web.warming import warm
from tests.web.small_site import JOBS, small_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(tmp_path, monkeypatch):
        yield app
        app.extensions.pop(AHEAD, None)


def test_the_board_is_packed_before_anybody_asks(app: Flask) -> None:
    warm(app).join(timeout=30)
    _, board = app.extensions["packed"]
    assert len(board.numbers) == len(JOBS)
    with app.app_context():
        assert packed() is board
