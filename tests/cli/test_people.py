import pytest
from click.testing import CliRunner, Result

from careers.cli import main

GOOD = "four quiet otters swim"


@pytest.fixture
def careers(tmp_path):
    place = {"CAREERS_DATABASE": str(tmp_path / "careers.db")}

    def run(*words: str) -> Result:
        return CliRunner().invoke(main, list(words), env=place)

    run("migrate")
    return run


def test_the_first_moderator_is_made_here(careers):
    made = careers("user", "Ana@Example.org", "--moderator", "--password", GOOD)
    assert made.output == "ana@example.org: account 1, moderator.\n"
    gone = careers("user", "ana@example.org", "--no-moderator")
    assert gone.output == "ana@example.org: account 1, seeker.\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("ana",), "no e-mail address"),
        (("ana@example.org",), "has no account"),
        (("ana@example.org", "--password", "short"), "at least 10"),
    ],
)
def test_what_cannot_be_is_said_with_a_remedy(careers, words, told):
    answer = careers("user", *words)
    assert answer.exit_code == 1
    assert told in answer.output
