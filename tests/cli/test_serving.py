import socket

from click.testing import CliRunner

from careers.cli import main
from careers.storage.store import migrate


def test_a_taken_port_is_told_plainly(tmp_path):
    database = tmp_path / "careers.db"
    migrate(database)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        answer = CliRunner().invoke(
            main,
            ["serve", "--port", port],
            env={"CAREERS_DATABASE": str(database), "CAREERS_SECRET_KEY": "k"},
        )

    assert answer.exit_code == 1
    assert "careers serve --port" in answer.output
