from careers.people.clients.correction import Cause, Correction
from careers.people.clients.follow_up import Contact, Way
from careers.web.words.corrections import CAUSES, WAYS, contact_words, why_words
from tests.cast import TODAY


def test_every_cause_and_every_way_has_its_words():
    assert set(CAUSES) == set(Cause)
    assert set(WAYS) == set(Way)


def test_a_reason_says_its_cause_first():
    bare = Correction(1, 2, Cause.LEARNED, TODAY)
    assert why_words(bare) == "we know better now"
    told = Correction(1, 2, Cause.LEARNED, TODAY, words="They called back")
    assert why_words(told) == "we know better now: They called back"


def test_a_contact_is_said_in_a_line():
    assert (
        contact_words(Contact(TODAY, Way.MISSED)) == "2 March 2026, they did not come"
    )
    noted = Contact(TODAY, Way.PHONE, "Found a bus")
    assert contact_words(noted) == "2 March 2026, phone: Found a bus"
