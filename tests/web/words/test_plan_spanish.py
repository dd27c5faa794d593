from dataclasses import fields
from datetime import date
from string import Formatter

from careers.people.clients.client_plan import Doer
from careers.web.words.plan_english import ENGLISH
from careers.web.words.plan_paper import PaperWords
from careers.web.words.plan_spanish import SPANISH

DAY = date(2026, 3, 12)


def test_every_fixed_word_is_said_in_spanish_and_asks_for_the_same():
    for name in (own.name for own in fields(PaperWords)):
        english, spanish = getattr(ENGLISH, name), getattr(SPANISH, name)
        if isinstance(english, str):
            assert english != spanish, name
            assert asked(english) == asked(spanish), name


def test_days_and_doers_are_spanish_too():
    assert SPANISH.day(DAY) == "12 de marzo de 2026"
    assert SPANISH.month(DAY) == "mar 2026"
    assert set(SPANISH.doers) == set(Doer)


def asked(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}
