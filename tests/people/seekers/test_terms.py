"""What a person says about must-haves."""

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.terms import Terms


def test_an_answer_stays_until_it_is_changed_or_taken_back() -> None:
    terms = Terms().saying({"checks:drug": True, "schedule:nights": False})
    later = terms.saying({"checks:drug": None, "schedule:nights": True})
    assert later.said == {"schedule:nights": True}


def test_where_somebody_lives_can_be_left_unsaid_again() -> None:
    assert Terms().living("US-AZ").living("") == Terms()


def test_terms_are_part_of_what_is_kept() -> None:
    terms = Terms("US-AZ", {"checks:drug": False})
    assert AnonymousProfile().on_terms(terms).terms == terms
