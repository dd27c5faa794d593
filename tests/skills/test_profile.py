import pytest

from careers.skills.profile import Ability, Evidence, Profile
from tests.cast import ANA


def test_a_profile_is_empty_until_anything_is_known() -> None:
    assert Profile().is_empty()
    assert not ANA.is_empty()


@pytest.mark.parametrize(
    "known",
    [
        Profile(abilities={"typing": Ability("typing", 1)}),
        Profile(languages={"es": ""}),
        Profile(months={"csr": 1}),
        Profile(role="csr"),
    ],
)
def test_one_thing_known_is_not_nothing(known: Profile) -> None:
    assert not known.is_empty()


def test_evidence_is_told_in_the_order_of_the_text() -> None:
    late, early = Evidence(9, 12, "chat"), Evidence(2, 6, "zeal")

    assert sorted((late, early)) == [early, late]
