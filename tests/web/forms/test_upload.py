import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from careers.errors import CareersError
from careers.web.forms.upload import FILE, text_in, tidy


def zipped(**parts: str) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("cv.txt", b"", "is empty"),
        ("cv.txt", b" \n\t ", "holds no text"),
        ("photo.jpg", b"\xff\xd8\xff\xe0", "is a picture"),
        ("cv.pdf", b"\x89PNG\r\n", "is a picture"),
        ("photo.heic", b"\x00\x00\x00\x18ftypheic", "is a picture"),
        ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "an older Word file"),
        ("cv.rtf", b"{\\rtf1\\ansi Calm}", "rich text file"),
        ("cv.html", b"\n<!DOCTYPE html><p>Calm", "is a web page"),
        ("cv.odt", zipped(mimetype="application/vnd.oasis.opendocument.text"), ".odt"),
        ("cv.pages", zipped(Index="pages"), "not a Word file"),
        ("cv.exe", b"MZ\x00\x01", "holds no text"),
        ("cv.json", b'{"name": "Ana"}', "not a JSON Resume"),
        ("cv.json", b'{"basics": ', "not a JSON Resume"),
        ("cv.pdf", b"%PDF-1.7 torn", "damaged"),
        ("cv.pdf", b"%PDF-1.7 << /Encrypt 3 0 R >>", "This PDF has a password."),
        ("cv.txt", b"x" * (FILE + 1), "larger than 5 MB"),
    ],
)
def test_what_cannot_be_read_says_what_it_is_and_what_to_do(
    name: str, content: bytes, problem: str
) -> None:
    with pytest.raises(CareersError) as error:
        text_in(name, content)
    assert problem in error.value.problem
    assert error.value.remedy.endswith(".")


def test_a_word_file_is_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Calmed angry callers")
    document.save(str(tmp_path / "cv.docx"))
    content = (tmp_path / "cv.docx").read_bytes()
    assert text_in("cv.docx", content) == "Calmed angry callers"


def test_a_json_resume_is_read() -> None:
    resume = {"work": [{"position": "Agent", "highlights": ["Calmed callers"]}]}
    text = text_in("cv.json", json.dumps(resume).encode())
    assert text == "Experience\nAgent\nCalmed callers"


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_old_and_new_text_files_are_read_alike(coding: str) -> None:
    assert text_in("cv.txt", "Café – “calm”".encode(coding)) == "Café – “calm”"


def test_lines_end_one_way_and_what_cannot_be_kept_is_gone() -> None:
    assert tidy("one\r\ntwo\rthree\x00\ud800\n") == "one\ntwo\nthree"
