from dataclasses import replace

from careers.board.incoming.standing import Standing
from careers.board.terms import Terms
from careers.board.work import LanguageAsk, Work
from careers.web.words.uploads import fact_words, standing_words
from tests.board.incoming.desk import read


def test_every_standing_has_words():
    assert {standing_words(each) for each in Standing} >= {"Ready", "Must be mended"}


def test_facts_are_told_as_people_say_them():
    asked = (LanguageAsk("en", "C1"), LanguageAsk("es"))
    job = replace(
        read().job, work=Work(languages=asked), terms=Terms(hours=(30.0, 40.0))
    )

    assert fact_words(job, "role") == "csr"
    assert fact_words(job, "work.languages") == "English C1, Spanish"
    assert fact_words(job, "where.region") == "Arizona"
    assert fact_words(job, "terms.hours") == "30 to 40"
    assert fact_words(job, "pay.low") == "18.25"
    assert fact_words(job, "pay.bonus") == ""
