from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from careers.errors import CareersError
from careers.reading.files import word
from careers.reading.files.file import text_of


def test_paragraphs_and_tables_are_read_in_order():
    docx = pytest.importorskip("docx")
    written, document = BytesIO(), docx.Document()
    document.add_paragraph("Team lead")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "2019 - 2021"
    table.rows[0].cells[1].text = "Coached agents"
    document.add_paragraph("References")
    document.save(written)

    text = text_of(written.getvalue())

    assert text.split("\n") == [
        "Team lead",
        "2019 - 2021",
        "Coached agents",
        "References",
    ]


def test_a_file_that_swells_is_refused_before_it_is_opened():
    with pytest.raises(CareersError, match="too large when unpacked"):
        word.text_of(_zip({"word/document.xml": b" " * (word.MOST_UNPACKED + 1)}))


@pytest.mark.parametrize("content", [b"no zip", b"PK\x03\x04"])
def test_what_is_no_word_file_is_said_to_be_none(content):
    with pytest.raises(CareersError, match="not a Word file"):
        word.text_of(content)


def test_another_kind_of_zip_is_no_word_file():
    with pytest.raises(CareersError, match="not a Word file"):
        word.text_of(_zip({"photo.jpg": b""}))


def _zip(parts: dict[str, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as opened:
        for name, content in parts.items():
            opened.writestr(name, content)
    return written.getvalue()
