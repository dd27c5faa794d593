"""Lines as they were meant."""

from collections.abc import Iterable

from careers.reading.text.lines import Edit, rejoined, unlisted, unwrapped


def edited(text: str, edits: Iterable[Edit]) -> str:
    for start, end, new in reversed(list(edits)):
        text = text[:start] + new + text[end:]
    return text


def test_a_bullet_becomes_a_line() -> None:
    text = "Skills • typing • sales"
    assert edited(text, unlisted(text)) == "Skills\ntyping\nsales"


def test_a_word_cut_in_two_is_joined() -> None:
    text = "cus-\ntomer, follow-\nup"
    joined = edited(text, rejoined(text, frozenset({"customer"})))
    assert joined == "customer, follow-up"


def test_a_narrow_page_is_widened() -> None:
    text = (
        "Answered calls from members about their bills and sent the\n"
        "Customer a summary by mail, and helped new colleagues with\n"
        "Excel and the phone system in their first weeks at work as\n"
        "well."
    )
    assert edited(text, unwrapped(text)).count("\n") == 0


def test_a_list_of_short_lines_stays_a_list() -> None:
    text = "Typing speed\nUpselling\nSpreadsheets"
    assert edited(text, unwrapped(text)) == text


def test_a_finished_sentence_ends_its_line() -> None:
    text = "x" * 70 + ".\nthen more"
    assert edited(text, unwrapped(text)) == text


def test_a_known_pair_of_words_is_never_torn() -> None:
    known = frozenset({"cold calling"})
    torn = "we do cold\ncalling, and\nfaxes"
    assert edited(torn, unwrapped(torn, known)) == "we do cold calling, and\nfaxes"
    listed = "cold\nCalling\nfaxes"
    assert edited(listed, unwrapped(listed, known)) == listed
