from careers.catalogue.comparison import compare
from tests.small import CSR, LEAD, QA, SENIOR


def test_a_skill_that_all_ask_for_is_shared_with_each_level():
    assert compare((CSR, SENIOR, LEAD)).shared == {"calming": (2, 4, 4)}


def test_what_not_all_ask_for_stays_with_its_role():
    compared = compare((QA, LEAD))

    assert list(compared.shared) == ["coaching"]
    assert [ask.skill for ask in compared.own["qa-analyst"]] == ["excel"]
    assert [ask.skill for ask in compared.own["team-lead"]] == ["calming"]


def test_nothing_is_compared_with_nothing():
    assert compare(()).shared == {}
