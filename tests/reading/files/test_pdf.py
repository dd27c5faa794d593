import pytest

from careers.errors import CareersError
from careers.reading.files.file import text_of

pytest.importorskip("pypdfium2")


def test_the_words_of_every_page_are_read():
    text = text_of(pdf("Customer service representative, Northbank", "Took 50 calls"))

    assert "Customer service representative" in text
    assert text.index("Took 50 calls") > text.index("Northbank")


def test_a_picture_of_text_is_said_to_be_one():
    with pytest.raises(CareersError, match="holds pictures"):
        text_of(pdf(""))


def test_a_book_is_no_cv():
    with pytest.raises(CareersError, match="at most 20"):
        text_of(pdf(*["Customer service representative, Northbank"] * 21))


def test_a_damaged_file_is_said_to_be_damaged():
    with pytest.raises(CareersError, match="cannot be opened"):
        text_of(b"%PDF-1.7\nnothing follows")


def pdf(*pages: str) -> bytes:
    """Write a small PDF by hand, a line on each page."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, words in enumerate(pages):
        drawn = f"BT /F1 12 Tf 50 700 Td ({words}) Tj ET"
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Contents {5 + 2 * index} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>",
            f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        ]
    body = "".join(f"{n} 0 obj\n{o}\nendobj\n" for n, o in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R >>\n%%EOF\n".encode()
