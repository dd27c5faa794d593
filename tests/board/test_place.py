import pytest

from careers.board.place import Hires, Setting, Where

AZ_OR_NV = Where(Setting.VIRTUAL, "US", allowed=("US-AZ", "US-NV"))


@pytest.mark.parametrize(
    ("home", "answer"),
    [
        ("US-AZ", Hires.YES),
        ("US-TX", Hires.NO),
        ("US", Hires.YES),
        ("PH", Hires.NO),
    ],
)
def test_a_list_of_states_hires_there_and_nowhere_else(home, answer):
    assert AZ_OR_NV.hires(home) is answer


def test_what_is_left_out_wins_over_what_is_let_in():
    but_texas = Where(allowed=("US",), excluded=("US-TX",))

    assert but_texas.hires("US-TX") is Hires.NO
    assert but_texas.hires("US-AZ") is Hires.YES


def test_a_job_at_home_that_names_only_its_country_does_not_say_which_states():
    at_home = Where(Setting.VIRTUAL, "US")

    assert at_home.hires("US-AZ") is Hires.UNSAID
    assert at_home.hires("CA") is Hires.NO


def test_nothing_said_is_not_a_no():
    assert Where().hires("US-AZ") is Hires.UNSAID


def test_a_chair_in_a_region_hires_in_that_region():
    leeds = Where(Setting.ON_SITE, "GB", "GB-LDS")

    assert leeds.hires("GB-LDS") is Hires.YES
    assert leeds.hires("GB-KHL") is Hires.NO
    assert leeds.hires("GB") is Hires.YES
    assert Where(Setting.HYBRID, "GB").hires("GB-KHL") is Hires.YES
