"""People against jobs, roles and ads on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from careers.cli import main

CV = """Ana Cruz
Experience
Customer Service Representative 01/2017 to 12/2019 Northbank
Took 60 inbound calls a day, handled complaints, gave customer service by chat
"""
AD = """Customer Service Representative
Requirements: inbound calls, customer service, complaint handling, Excel
"""
OTHER = "Gardener\nRequirements: roses, hedges and early mornings with the spade."


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments])


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_cv_is_held_against_roles_the_best_first(tmp_path: Path) -> None:
    answer = run("match", "--cv", file(tmp_path, "cv.txt", CV), "--json")
    found = json.loads(answer.stdout)["matches"]
    assert found[0]["id"] == "csr"
    assert len(found) == 10
    for each in found:
        assert sum(reason["points"] for reason in each["reasons"]) == each["score"]


def test_a_cv_is_held_against_one_ad(tmp_path: Path) -> None:
    cv, ad = file(tmp_path, "cv.txt", CV), file(tmp_path, "ad.txt", AD)
    answer = run("match", "--cv", cv, "--against", ad, "--json")
    (found,) = json.loads(answer.stdout)["matches"]
    states = {each["skill"]: each for each in found["answers"]}
    assert states["inbound-calls"]["own_words"][0] in CV
    assert states["spreadsheets"]["state"] == "not-yet"
    assert "Excel" in states["spreadsheets"]["ad_words"]


def test_a_match_is_said_in_words(tmp_path: Path) -> None:
    cv, ad = file(tmp_path, "cv.txt", CV), file(tmp_path, "ad.txt", AD)
    said = run("match", "--cv", cv, "--against", ad).stdout
    assert said.startswith("ad.txt: ")
    assert "Not shown yet: Spreadsheets" in said
    assert "%" not in said


def test_open_jobs_are_taken_from_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAREERS_DATABASE", str(tmp_path / "jobs.db"))
    assert run("migrate").exit_code == run("demo").exit_code == 0
    cv = file(tmp_path, "cv.txt", CV)
    answer = run("match", "--cv", cv, "--against", "jobs", "--count", 3, "--json")
    found = json.loads(answer.stdout)["matches"]
    assert len(found) == 3
    scores = [each["score"] for each in found]
    assert scores == sorted(scores, reverse=True)


def test_an_empty_board_says_what_to_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAREERS_DATABASE", str(tmp_path / "jobs.db"))
    assert run("migrate").exit_code == 0
    cv = file(tmp_path, "cv.txt", CV)
    answer = run("match", "--cv", cv, "--against", "jobs")
    assert "No open job asks for what this CV shows" in answer.stdout


def test_what_the_person_says_answers_the_must_haves(tmp_path: Path) -> None:
    ad = f"{AD}Night shift. A drug test is required."
    files = file(tmp_path, "cv.txt", CV), file(tmp_path, "ad.txt", ad)
    answer = run("match", "--cv", files[0], "--against", files[1], "--time", "days")
    assert "No: Working nights." in answer.stdout
    assert "Ask: A drug test. You have not said." in answer.stdout


def test_a_file_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    answer = run("match", "--cv", file(tmp_path, "cv.txt", CV), "--against", "none")
    assert answer.exit_code == 1
    assert "There is no file none." in answer.output


def test_every_pair_gets_a_line_and_bad_lines_are_skipped(tmp_path: Path) -> None:
    ads = [{"id": "fit", "text": AD}, {"id": "other", "text": OTHER}]
    lines = "\n".join(json.dumps(each) for each in ads)
    cvs = file(tmp_path, "cvs", "broken\n" + json.dumps({"id": 7, "text": CV}))
    answer = run("rank", "--cvs", cvs, "--ads", file(tmp_path, "ads", lines))
    first, second = (json.loads(line) for line in answer.stdout.splitlines())
    assert (first["cv"], first["ad"], second["ad"]) == (7, "fit", "other")
    assert first["score"] > second["score"]
    assert "Not JSON" in answer.stderr


def test_ads_that_cannot_be_read_are_no_ranking(tmp_path: Path) -> None:
    empty = file(tmp_path, "empty", "")
    answer = run("rank", "--cvs", empty, "--ads", empty)
    assert answer.exit_code == 1
    assert "holds no ad" in answer.output


def test_measuring_says_what_is_missing(tmp_path: Path) -> None:
    kept = tmp_path / "figures.json"
    answer = run("evaluate", "ranking", "--data", tmp_path, "--save", kept)
    assert "Missing: ranking/" in answer.stdout
    assert json.loads(kept.read_text()) == {"ranking": []}
    assert run("evaluate", "invariance", "--data", tmp_path).exit_code == 0
