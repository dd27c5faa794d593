"""Words of the trade behind slips and scans."""

import pytest

from careers.reading.text.respelling import Speller

WORDS = "customer service inbound complaints training troubleshooting sales coach"
SPELLER = Speller(WORDS.split(), ["trained", "lending", "trainings"])
HEAD = "." * 130 + " "


def mended(text: str) -> str:
    text = HEAD + text
    for start, end, new in reversed(list(SPELLER.mended(text))):
        text = text[:start] + new + text[end:]
    return text.removeprefix(HEAD)


@pytest.mark.parametrize(
    ("worn", "meant"),
    [
        ("cust0mer serv1ce", "customer service"),
        ("custorner 5ales", "customer sales"),
        ("cusotmer", "customer"),
        ("custmer", "customer"),
        ("complaiints", "complaints"),
        ("trouhleshooting", "troubleshooting"),
        ("INBOVND", "INBOUND"),
        ("Cusotmer", "Customer"),
    ],
)
def test_a_worn_word_is_known_again(worn: str, meant: str) -> None:
    assert mended(worn) == meant


@pytest.mark.parametrize(
    "right", ["trained", "customers", "lending", "coaches", "services", "tinker", "Zoë"]
)
def test_a_word_that_is_right_stays(right: str) -> None:
    assert mended(right) == right


def test_a_name_at_the_head_of_a_cv_is_never_mended() -> None:
    assert list(SPELLER.mended("Ana Custmer\ncustmer")) == [(12, 19, "customer")]
