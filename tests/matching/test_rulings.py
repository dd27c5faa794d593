import pytest

from careers.matching.rulings import (
    ELSEWHERE,
    About,
    Musts,
    Verdict,
    Wishes,
    language,
    place,
    rule,
)
from careers.skills.profile import Profile

PERSON = Profile(languages={"es": "B2", "en": ""})


@pytest.mark.parametrize(
    ("code", "asked", "verdict"),
    [
        ("es", None, Verdict.YES),
        ("es", "B2", Verdict.YES),
        ("es", "C1", Verdict.NO),
        ("en", None, Verdict.YES),
        ("en", "C1", Verdict.ASK),
        ("fr", None, Verdict.ASK),
    ],
)
def test_a_language_is_held_against_the_level_asked(
    code: str, asked: str | None, verdict: Verdict
) -> None:
    assert language(PERSON, code, asked).verdict is verdict


def test_a_place_the_ad_does_not_name_is_a_question() -> None:
    verdicts = [place("US-AZ", hires).verdict for hires in (True, False, None)]
    assert verdicts == [Verdict.YES, Verdict.NO, Verdict.ASK]


NIGHTS = Musts(
    right_to_work="US",
    times=("evenings", "nights"),
    languages=(("es", "C1"),),
    equipment={"wired": 1, "down": 50},
    checks=("drug",),
    words={About.SCHEDULE: "nights and evenings"},
)


def ruled(wishes: Wishes) -> dict[str, Verdict]:
    return {each.subject: each.verdict for each in rule(PERSON, wishes, NIGHTS)}


def test_what_nobody_said_is_a_question_and_never_a_no() -> None:
    verdicts = ruled(Wishes())
    assert verdicts.pop("es") is Verdict.NO
    assert set(verdicts.values()) == {Verdict.ASK}


def test_every_must_have_is_answered_by_what_the_person_says() -> None:
    yes = Wishes(
        lives="US-AZ",
        may_work_in=frozenset(("US",)),
        times=frozenset(("days", "evenings", "nights")),
        has={"wired": 1, "down": 20},
        agrees_to=frozenset(),
    )
    assert ruled(yes) == {
        "US-AZ": Verdict.ASK,
        "US": Verdict.YES,
        "evenings, nights": Verdict.YES,
        "es": Verdict.NO,
        "wired": Verdict.YES,
        "down": Verdict.NO,
        "drug": Verdict.NO,
    }


def test_somebody_must_be_free_at_all_the_times_asked() -> None:
    some = Wishes(times=frozenset(("evenings",)))
    assert ruled(some)["evenings, nights"] is Verdict.NO


def test_the_ads_words_stand_beside_the_verdict() -> None:
    words = {each.about: each.words for each in rule(PERSON, Wishes(), NIGHTS)}
    assert words[About.SCHEDULE] == "nights and evenings"


def test_a_job_that_states_nothing_rules_nobody_out() -> None:
    assert rule(PERSON, Wishes(), Musts()) == ()


def test_single_answers_settle_what_is_asked_and_nothing_else() -> None:
    said = {"schedule:nights": True, "checks:drug": False}
    found = ruled(Wishes(said=said))
    assert found["evenings, nights"] is Verdict.ASK
    both = {**said, "schedule:evenings": True}
    assert ruled(Wishes(said=both))["evenings, nights"] is Verdict.YES
    one = {"schedule:evenings": False}
    assert ruled(Wishes(said=one))["evenings, nights"] is Verdict.NO


def test_a_right_to_work_in_a_country_not_named_is_a_question() -> None:
    somewhere = Musts(right_to_work=ELSEWHERE)
    wishes = Wishes(may_work_in=frozenset(("US",)))
    assert [each.verdict for each in rule(PERSON, wishes, somewhere)] == [Verdict.ASK]
