import msgspec

from careers.people.clients.correction import (
    Cause,
    Correction,
    corrected,
    history,
    of_this_record,
    struck,
)
from careers.people.clients.follow_up import Contact, FollowUp, Way
from tests.cast import TODAY

MET, PHONE, MAIL = (Contact(TODAY, way) for way in (Way.MET, Way.PHONE, Way.MAIL))


def put_right(before, after, cause: Cause = Cause.SLIP) -> Correction:
    return Correction(before, after, cause, TODAY, 7, "Wrong button")


def test_an_entry_is_put_right_in_its_place():
    assert corrected((MET, PHONE), put_right(MET, MAIL)) == (MAIL, PHONE)
    assert corrected((MET, PHONE), put_right(MET, None)) == (PHONE,)
    assert corrected((MET, PHONE), put_right(MET, PHONE)) == (PHONE,)


def test_the_history_goes_back_to_what_was_written_first():
    made = (put_right(MET, PHONE), put_right(PHONE, MAIL))
    assert [own.before for own in history(MAIL, made)] == [PHONE, MET]
    assert history(MET, made) == ()


def test_what_is_put_right_there_and_back_has_an_end():
    made = (put_right(MET, PHONE), put_right(PHONE, MET))
    assert [own.before for own in history(MET, made)] == [PHONE, MET]


def test_what_is_struck_out_is_told_with_the_last_in_front():
    made = (put_right(MET, None), put_right(PHONE, MAIL), put_right(MAIL, None))
    assert [own.before for own in struck(made)] == [MAIL, MET]


def test_what_was_about_somebody_else_is_in_no_copy():
    made = (put_right(MET, None, Cause.ANOTHER), put_right(PHONE, MAIL))
    assert of_this_record(made) == made[1:]


def test_what_was_put_right_before_it_was_found_to_be_somebody_elses_is_in_none():
    slips = put_right(MET, PHONE), put_right(PHONE, MAIL)
    gone = put_right(MAIL, None, Cause.ANOTHER)
    assert of_this_record((*slips, gone)) == ()
    assert of_this_record((gone, *slips)) == slips, "the same words, noted anew"


def test_a_history_is_read_back_as_it_was_kept():
    own = FollowUp(contacts=(MET,)).mending(put_right(MET, PHONE))
    kept = msgspec.json.encode(own)
    assert msgspec.json.decode(kept, type=FollowUp) == own
