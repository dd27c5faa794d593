from datetime import timedelta

from careers.people.clients.client import Agreed, Client, Said
from careers.people.clients.correction import Cause, Correction
from careers.people.clients.outcome import Ended, Outcome
from tests.cast import NOW, TODAY

OWN = Client(agency="a", counselor=1, code="K-17", made_at=NOW, changed_at=NOW)


def test_without_a_name_the_code_stands():
    assert OWN.called == "Client K-17"
    assert OWN.saying(Said(name="Ana Ruiz"), NOW).called == "Ana Ruiz"


def test_what_is_learned_counts_as_a_change():
    later = NOW + timedelta(days=1)
    assert OWN.saying(Said(), later).changed_at == later
    assert OWN.changed_at == NOW


def test_a_consent_holds_through_its_last_day():
    until = Said(agreed=Agreed("words", TODAY, until=TODAY))
    assert not until.is_over(TODAY)
    assert until.is_over(TODAY + timedelta(days=1))
    assert not Said(agreed=Agreed("words", TODAY)).is_over(TODAY)
    assert not Said().is_over(TODAY)


def test_an_outcome_is_put_right_once_and_what_stood_there_is_kept():
    hired, left = (Ended(own, TODAY) for own in (Outcome.HIRED, Outcome.LEFT))
    slip = Correction(hired, left, Cause.SLIP, TODAY, words="Wrong line")
    once = Said(ended=(hired,)).mending(slip)
    assert (once.ended, once.mended) == ((left,), (slip,))
    assert once.mending(slip) == once, "it says something else by now"
