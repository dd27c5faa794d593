from dataclasses import replace

from careers.people.clients.agency import Shares
from careers.people.clients.client import Agreed, Language
from careers.web.counsel.consent import agreed_words, consent_in, consent_words
from careers.web.words.tongue import ENGLISH, tongue_of
from tests.cast import TODAY
from tests.web.counsel.agency import HARBOR


def test_a_client_is_told_what_is_kept_for_how_long_and_who_sees_it():
    words = consent_words(replace(HARBOR, keeps=12, rule="We must report danger."))
    assert words.startswith("Harbor Works keeps")
    assert "your counselor and the lead" in words
    assert "12 months" in words or "1 year" in words
    assert words.endswith("We must report danger.")
    assert "the counselors of the agency" in consent_words(
        replace(HARBOR, shares=Shares.ALL)
    )


def test_it_is_said_in_spanish_too_and_the_agencys_own_rule_as_it_was_typed():
    agency = replace(HARBOR, keeps=1, shares=Shares.ALL, rule="We report danger.")
    words = consent_in(agency, Language.SPANISH)
    assert "los orientadores y las orientadoras de la agencia" in words
    assert "Se guarda hasta 1 mes después" in words
    assert words.endswith("We report danger.")


def test_what_was_agreed_is_read_in_another_language_but_never_changed():
    spanish = tongue_of("es")
    kept = Agreed(consent_in(HARBOR, Language.SPANISH), TODAY)
    assert agreed_words(kept, HARBOR, ENGLISH) == consent_words(HARBOR)
    assert agreed_words(kept, HARBOR, spanish) == kept.words
    stricter = replace(HARBOR, keeps=99)
    assert agreed_words(kept, stricter, ENGLISH) == kept.words
