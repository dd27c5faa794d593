"""Four counts in one number."""

from collections.abc import Sequence

import numpy as np
from hypothesis import given

from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.tally import Tally, tally
from careers.skills.gap import Answer
from careers.skills.profile import Profile
from tests.matching.strategies import asked, profiles
from tests.small import CATALOGUE


def counted(answers: Sequence[Answer]) -> Tally:
    return Tally.of(np.array([sum(tally(answer) for answer in answers)], np.int64))


@given(profiles, asked)
def test_a_sum_tells_what_counting_one_by_one_tells(
    person: Profile, wanted: Asked
) -> None:
    gap = match(person, wanted, CATALOGUE).gap
    essential = [each for each in gap.answers if each.requirement.essential]
    found = counted(gap.answers)
    assert found.essential == len(essential)
    assert found.open == sum(not each.credit for each in essential)
    assert found.shown == len(gap.shown)
    assert found.partly == len(gap.partly)


def test_hundreds_of_answers_do_not_run_over() -> None:
    shown = match(
        Profile(), Asked(tuple(CATALOGUE.roles["csr"].asks)), CATALOGUE
    ).gap.answers[:1]
    assert counted(shown * 500).open == 500
