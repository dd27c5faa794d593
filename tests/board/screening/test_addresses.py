from dataclasses import dataclass, field

import pytest

from careers.board.screening.ad import Ad, Known
from careers.board.screening.addresses import hits, plain_name
from tests.board.screening.signs import SIGNS

FIRMS = Known(firms={"Harbour Travel": ("harbourtravel.example",)})


@dataclass
class Case:
    apply_at: str
    seen: set[str] = field(default_factory=set)
    employer: str = "Harbour Travel, Inc."


def seen(case: Case, known: Known = FIRMS) -> set[str]:
    ad = Ad(text="", employer=case.employer, apply_at=case.apply_at)
    return {hit.sign for hit in hits(ad, known, SIGNS.hosts)}


@pytest.mark.parametrize(
    "case",
    [
        Case("https://jobs.harbourtravel.example/7"),
        Case("https://boards.greenhouse.io/harbour/1"),
        Case("https://harbourtravel-careers.example.net/x", {"foreign-domain"}),
        Case("mailto:jobs@harbortravel.example", {"foreign-domain"}),
        Case("mailto:h.t.example@gmail.com", {"free-mail", "foreign-domain"}),
        Case("https://other.example/apply", {"foreign-domain"}),
        Case("https://harbourtravel.example.net", {"foreign-domain"}, "Quillmere"),
        Case("https://quillmere.example", set(), "Quillmere"),
        Case("https://forms.gle/invented", {"form-host"}, "Quillmere"),
        Case("https://t.me/invented", {"chat-link"}, "Quillmere"),
    ],
    ids=lambda case: case.apply_at,
)
def test_an_address_shows_whose_it_is(case: Case):
    assert seen(case) == case.seen


def test_an_address_in_the_text_is_quoted_from_there():
    text = "Write to quillmere.example@yahoo.com today."
    (hit,) = hits(Ad(text=text), Known(), SIGNS.hosts)
    assert (hit.sign, hit.where) == ("free-mail", "text")
    assert text[hit.start : hit.end] == hit.words == "quillmere.example@yahoo.com"


def test_forms_of_a_company_do_not_change_its_name():
    assert plain_name("Harbour Travel Co. Ltd") == plain_name("harbour travel")
    assert plain_name(" ") == ""
