import re
import shutil

from click.testing import CliRunner

from careers import assets
from careers.cli import main


def test_check_says_that_all_is_in_order():
    answer = CliRunner().invoke(main, ["check"])

    assert answer.exit_code == 0, answer.output
    assert answer.output.strip().endswith("all in order.")


def test_check_names_the_file_and_the_line_and_fails(tmp_path):
    data = shutil.copytree(assets.DATA, tmp_path / "data")
    steps = data / "steps.toml"
    steps.write_text(
        steps.read_text().replace('goal = "trainer"', 'goal = "trainr"', 1)
    )

    answer = CliRunner().invoke(main, ["check", "--data", str(data)])

    assert answer.exit_code == 1
    assert "steps.toml:" in answer.output
    assert "trainer" in answer.output


def test_check_warns_of_what_was_looked_at_long_ago_and_goes_on(tmp_path):
    data = shutil.copytree(assets.DATA, tmp_path / "data")
    role = data / "roles" / "csr.toml"
    old = re.sub(r"checked_on = \S+", "checked_on = 2020-01-31", role.read_text())
    role.write_text(old)

    answer = CliRunner().invoke(main, ["check", "--data", str(data)])

    assert answer.exit_code == 0, answer.output
    warning, order = answer.output.strip().splitlines()
    assert "last checked more than a year ago: csr" in warning
    assert order.endswith("all in order.")


def test_check_names_a_sign_that_breaks_a_rule(tmp_path):
    data = shutil.copytree(assets.DATA, tmp_path / "data")
    signs = data / "screening.toml"
    signs.write_text(signs.read_text().replace("adds = 5.4", "adds = 54.0", 1))

    answer = CliRunner().invoke(main, ["check", "--data", str(data)])

    assert answer.exit_code == 1
    assert "screening.toml, “money-from-worker”" in answer.output
