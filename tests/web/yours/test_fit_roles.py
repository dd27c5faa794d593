"""Roles that fit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.site import Site
from tests.web.small_site import small_app
from tests.web.somebody import enter


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder: Path = tmp_path_factory.mktemp("roles")
    with pytest.MonkeyPatch.context() as patch:
        yield from small_app(folder, patch)


def test_every_role_that_something_speaks_for_is_listed(app: Flask) -> None:
    page = enter(app).visit("/fit/roles/")
    assert "Csr" in page.words
    assert "Team-lead" not in page.words
    assert "3 jobs open" in page.words


def test_other_roles_come_with_a_path_from_ones_own(app: Flask) -> None:
    links = enter(app).visit("/fit/roles/").links
    assert "/paths/?start=csr&goal=senior-agent" in links
    assert "/paths/?start=csr&goal=csr" not in links


def test_without_a_profile_the_ways_in_are_offered(app: Flask) -> None:
    page = Site(app.test_client()).visit("/fit/roles/")
    assert "We know nothing about you yet" in page.words
