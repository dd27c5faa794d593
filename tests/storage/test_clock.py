from careers.storage.clock import moment, seconds
from tests.cast import NOW


def test_a_moment_comes_back_as_it_was():
    assert moment(seconds(NOW)) == NOW.replace(microsecond=0)
