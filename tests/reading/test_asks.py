"""The skills an ad asks for."""

from careers.reading.asks import LONGEST
from tests.reading.reading import reader


def test_what_an_ad_prefers_is_desirable() -> None:
    asked = {ask.skill: ask for ask in reader().asks("Zendesk a plus. Sales a must.")}
    assert not asked["crm"].essential
    assert asked["sales"].essential


def test_a_skill_is_asked_once_and_as_firmly_as_anywhere() -> None:
    (ask,) = reader().asks("Zendesk preferred. You must know Zendesk.")
    assert ask.essential
    assert ask.words == "You must know Zendesk."


def test_what_is_not_required_is_not_asked() -> None:
    assert reader().asks("No call center experience required. Not a sales role.") == ()


def test_the_title_asks_too() -> None:
    (ask,) = reader().asks("Come and join us.", title="Sales agent")
    assert (ask.skill, ask.words) == ("sales", "Sales agent")


def test_a_quote_leaves_its_bullets_behind() -> None:
    (ask,) = reader().asks("We need:\n- Zendesk daily •\n- A calm voice")
    assert ask.words == "Zendesk daily"


def test_a_long_sentence_is_cut_around_the_skill() -> None:
    ad = "and then " * 40 + "you use Zendesk " + "and so on " * 40
    (ask,) = reader().asks(ad)
    assert "Zendesk" in ask.words
    assert len(ask.words) <= LONGEST
    assert ask.words.endswith("…")
