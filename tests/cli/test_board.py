import re

import pytest
from click.testing import CliRunner

from careers.cli import main


@pytest.fixture
def careers(tmp_path):
    place = {"CAREERS_DATABASE": str(tmp_path / "careers.db")}
    return lambda *words: CliRunner().invoke(main, list(words), env=place)


def test_migrate_tells_what_it_did_and_can_be_run_again(careers):
    first, again = careers("migrate"), careers("migrate")

    assert "applied  start the board" in first.output
    assert "is up to date" in again.output
    assert "applied" not in again.output


def test_load_brings_every_job_in_step(careers):
    careers("migrate")
    careers("demo")

    assert re.search(r"\d+ jobs are in step", careers("load").output)


def test_tidy_says_what_it_threw_away(careers):
    careers("migrate")

    assert "0  profiles whose time was over: thrown away." in careers("tidy").output
