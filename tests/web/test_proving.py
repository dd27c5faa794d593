import pytest
from argon2 import PasswordHasher
from werkzeug.exceptions import TooManyRequests

from careers.people.entry.patience import CODE
from careers.web import proving
from tests.door import ANA, PASSWORD, opened, store_of


def test_an_old_hash_is_made_anew_when_the_password_is_seen(app):
    number = opened(app)
    weak = PasswordHasher(time_cost=1, memory_cost=8192).hash(PASSWORD)
    store_of(app).accounts.set_password(number, weak)
    with app.test_request_context():
        assert proving.proven(ANA, PASSWORD).number == number
    assert store_of(app).accounts.password(number) != weak


def test_codes_cannot_be_guessed_through(app):
    number = opened(app)
    with app.test_request_context():
        store_of(app).accounts.set_factor(number, proving.close_key("A" * 32))
        found = store_of(app).accounts.find(number)
        for _ in range(CODE.tries):
            assert not proving.has_code(found, "000000x")
        with pytest.raises(TooManyRequests):
            proving.has_code(found, "000000x")


def test_a_key_sealed_elsewhere_opens_nothing(app):
    number = opened(app)
    store_of(app).accounts.set_factor(number, "sealed elsewhere")
    with app.test_request_context():
        found = store_of(app).accounts.find(number)
        assert not proving.has_code(found, "123456")
