from zoneinfo import available_timezones

from careers.web.zones import ZONES, zone_choices


def test_every_zone_on_offer_exists():
    assert {zone for own in ZONES.values() for zone in own} <= available_timezones()


def test_a_chosen_zone_is_always_on_the_list():
    assert zone_choices("Asia/Manila").keys() == ZONES.keys()
    assert zone_choices("Asia/Kathmandu")["Yours"] == [("Asia/Kathmandu", "Kathmandu")]
