import pytest

from careers.reading.ad.setting import setting


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Work from home, anywhere in the US.", "virtual"),
        ("This is a remote position.", "virtual"),
        ("Fully remote, full-time.", "virtual"),
        ("This is not a remote position.", "on site"),
        ("Onsite only, no WFH.", "on site"),
        ("Work from home is not available.", "on site"),
        ("Hybrid: two days a week in the office.", "hybrid"),
        ("Hybrid cloud support.", None),
        ("Use remote control and remote desktop tools.", None),
        ("Some travel to remote areas.", None),
        ("Work in our Cebu office.", "on site"),
        ("Nice people.", None),
    ],
)
def test_where_the_chair_stands(text, value):
    found = setting(text)
    assert (found.value if found else None) == value
