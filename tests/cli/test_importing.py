import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from careers.board.asks import Asks
from careers.cli import main
from careers.cli.importing import with_skills
from careers.skills.requirement import Requirement
from tests.cast import MEMBER_SERVICES

ADS = [
    {
        "id": "a1",
        "title": "Customer service representative, remote",
        "company": "Larkfield Health",
        "description": "Inbound calls from members. You need empathy and typing. "
        "$18.25 to $20.50 an hour. Full time. Residents of AZ, NV or TX.",
    },
    {"id": "a2", "title": "Warehouse picker", "company": "Larkfield Health"},
    {
        "id": "a1",
        "title": "Customer service representative, remote",
        "company": "Larkfield Health",
        "description": "Inbound calls, again.",
    },
]


@pytest.fixture
def careers(tmp_path):
    place = {"CAREERS_DATABASE": str(tmp_path / "careers.db")}

    def run(*words):
        return CliRunner().invoke(main, [str(word) for word in words], env=place)

    run("migrate")
    return run


@pytest.fixture
def feed(tmp_path):
    path = tmp_path / "larkfield.jsonl"
    lines = [json.dumps(ad) for ad in ADS]
    path.write_text("\n".join([*lines[:2], "{broken", lines[2]]))
    return path


def test_an_import_ends_with_a_report(careers, feed):
    answer = careers("import", feed)

    assert answer.exit_code == 0, answer.output
    assert "Read 4 rows: kept 1 call-center job, merged 1 duplicates." in answer.output
    assert "larkfield.jsonl:3:" in answer.output
    assert "On the board: 1 added" in answer.output


def test_what_was_listed_stays_and_gets_the_words_of_the_ad():
    listed = Asks(skills=(Requirement("empathy", 4, essential=False),))
    body = "Phones. You need empathy and typing."

    (job,) = with_skills([replace(MEMBER_SERVICES, body=body, asks=listed)])

    words = "You need empathy and typing."
    assert job.asks.skills == (Requirement("empathy", 4, False, words),)


def test_importing_again_adds_nothing(careers, feed):
    careers("import", feed)

    assert "0 added" in careers("import", feed).output


def test_a_dry_run_changes_nothing_and_tells_all(careers, feed):
    answer = careers("import", feed, "--dry-run", "--json")
    told = json.loads(answer.stdout)
    real = careers("import", feed)

    job = told["jobs"][0]
    assert told["report"]["kept"] == 1
    assert job["read"]["work.calls"]["value"] == "inbound"
    assert job["read"]["where.allowed"]["value"] == ["US-AZ", "US-NV", "US-TX"]
    assert job["read"]["pay.low"]["value"] == "18.25"
    assert "1 added" in real.output


def test_a_file_without_jobs_is_a_report_too(careers, tmp_path):
    empty = tmp_path / "empty.json"
    empty.write_text("[]")

    told = json.loads(careers("import", empty, "--dry-run", "--json").stdout)

    assert told == {"jobs": [], "report": told["report"]}
    assert told["report"]["read"] == 0


def test_a_missing_file_is_told(careers, tmp_path):
    answer = careers("import", tmp_path / "nothing.csv")

    assert answer.exit_code == 2
    assert "does not exist" in answer.output
