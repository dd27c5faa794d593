from dataclasses import replace
from datetime import date

import pytest

from careers.board.asks import Asks, Education
from careers.board.hiring import Hiring
from careers.board.place import Where
from careers.board.terms import Contract, Terms
from careers.board.work import LanguageAsk, Work
from careers.web.facts.asked import asked_facts, term_facts, work_facts
from tests import cast


def rows(facts, **parts):
    return {fact.term: fact for fact in facts(replace(cast.AGENT, **parts))}


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (None, None),
        (0, "None needed"),
        (1, "1 month or more"),
        (12, "12 months or more"),
        (36, "3 years or more"),
        (30, "30 months or more"),
    ],
)
def test_experience_is_said_as_people_count_it(months, said):
    assert rows(asked_facts, asks=Asks(experience=months))["Experience"].words == said


def test_languages_have_levels_and_some_only_help():
    languages = (LanguageAsk("en", "C1"), LanguageAsk("es", essential=False))
    asked = rows(asked_facts, work=Work(languages=languages))

    assert asked["Languages"].words == "English at C1; Spanish helps"


def test_education_and_typing():
    asked = rows(
        asked_facts, asks=Asks(education=Education.BACHELOR), hiring=Hiring(wpm=35)
    )

    assert asked["Education"].words == "Bachelor’s degree"
    assert asked["Typing"].words == "35 words a minute"


def test_american_contracts_name_their_form():
    terms = Terms(contract=Contract.CONTRACTOR)

    here = rows(term_facts, terms=terms, where=Where(country="US"))
    assert here["Contract"].words == "Contractor (1099)"
    assert rows(term_facts, terms=terms)["Contract"].words == "Contractor"


def test_a_season_has_an_end_or_says_it_has_none():
    ends = Terms(seasonal=True, seasonal_until=date(2027, 1, 31), temp_to_hire=True)

    assert rows(term_facts, terms=ends)["Season"].words == "Until 31 January 2027"
    assert rows(term_facts, terms=ends)["After that"].words == "Can become permanent"
    assert "not stated" in rows(term_facts, terms=Terms(seasonal=True))["Season"].words
    assert "Season" not in rows(term_facts)


def test_the_work_is_told_in_calls_and_channels():
    facts = {fact.term: fact for fact in work_facts(cast.MEMBER_SERVICES)}

    assert facts["Calls"].words == "Inbound"
    assert facts["Calls"].notes == ("About 45 a day.",)
    assert facts["About"].words == "Health care"
