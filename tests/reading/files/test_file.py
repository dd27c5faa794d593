import json

import pytest

from careers.errors import CareersError
from careers.reading.files import file
from careers.reading.files.file import decoded, text_of


def test_text_is_read_letter_by_letter():
    assert text_of("Zoë\r\ntook  calls".encode()) == "Zoë\r\ntook  calls"


def test_old_files_are_read_in_the_letters_of_their_time():
    assert decoded("Café".encode("cp1252")) == "Café"
    assert decoded("Café".encode("utf-16")) == "Café"
    assert decoded("Café ".encode() + b"\xff") == "Café \ufffd"


def test_a_json_resume_becomes_a_cv():
    resume = {"work": [{"position": "Team lead", "startDate": "2020-01-01"}]}

    assert "Team lead, 2020-01 - present" in text_of(json.dumps(resume).encode())


def test_braces_alone_make_no_resume():
    assert text_of(b"{ not json") == "{ not json"
    assert text_of(b'{"a": 1}') == '{"a": 1}'


@pytest.mark.parametrize("content", [b"x" * (file.MOST_BYTES + 1), b"\x00\x01"])
def test_what_cannot_be_read_is_said_with_a_remedy(content):
    with pytest.raises(CareersError) as told:
        text_of(content)
    assert told.value.remedy


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"%PDF-1.7 broken"])
def test_a_broken_file_is_an_answer_not_an_accident(content):
    with pytest.raises(CareersError):
        text_of(content)


def test_a_file_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(file, "SECONDS", 0.01)

    with pytest.raises(CareersError, match="could not be read"):
        text_of(b"%PDF-1.7")


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-16-be"])
def test_letters_of_two_bytes_are_read_also_without_a_mark(code: str) -> None:
    assert text_of("José answered calls.\n".encode(code)) == "José answered calls.\n"


@pytest.mark.parametrize("content", [b"", b" \n\t", b"\xef\xbb\xbf"])
def test_a_file_without_words_is_said_to_have_none(content: bytes) -> None:
    with pytest.raises(CareersError, match=r"empty|no text"):
        text_of(content)
