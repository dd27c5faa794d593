from dataclasses import replace

import pytest

from careers import assets
from careers.board.pay_places import Known, laws_touched, load_laws
from careers.board.place import Setting, Where

LAWS = load_laws(assets.DATA)
HOME = Where(setting=Setting.VIRTUAL)


def touched(where):
    return {law.id for law in laws_touched(where, LAWS)}


PLACES = """
    us-ca us-co us-dc us-hi us-il us-ma us-md us-me us-mn us-nj us-ny us-vt us-wa
    ca-bc ca-on ca-pe eu
"""


@pytest.mark.parametrize("place", PLACES.split())
def test_every_place_that_asks_for_pay_in_ads_is_known(place):
    law = next(law for law in LAWS if law.id == place)
    assert law.address.startswith("https://")
    assert law.checked_on >= law.since
    assert law.known in Known


def test_a_job_from_home_touches_the_states_it_names():
    named = replace(HOME, country="US", allowed=("US-AZ", "US-CO", "US-NY"))

    assert touched(named) == {"us-co", "us-ny"}


def test_a_job_from_home_anywhere_in_a_country_touches_all_of_it():
    assert "us-co" in touched(replace(HOME, country="US"))
    assert "ca-bc" not in touched(replace(HOME, country="US"))
    assert touched(replace(HOME, country="PH")) == set()


def test_a_state_that_is_left_out_is_not_touched():
    left = replace(HOME, country="US", allowed=("US",), excluded=("US-CO",))

    assert "us-co" not in touched(left)
    assert "us-ca" in touched(left)


def test_a_job_on_site_touches_its_own_state_alone():
    denver = Where(Setting.ON_SITE, "US", "US-CO", "Denver")

    assert touched(denver) == {"us-co"}


def test_the_union_stands_for_each_of_its_countries():
    assert touched(Where(Setting.ON_SITE, "IE", None, "Cork")) == {"eu"}
    assert touched(Where(Setting.ON_SITE, "GB", None, "Leeds")) == set()


def test_a_job_without_a_place_touches_nothing_yet():
    assert touched(HOME) == set()
