from datetime import timedelta

import pytest

from careers.web.words.stays import lasting


@pytest.mark.parametrize(
    ("time", "said"),
    [
        (timedelta(hours=1), "one hour"),
        (timedelta(hours=2), "two hours"),
        (timedelta(hours=12), "12 hours"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=90), "90 days"),
        (timedelta(days=365), "1 year"),
        (timedelta(days=400), "400 days"),
        (timedelta(days=1827), "5 years"),
    ],
)
def test_a_time_is_said_as_people_say_it(time, said):
    assert lasting(time) == said
