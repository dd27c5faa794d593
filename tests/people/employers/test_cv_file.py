from io import BytesIO
from zipfile import ZipFile

import pytest

from careers.errors import CareersError
from careers.people.employers.cv_file import MOST_BYTES, FileKind, kind_of


def zipped(*names: str) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 ...", FileKind.PDF),
        (zipped("word/document.xml"), FileKind.DOCX),
        ("José answered phones".encode(), FileKind.TXT),
    ],
)
def test_a_file_is_known_by_what_it_holds(content, kind):
    assert kind_of(content) is kind


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ\x90\x00\x03\x00",
        b"\x7fELF\x02",
        b"<html><script>alert(1)</script>",
        b"\xef\xbb\xbf <svg onload=x>",
        b"PK\x03\x04 broken",
        zipped("content.xml"),
        zipped("word/document.xml", "word/vbaProject.bin"),
        b"\xff\xd8\xff\xe0",
        b"a" * (MOST_BYTES + 1),
    ],
)
def test_programs_pages_pictures_and_what_is_too_large_are_refused(content):
    with pytest.raises(CareersError):
        kind_of(content)
