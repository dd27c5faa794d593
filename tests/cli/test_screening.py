import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from careers.cli import main

BAD = "Pay the registration fee of $40 first. There is no interview."


def run(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(main, ["screen", *arguments], input=given)


def answers(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_a_person_reads_reasons_with_words_and_remedies():
    said = run(given=BAD).output
    assert said.startswith("hold: 1.00 of 1\n")
    assert "+5.4 The worker is asked to pay (text): “Pay the registration fee" in said
    assert "Pay for training, checks and equipment yourself" in said


def test_a_calm_ad_is_never_called_proven():
    said = run("--employer", "Northbank", given="Answer calls about cards. " * 9).output
    assert said.startswith("pass: 0.14 of 1")
    assert "That is no proof that the ad is honest." in said


def test_a_program_reads_score_verdict_and_places(tmp_path: Path):
    file = tmp_path / "ad.txt"
    file.write_text(BAD)
    (answer,) = answers(run(str(file), "--json"))
    assert set(answer) == {"score", "verdict", "reasons", "base"}
    assert answer["verdict"] == "hold"
    first = answer["reasons"][0]
    assert BAD[first["start"] : first["end"]] == first["words"]


def test_an_object_brings_its_own_fields():
    ad = {"text": "Answer calls. " * 20, "apply_at": "https://t.me/invented"}
    (answer,) = answers(run("--json", "--country", "US", given=json.dumps(ad)))
    assert "chat-link" in {reason["sign"] for reason in answer["reasons"]}


def test_each_line_is_answered_by_a_line_and_bad_ones_stop_nothing():
    lines = [json.dumps({"id": 7, "text": BAD}), "{", "[]", json.dumps({"id": 8})]
    found = answers(run("--lines", given="\n".join(lines)))
    assert (found[0]["id"], found[0]["verdict"]) == (7, "hold")
    assert ["error" in each for each in found] == [False, True, True, True]


def test_broken_json_is_told_in_two_lines():
    result = run(given="{")
    assert result.exit_code == 1
    assert "This is not JSON" in result.output
