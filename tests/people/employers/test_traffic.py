from careers.people.employers.application import Step
from careers.people.employers.traffic import Traffic, middle


def test_a_middle_needs_five_to_be_told():
    assert middle([1, 2, 3, 4]) is None
    assert middle([9, 1, 3, 2, 4]) == 3.0


def test_all_that_was_sent_is_counted_whatever_became_of_it():
    assert Traffic(states={Step.SENT: 2, Step.REFUSED: 1}).sent == 3
