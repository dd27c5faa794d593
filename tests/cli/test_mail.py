import pytest
from click.testing import CliRunner, Result
from sqlite_utils import Database

from careers.cli import main
from tests.mail.test_bounce import REPORT


@pytest.fixture
def careers(tmp_path):
    place = {"CAREERS_DATABASE": str(tmp_path / "careers.db")}

    def run(*words: str, **more) -> Result:
        return CliRunner().invoke(main, list(words), env=place, **more)

    run("migrate")
    return run


def test_mail_without_a_server_goes_into_a_folder(careers):
    answer = careers("send-mail")
    assert answer.output == "0 sent, 0 have to wait.\n"


def test_the_round_of_the_alerts_says_what_it_did(careers, tmp_path):
    with Database(tmp_path / "careers.db") as database:
        assert database["alerts"].count == 0
    answer = careers("send-alerts")
    assert answer.exit_code == 0, answer.output
    assert answer.output == (
        "0 alerts looked; 0 wrote of 0 jobs. 0 letters sent, 0 have to wait.\n"
    )


def test_a_report_of_mail_that_came_back_is_read_from_a_pipe(careers):
    report = REPORT.format(action="failed", status="5.1.1")
    answer = careers("bounced", input=report)
    assert answer.output == "2 addresses refused for good; 0 alerts rest.\n"
