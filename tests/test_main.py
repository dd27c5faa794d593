import runpy
import sys

import pytest


def test_the_package_run_is_the_command(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["careers", "--help"])

    with pytest.raises(SystemExit) as end:
        runpy.run_module("careers", run_name="__main__")

    assert end.value.code == 0
    assert "First time?" in capsys.readouterr().out
