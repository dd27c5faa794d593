from datetime import UTC

import pytest

from careers.cli.world import now, open_store
from careers.errors import CareersError
from careers.storage.store import migrate


def test_a_command_works_on_the_database_of_the_installation(
    tmp_path, catalogue, monkeypatch
):
    monkeypatch.setenv("CAREERS_DATABASE", str(tmp_path / "ours.db"))
    migrate(tmp_path / "ours.db")

    with open_store(catalogue) as store:
        assert store.engine.path == tmp_path / "ours.db"
        assert store.jobs.revision() == 0


def test_the_file_is_let_go_of_also_when_the_command_fails(
    tmp_path, catalogue, monkeypatch
):
    monkeypatch.setenv("CAREERS_DATABASE", str(tmp_path / "ours.db"))
    migrate(tmp_path / "ours.db")

    with pytest.raises(KeyboardInterrupt), open_store(catalogue) as store:
        raise KeyboardInterrupt

    with pytest.raises(Exception, match="closed"):
        store.jobs.revision()


def test_no_command_makes_a_database_by_the_way(tmp_path, catalogue, monkeypatch):
    monkeypatch.setenv("CAREERS_DATABASE", str(tmp_path / "none.db"))

    with pytest.raises(CareersError, match="careers migrate"):
        open_store(catalogue).__enter__()

    assert not (tmp_path / "none.db").exists()


def test_the_clock_of_the_command_line_is_utc():
    assert now().tzinfo is UTC
