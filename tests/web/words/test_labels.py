import pytest

from careers.board.place import Setting
from careers.board.terms import Employment
from careers.board.work import Calls, Channel, LineOfWork
from careers.web.words import labels


def test_values_are_said_in_plain_words():
    assert labels.label(Setting.VIRTUAL) == "From home"
    assert labels.label(Calls.NONE) == "No calls"
    assert labels.label(Employment.FULL_TIME) == "Full-time"


@pytest.mark.parametrize("enum", [Calls, Channel, LineOfWork, Setting, Employment])
def test_every_value_has_a_label_that_begins_with_a_capital(enum):
    for value in enum:
        assert labels.label(value)[0].isupper()


def test_filters_are_said_like_the_values_they_stand_for():
    assert labels.facet_label("language", "es") == "Spanish"
    assert labels.facet_label("lives", "US-AZ") == "Arizona"
    assert labels.facet_label("calls", "none") == "No calls"
    assert labels.facet_label("shift", "nights") == "Nights"
    assert labels.facet_label("line", "care") == "Customer care"


def test_what_an_ad_does_not_say_is_a_value_of_its_own():
    assert labels.facet_label("calls", "unsaid") == "Not stated"


def test_channels_stand_inside_sentences():
    assert labels.channel_name("sms") == "text messages"
