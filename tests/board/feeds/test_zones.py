import pytest

from careers.board.feeds.zones import zone_of


@pytest.mark.parametrize(
    ("country", "region", "zone"),
    [
        ("US", "US-AZ", "America/Phoenix"),
        ("US", None, "America/New_York"),
        ("PH", "PH-00", "Asia/Manila"),
        (None, None, "UTC"),
    ],
)
def test_a_place_has_a_clock(country, region, zone):
    assert zone_of(country, region) == zone
