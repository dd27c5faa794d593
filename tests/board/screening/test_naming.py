from decimal import Decimal

import pytest

from careers.board.pay import Pay
from careers.board.screening.ad import Ad
from careers.board.screening.naming import hits
from careers.board.screening.text import Text


def seen(text: str, employer: str | None = None, pay: Pay | None = None) -> set[str]:
    ad = Ad(text=text, employer=employer, pay=pay or Pay())
    return {hit.sign for hit in hits(ad, Text.of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Quillmere is hiring. You answer calls.",
        "You join Quillmere in May. People at Quillmere stay long.",
        "Fennimore and Sons, Inc. answers the phone for shops.",
    ],
)
def test_an_employer_is_named_in_many_ways(text: str):
    assert seen(text) == set()


def test_an_ad_of_nobody_is_a_sign():
    text = "Reliable people are needed for our Data Entry team. You answer calls."
    assert seen(text) == {"no-employer"}
    assert seen(text, employer="Quillmere") == set()


def test_pay_without_a_payer_is_another():
    pay = Pay(Decimal(20), Decimal(25))
    assert seen("You answer calls.", pay=pay) == {"no-employer", "pay-without-payer"}


def test_a_name_in_two_spellings_was_pasted_in():
    text = "For years Quillmere has sold tea. At this time QUILLMERE hires agents."
    assert "pasted-name" in seen(text)
    assert "pasted-name" not in seen(text.replace("QUILLMERE", "Quillmere"))
