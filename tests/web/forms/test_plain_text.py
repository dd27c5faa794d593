import pytest

from careers.web.forms.plain_text import decoded, other_kind, tidy


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("cv.txt", b"Plain words", None),
        ("cv", "Größe".encode("cp1252"), None),
        ("cv.txt", "Words".encode("utf-16"), None),
        ("cv.txt", b"%PDF-1.7 ...", "PDF"),
        ("cv.pdf", b"", "PDF"),
        ("CV.DOCX", b"PK\x03\x04", "Word"),
        ("photo.jpg", b"\xff\xd8\xff", "image"),
        ("cv.txt", b"MZ\x00\x01", "program"),
    ],
)
def test_a_file_is_what_its_first_characters_say(
    name: str, content: bytes, kind: str | None
) -> None:
    assert other_kind(name, content) == kind


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_old_and_new_text_files_are_read_alike(coding: str) -> None:
    assert decoded("Café – “calm”".encode(coding)) == "Café – “calm”"


def test_lines_end_one_way_and_what_cannot_be_kept_is_gone() -> None:
    assert tidy("one\r\ntwo\rthree\x00\ud800\n") == "one\ntwo\nthree"
