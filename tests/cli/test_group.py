import pytest
from click.testing import CliRunner

from careers.cli import main


def test_help_opens_with_what_to_do_first():
    text = CliRunner().invoke(main, ["--help"]).output

    assert text.index("First time?") < text.index("Commands:")
    assert text.index("migrate") < text.index("demo") < text.index("serve")


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_explains_itself_in_a_sentence(name):
    command = main.commands[name]

    assert (command.help or "").strip().split("\n")[0].endswith(".")
    assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0


def test_trouble_is_told_in_two_lines_without_a_traceback(tmp_path):
    answer = CliRunner().invoke(
        main, ["demo"], env={"CAREERS_DATABASE": str(tmp_path / "none.db")}
    )

    assert answer.exit_code == 1
    assert "There is no database" in answer.output
    assert "Run: careers migrate" in answer.output
    assert "Traceback" not in answer.output
