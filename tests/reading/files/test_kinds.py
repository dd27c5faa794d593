"""Files that are named for what they are, and not read."""

import pytest

from careers.errors import CareersError
from careers.reading.files.kinds import insist_on_a_kind_we_read, not_word


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"{\\rtf1\\ansi Calm}", "rich text"),
        (b"MM\x00*picture", "picture"),
        (b"\x00\x00\x00\x18ftypheix", "picture"),
        (b"\xef\xbb\xbf\n<!DOCTYPE HTML>", "web page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "older Word file"),
    ],
)
def test_a_file_is_known_by_its_first_bytes(content: bytes, kind: str) -> None:
    with pytest.raises(CareersError, match=kind):
        insist_on_a_kind_we_read(content)


@pytest.mark.parametrize(
    "content", [b"Calm on the phone", b"{curly}", b"", b"<3 calls"]
)
def test_words_are_let_through(content: bytes) -> None:
    insist_on_a_kind_we_read(content)


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("mimetype", ".odt"),
        ("Index/Document.iwa", "Pages"),
        ("xl/workbook.xml", "spreadsheet"),
        ("ppt/presentation.xml", "slides"),
        ("photo.jpg", "not a Word file"),
    ],
)
def test_a_packed_file_is_known_by_its_parts(part: str, kind: str) -> None:
    assert kind in not_word(frozenset([part])).problem
