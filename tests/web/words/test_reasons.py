import pytest

from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.ranking import Addend, Kind, Reason
from careers.web.words.reasons import (
    band_rules,
    evidence_weights,
    points,
    reason,
    skill_weights,
)
from tests.small import CATALOGUE, asks, profile

OF_ROLES = {
    kind for kind in Kind if any(word in kind for word in ("role", "family", "trade"))
}


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.EXPERIENCE}))
def test_every_kind_of_reason_has_words_and_names_its_subject(kind):
    subject, name = ("csr", "Csr") if kind in OF_ROLES else ("excel", "Excel")
    said = reason(Addend(Reason(kind, subject), 100), CATALOGUE)
    assert said.endswith(f": {name}")


def test_reasons_name_what_they_are_about():
    asked = Asked(asks(("excel", 2)), "csr", 24)
    found = match(profile("csr", excel=2), asked, CATALOGUE)
    assert [reason(addend, CATALOGUE) for addend in found.addends] == [
        "You show it: Excel",
        "Work you have done: Csr",
        "Not yet enough experience: 2 years asked",
        "You have worked in this trade: Csr",
    ]


def test_points_carry_their_sign():
    assert (points(1200), points(-75)) == ("+1,200", "−75")


def test_the_page_tells_the_codes_own_weights():
    assert [number for _, number in skill_weights()] == [12, 6, 3, 2, 1]
    assert ("Other work of the same family", "+1,000") in evidence_weights()


def test_the_bands_are_told_by_the_rule_that_makes_them():
    rules = dict(band_rules())
    assert rules["Fits well"].startswith("at least 3 skills shown in full")
    assert "one in 3 of the essential ones" in rules["Fits well"]
