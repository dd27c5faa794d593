from careers.people.employers.suspension import Suspension
from careers.web.clean.suspending import reopen, suspend
from tests.cast import LARKFIELD, NOW
from tests.door import opened
from tests.web.hiring import MODERATOR


def test_nobody_is_let_back_who_was_never_off(app, store):
    opened(app, "mo@example.org", MODERATOR)
    with app.test_request_context():
        assert not reopen(LARKFIELD, "Nothing was wrong.")
    assert store.suspensions.of(LARKFIELD.slug) is None


def test_a_suspension_of_old_stays_as_it_was(app, store):

    old = Suspension(LARKFIELD.slug, NOW, "Deposits.")
    store.suspensions.add(old)
    with app.test_request_context():
        assert not suspend(LARKFIELD, "Another reason.")
    assert store.suspensions.of(LARKFIELD.slug) == old
