from decimal import Decimal

from werkzeug.datastructures import MultiDict

from careers.board.criteria import PayFloor
from careers.board.pay import Unit
from careers.people.seekers.wishes import Wished
from careers.web.forms.own_wishes import WishesForm

ALL = Wished(
    ("virtual",),
    ("rotating",),
    ("full-time",),
    ("es",),
    "US-AZ",
    PayFloor(Decimal("18.5"), "PHP", Unit.MONTH),
)


def test_what_was_wished_comes_back_in_the_form(app):
    with app.test_request_context():
        form = WishesForm.of(ALL, "")
        sent = [
            (field.name, field.data) for field in form if field.name != "csrf_token"
        ]
        typed = MultiDict()
        for name, data in sent:
            typed.setlist(
                name, list(data) if isinstance(data, tuple | list) else [data]
            )
        again = WishesForm(typed)
        again.validate()
        assert again.wished() == ALL


def test_what_nobody_can_wish_is_left_out(app):
    with app.test_request_context():
        odd = {"setting": "moon", "language": "xx", "currency": "XXX", "unit": "x"}
        form = WishesForm(MultiDict(odd))
        form.validate()
        assert form.wished().is_empty()


def test_pay_that_cannot_be_read_says_how_to_write_it(app):
    with app.test_request_context():
        form = WishesForm(MultiDict({"pay": "much"}))
        assert not form.validate()
        assert form.pay.errors == ["Enter the pay as a number, like 17.50"]


def test_where_somebody_lives_is_known_from_their_terms(app):
    with app.test_request_context():
        assert WishesForm.of(Wished(), "US-AZ").lives.data == "US-AZ"
