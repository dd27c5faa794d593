"""The board as the ranking needs it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.board.asks import Asks
from careers.web.packed import packed
from tests.small import asks
from tests.web.small_site import JOBS, NOW, job, small_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(tmp_path, monkeypatch):
        with app.test_request_context("/"):
            yield app


def test_a_board_that_did_not_change_is_packed_once(app: Flask) -> None:
    assert packed() is packed()
    assert len(packed().numbers) == len(JOBS)


def test_a_change_is_packed_and_the_rest_is_kept(app: Flask) -> None:
    before = packed()
    shelf = app.extensions["world"].store().jobs
    shelf.put([job("Typist", *asks(("typing", 2)))], NOW)
    assert list(packed().titles) == sorted([*before.titles, "Typist"])


def test_an_ad_that_names_no_skills_any_more_is_left_out(app: Flask) -> None:
    shelf = app.extensions["world"].store().jobs
    packed()
    shelf.put([replace(JOBS[0], asks=Asks())], NOW)
    assert JOBS[0].title not in packed().titles
