import pytest

from careers.matching.rulings import Verdict, language, place
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
