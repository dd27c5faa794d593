"""What can rule a job out, in words."""

import pytest

from careers.board.hiring import CheckKind
from careers.matching.rulings import About, Ruling, Verdict
from careers.web.words.rulings import CHECKS, WHY, must, must_because


@pytest.mark.parametrize(
    ("about", "subject", "words"),
    [
        (About.PLACE, "US-NV", "Living in Nevada"),
        (About.RIGHT_TO_WORK, "GB", "The right to work in the UK"),
        (About.RIGHT_TO_WORK, "ZZ", "The right to work where the job is"),
        (About.SCHEDULE, "days, rotating", "Working days and rotating shifts"),
        (About.LANGUAGE, "es", "Spanish"),
        (About.EQUIPMENT, "a wired connection", "A wired connection"),
        (About.CHECKS, "drug", "A drug test"),
    ],
)
def test_a_must_have_is_named_as_people_name_it(
    about: About, subject: str, words: str
) -> None:
    assert must(Ruling(about, subject, Verdict.ASK)) == words


def test_both_levels_of_a_language_are_said() -> None:
    known = Ruling(About.LANGUAGE, "es", Verdict.YES, "B2", "C1")
    assert must_because(known) == "They ask for level B2. You say C1."
    silent = Ruling(About.LANGUAGE, "es", Verdict.ASK, "B2")
    assert must_because(silent).endswith("do not say how well you know it.")


def test_every_verdict_on_everything_has_its_words() -> None:
    for about in About:
        assert set(WHY[about]) == set(Verdict)
    assert set(CHECKS) == {kind.value for kind in CheckKind}
