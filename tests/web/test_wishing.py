from careers.board.criteria import Criteria
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.wishes import Wished
from careers.web.visitor import change
from careers.web.wishing import wished, with_wishes

HOME = Wished(setting=("virtual",))


def test_somebody_new_wishes_nothing(app):
    with app.test_request_context():
        assert wished() == Wished()
        assert with_wishes(Criteria()) == Criteria()


def test_what_is_kept_is_applied(app):
    with app.test_request_context(method="POST"):
        change(AnonymousProfile().wishing(HOME))
        assert wished() == HOME
        assert with_wishes(Criteria()).setting == ("virtual",)
