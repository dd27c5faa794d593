import os
import socket
import subprocess
import sys
import time
from urllib.request import urlopen

import pytest
from click.testing import CliRunner

from careers.cli import main
from careers.storage.store import migrate


@pytest.fixture
def place(tmp_path):
    database = tmp_path / "careers.db"
    migrate(database)
    return {"CAREERS_DATABASE": str(database), "CAREERS_SECRET_KEY": "k"}


@pytest.fixture
def port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_a_taken_port_is_told_plainly(place):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        answer = CliRunner().invoke(main, ["serve", "--port", port], env=place)

    assert answer.exit_code == 1
    assert "careers serve --port" in answer.output


def test_the_server_is_told_what_the_command_was(place, port, monkeypatch):
    told = {}

    class Server:
        def __init__(self, app, **how):
            told.update(how, app=app, debug=os.environ.get("CAREERS_DEBUG"))

        def serve(self):
            told["served"] = True

    monkeypatch.setattr("granian.Granian", Server)
    words = ["serve", "--port", str(port), "--workers", "2", "--debug"]
    answer = CliRunner().invoke(main, words, env={**place, "CAREERS_DEBUG": ""})

    assert answer.exit_code == 0, answer.output
    assert f"http://127.0.0.1:{port}" in answer.output
    assert (told["port"], told["workers"]) == (port, 2)
    assert (told["debug"], told["served"]) == ("1", True)


def test_a_page_is_served(place, port):
    command = [sys.executable, "-m", "careers", "serve", "--port", str(port)]
    with subprocess.Popen(
        command, env={**os.environ, **place}, stdout=subprocess.DEVNULL
    ) as server:
        try:
            page = _page(f"http://127.0.0.1:{port}/about")
        finally:
            server.terminate()

    assert "Headway" in page
    assert server.returncode == 0


def _page(address, patience=20):
    """Ask until the server is up."""
    until = time.monotonic() + patience
    while True:
        try:
            with urlopen(address) as answer:
                return answer.read().decode()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
