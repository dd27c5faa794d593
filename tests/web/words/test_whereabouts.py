import pytest

from careers.board.place import Setting, Where
from careers.web.words.whereabouts import where_words

STATES = ("US-AZ", "US-CO", "US-FL", "US-GA", "US-ID")


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (Where(Setting.VIRTUAL, allowed=STATES), "From home in 5 states"),
        (
            Where(Setting.VIRTUAL, allowed=STATES[:2]),
            "From home in Arizona or Colorado",
        ),
        (Where(Setting.VIRTUAL, allowed=("US",)), "From home in the US"),
        (Where(Setting.VIRTUAL, "US"), "From home, US. States not stated"),
        (Where(Setting.VIRTUAL, "CA"), "From home, Canada. Provinces not stated"),
        (Where(Setting.VIRTUAL, "GB"), "From home, UK"),
        (Where(Setting.VIRTUAL), "From home. Countries not stated"),
        (
            Where(Setting.VIRTUAL, "US", excluded=("US-CA", "US-NY")),
            "From home, US, except California and New York",
        ),
        (
            Where(Setting.VIRTUAL, "US", city="Boise", radius=50),
            "From home, within 50 miles of Boise",
        ),
        (Where(Setting.VIRTUAL, "US", "US-AZ"), "From home, Arizona"),
        (Where(Setting.ON_SITE, "PH", city="Cebu City"), "Cebu City, on site"),
        (Where(Setting.ON_SITE, "US", "US-AZ", "Tucson"), "Tucson, Arizona, on site"),
        (Where(Setting.ON_SITE, "US"), "US, on site"),
        (Where(Setting.ON_SITE), "On site. Place not stated"),
        (
            Where(Setting.HYBRID, "GB", city="Leeds", on_site_days="2 days a week"),
            "Leeds, 2 days a week on site",
        ),
        (
            Where(Setting.HYBRID, "GB", city="Leeds", on_site_days="Fridays on site"),
            "Leeds, Fridays on site",
        ),
        (Where(Setting.HYBRID), "Partly on site. Place not stated"),
        (
            Where(None, "GB", city="Hull"),
            "Hull; on site or from home: not stated",
        ),
    ],
)
def test_a_place_is_said_as_far_as_the_ad_states_it(where, said):
    assert where_words(where) == said


def test_no_place_at_all_is_not_said():
    assert where_words(Where()) is None
