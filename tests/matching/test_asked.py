from careers.matching.asked import once
from careers.skills.requirement import Requirement


def test_a_skill_asked_twice_counts_once_as_strictly_as_it_is_asked() -> None:
    mild, strict = Requirement("excel", 4, essential=False), Requirement("excel", 2)
    assert once([mild, strict], {"excel"}) == (strict,)
    assert once([strict, mild], {"excel"}) == (strict,)


def test_a_skill_nobody_described_is_left_out() -> None:
    assert once([Requirement("juggling")], {"excel"}) == ()
