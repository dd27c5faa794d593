from careers.people.clients.follow_up import Contact, FollowUp, Way
from careers.people.clients.plan_folder import PlanFolder
from careers.web.counsel.marking import found, mark, to_correct
from careers.web.counsel.own_plan import OwnPlan
from tests.cast import TODAY
from tests.people.clients.test_digest import ANA

MET = Contact(TODAY, Way.MET, "Sleeps at a shelter")


def test_an_entry_is_found_by_what_it_says_and_by_nothing_else(app):
    with app.test_request_context():
        assert found((MET,), mark(MET)) is MET
        assert found((MET,), mark(Contact(TODAY, Way.PHONE))) is None
        assert "helter" not in mark(MET)


def test_the_last_that_was_noted_is_the_one_to_put_right(app):
    with app.test_request_context():
        own = OwnPlan(ANA, PlanFolder((), FollowUp(contacts=(MET,))))
        assert mark(MET) in to_correct(own)
        assert to_correct(OwnPlan(ANA, PlanFolder((), FollowUp()))) == ""
