import json

import pytest
from click.testing import CliRunner

from careers.cli import main

CV = "Customer service representative, 2019 - present\r\n• Took inbound calls"


def extract(*options: str, given: str | bytes) -> str:
    answer = CliRunner().invoke(main, ["extract", *options], input=given)
    assert answer.exit_code == 0, answer.output
    return answer.output


def test_extract_points_into_the_text_as_it_was_written():
    found = json.loads(extract("--kind", "cv", "--json", given=CV))

    assert list(found) == ["skills", "roles", "languages", "years", "credentials"]
    assert {"id", "name", "level", "status", "start", "end", "text"} == set(
        found["skills"][0]
    )
    assert all(
        CV[each["start"] : each["end"]] == each["text"] for each in found["skills"]
    )
    assert found["roles"][0]["id"] == "csr"


def test_extract_reads_a_file_and_says_it_in_words(tmp_path):
    path = tmp_path / "cv.txt"
    path.write_bytes(CV.encode())

    said = extract(str(path), given="")

    assert "Taking inbound calls (level 3, shown): “Took inbound calls”" in said
    assert "Role: Customer service representative (12 months)" in said


def test_one_bad_line_never_stops_the_others():
    lines = [
        '{"id": 7, "text": "Zendesk is a plus"}',
        "no json",
        '{"words": "Zendesk"}',
        "[" * 100_000,
        '{"text": "\\ud800 Zendesk is required"}',
    ]
    given = "\n".join(lines).encode() + b'\n\xff\xfe\n{"text": ""}\n'

    answers = [
        json.loads(line)
        for line in extract("--lines", "--kind", "ad", given=given).splitlines()
    ]

    assert [("error" in answer) for answer in answers] == [
        False, True, True, True, False, True, False,
    ]  # fmt: skip
    assert answers[0]["id"] == 7
    assert answers[0]["skills"][0]["status"] == "preferred"
    assert answers[4]["skills"][0]["status"] == "required"
    assert answers[6]["skills"] == []


@pytest.mark.parametrize("content", [b"\x00\x01\x02" * 9, b"PK\x03\x04 no zip"])
def test_a_file_without_text_is_told_of_in_words(content: bytes):
    answer = CliRunner().invoke(main, ["extract"], input=content)

    assert answer.exit_code == 1
    assert answer.output.startswith("Error: This")


def test_another_language_is_told_of_beside_the_answer(tmp_path):
    cv = tmp_path / "cv.txt"
    cv.write_text(
        "Ich habe die Anrufe der Kunden angenommen und mit dem Team in Zendesk gelöst."
    )
    answer = CliRunner().invoke(main, ["extract", str(cv), "--json"])
    assert "seems to be in German" in answer.stderr
    assert json.loads(answer.stdout)["skills"]
