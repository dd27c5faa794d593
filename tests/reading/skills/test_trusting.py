"""A whole CV claims what its words are enough for; a few lines mean what they say."""

from dataclasses import replace
from functools import cache

from careers.catalogue.record import Record, root
from careers.catalogue.trust import Trust, Weights
from careers.reading.reader import Reader
from tests.shipped import CATALOGUE

PLAIN = (
    "Took inbound calls, solved complaints by live chat and kept Salesforce up to date."
    " Coached new agents, forecast contact volume, took card payments over the phone"
    " and sold upgrades to callers. Typed 60 words a minute, booked appointments,"
    " wrote weekly reports in Excel, scored calls, trained new hires in de-escalation,"
    " translated letters, and fixed printers. "
)
MISLED = Trust(
    kind="cv",
    weights=Weights(
        base=0, phrase=1, elsewhere=0, more=1, listed=2, asked=2, kin=0, trade=0
    ),
    line=0.6,
    own=Record(
        words={"1": (8, 2)},
        skills={"empathy": (2, 9)},
        phrases={"empathy": {root("compassion"): (1, 9), "empathy": (9, 0)}},
    ),
)


@cache
def doubting() -> Reader:
    return Reader(replace(CATALOGUE, trust={"cv": MISLED, "ad": MISLED}))


def claimed(text: str) -> set[str]:
    return set(doubting().profile(text).abilities)


def test_a_phrase_that_misled_is_no_claim_of_a_whole_cv():
    assert "empathy" not in claimed(PLAIN + "Known for compassion.")
    assert "empathy" in claimed(PLAIN + "Known for compassion and empathy.")
    assert "empathy" in claimed("Known for compassion.")


def test_a_skill_with_years_to_it_is_claimed():
    assert "empathy" in claimed(PLAIN + "Five years of compassion.")


def test_a_list_of_skills_speaks_for_what_is_in_it():
    listed = f"Experience\n{PLAIN}\nSkills\nCompassion, typing, patience\n"
    loose = f"Experience\n{PLAIN}\nCompassion, typing, patience\n"
    assert "empathy" in claimed(listed)
    assert "empathy" not in claimed(loose)


def test_what_is_denied_stays_denied():
    found = doubting().extract(PLAIN + "No experience with compassion.", "cv").skills
    assert [one.status for one in found if one.id == "empathy"] == ["negated"]


LONG = "The week has five days, and each of them has its own hours and breaks. " * 10


def asked(sentence: str) -> set[str]:
    found = doubting().extract(LONG + sentence, "ad").skills
    return {one.id for one in found if one.status.counts}


def test_an_ad_asks_in_a_sentence_that_asks_or_on_a_short_line():
    many = (
        "{}by the window stands a shelf of books, letters and papers of all kinds, in"
        " which compassion has a place of its own between maps and old songs"
    )
    assert "empathy" not in asked(many.format(""))
    assert "empathy" in asked(many.format("You must know: "))
    assert "empathy" in asked("\nCompassion\n")


def test_what_an_ad_may_ask_for_is_told_with_its_words():
    shelf = "By the window stands a shelf of letters and papers of all kinds, in which"
    text = f"{LONG}{shelf} compassion has a place of its own between maps and songs"
    assert [one.phrase for one in doubting().doubted(text, "ad")] == ["compassion"]


def test_a_short_ad_means_what_it_says():
    few = doubting().extract("Compassion has a place here.", "ad").skills
    assert [one.id for one in few] == ["empathy"]


def kin_and_trade(text: str) -> dict[str, tuple[int, int]]:
    told = Reader(replace(CATALOGUE, trust={})).tellings(text, "cv")
    return {skill: (each.kin, each.trade) for skill, each in told.items()}


def test_skills_of_one_group_are_kin_and_so_are_those_that_one_says_are_near():
    group, near = CATALOGUE.skills["typing"], CATALOGUE.skills["live-chat"]
    assert CATALOGUE.skills["teamwork"].group == group.group != near.group
    assert "live-chat" not in group.near
    assert "typing" in near.near

    assert kin_and_trade("Typing. Teamwork.") == {"typing": (1, 0), "teamwork": (1, 0)}
    assert kin_and_trade("Typing. Live chat.") == {
        "typing": (1, 1),
        "live-chat": (1, 0),
    }
    assert kin_and_trade("Teamwork. Live chat.")["live-chat"] == (0, 0)


def test_who_learned_nothing_hears_everything_that_speaks_for_a_skill():
    believing = Reader(replace(CATALOGUE, trust={}))
    told = believing.tellings(PLAIN + "Known for compassion with callers.", "cv")
    assert told["empathy"].phrases == {"compassion"}
    assert told["empathy"].kin == 0
    assert not told["empathy"].is_listed


def test_a_long_name_makes_no_whole_cv():
    name = "Maria Angela Consuelo de la Cruz y Santos Reyes " * 20
    assert "empathy" in claimed(f"{name}\nKnown for compassion.")


def test_what_is_doubted_is_told_with_its_words():
    (doubt,) = doubting().doubted(PLAIN + "Known for Compassion.")
    assert (doubt.phrase, doubt.skills) == ("Compassion", ("empathy",))
    assert doubt.is_doubt
    assert doubting().doubted(PLAIN + "Known for compassion and empathy.") == ()


def test_what_is_doubted_is_known_and_no_model_guesses_it():
    text = f"Experience\n{PLAIN}\nShowed deep compassion daily.\n"
    assert [one.phrase for one in doubting().doubted(text)] == ["compassion"]
    assert not [one for one in doubting().unplaced(text) if "compassion" in one]
