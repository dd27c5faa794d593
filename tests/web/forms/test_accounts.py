from werkzeug.datastructures import MultiDict

from careers.web.forms.accounts import AddressForm, ChangePasswordForm, CodeForm


def test_an_address_is_taken_as_we_keep_it(app):
    with app.test_request_context():
        assert AddressForm(MultiDict({"email": " Ana@Example.org"})).plain == (
            "ana@example.org"
        )


def test_a_change_asks_for_both_passwords(app):
    with app.test_request_context():
        form = ChangePasswordForm(MultiDict())
        assert not form.validate()
        assert form.errors.keys() >= {"own", "password"}


def test_a_code_as_long_as_a_book_is_none(app):
    with app.test_request_context():
        form = CodeForm(MultiDict({"code": "1" * 41}))
        form.validate()
        assert form.errors["code"] == ["That is too long for a code"]
