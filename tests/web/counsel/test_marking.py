from dataclasses import replace

from careers.people.clients.follow_up import Contact, FollowUp, Way
from careers.people.clients.plan_folder import PlanFolder
from careers.web.counsel.marking import found, mark, to_correct
from careers.web.counsel.own_plan import OwnPlan
from tests.cast import TODAY
from tests.people.clients.test_digest import ANA

MET = Contact(TODAY, Way.MET, "Sleeps at a shelter")


ANAS = OwnPlan(ANA, PlanFolder((), FollowUp(contacts=(MET,))))


def test_an_entry_is_found_by_what_it_says_and_by_nothing_else(app):
    with app.test_request_context():
        assert found(ANAS, (MET,), mark(ANAS, MET)) is MET
        assert found(ANAS, (MET,), mark(ANAS, Contact(TODAY, Way.PHONE))) is None
        assert "helter" not in mark(ANAS, MET)


def test_the_same_words_in_another_record_have_another_name(app):
    bens = replace(ANAS, client=replace(ANA, number=99))
    with app.test_request_context():
        assert mark(bens, MET) != mark(ANAS, MET)


def test_the_last_that_was_noted_is_the_one_to_put_right(app):
    with app.test_request_context():
        assert mark(ANAS, MET) in to_correct(ANAS)
        assert to_correct(OwnPlan(ANA, PlanFolder((), FollowUp()))) == ""
