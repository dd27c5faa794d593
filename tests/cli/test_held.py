"""One profile held against an ad, with what can rule it out."""

import pytest

from careers.cli.held import Person, read_job, ruled
from careers.errors import CareersError
from careers.matching.rulings import About, Verdict, Wishes
from careers.skills.profile import Profile
from tests.shipped import CATALOGUE, TITLES

AD = """Customer Service Representative
Remote, United States. Evening shifts. You must pass a background check and a drug test.
You must be fluent in Spanish.
"""


def verdicts(wishes: Wishes, **languages: str) -> dict[About, Verdict]:
    person = Person(Profile(languages=languages), wishes, CATALOGUE)
    return {each.about: each.verdict for each in ruled(person, read_job(AD, TITLES))}


def test_what_nobody_said_is_a_question() -> None:
    found = verdicts(Wishes())
    assert found[About.SCHEDULE] is found[About.LANGUAGE] is Verdict.ASK
    assert found[About.CHECKS] is Verdict.ASK


def test_what_the_person_says_is_an_answer() -> None:
    nights = Wishes(times=frozenset(("nights",)))
    assert verdicts(nights)[About.SCHEDULE] is Verdict.NO
    assert verdicts(Wishes(lives="US-AZ"))[About.PLACE] is not Verdict.NO


def test_the_ads_words_come_with_the_question() -> None:
    person = Person(Profile(), Wishes(), CATALOGUE)
    found = {each.about: each.words for each in ruled(person, read_job(AD, TITLES))}
    assert found[About.CHECKS] in AD
    assert found[About.LANGUAGE] == "You must be fluent in Spanish"
    assert "vening" in found[About.SCHEDULE]


def test_an_empty_ad_is_refused_with_what_to_do() -> None:
    with pytest.raises(CareersError, match="The ad is empty"):
        read_job(" \n", TITLES)


def test_the_right_to_work_is_read_from_the_ad() -> None:
    job = read_job(f"{AD}Right to work in the UK required.", TITLES)
    wishes = Wishes(may_work_in=frozenset(["CA"]))
    person = Person(Profile(), wishes, CATALOGUE)
    found = {each.about: each for each in ruled(person, job)}
    assert found[About.RIGHT_TO_WORK].words == "Right to work in the UK"
    assert found[About.RIGHT_TO_WORK].verdict is Verdict.NO
