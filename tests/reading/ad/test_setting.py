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
        ("You will join our busy contact center in Leeds.", "on site"),
        ("A friendly call centre based in Bath needs you.", "on site"),
        ("You start in January at their new headquarters.", "on site"),
        ("Calm people wanted for a busy office environment.", "on site"),
        ("You must live within commuting distance of Hull.", "on site"),
        ("You meet and greet visitors, then take calls.", "on site"),
        ("You will work in person with a small team.", "on site"),
        ("We have a call centre in Leeds; you work from home.", "virtual"),
        ("Years of phone and remote support.", None),
        ("Remote support agent", "virtual"),
        ("You help our onsite technical teams.", None),
        ("Office based experience is useful.", None),
        ("Experience in an office environment helps.", None),
        ("Software for call centers in retail.", None),
        ("Nice people.", None),
    ],
)
def test_where_the_chair_stands(text, value):
    found = setting(text)
    assert (found.value if found else None) == value
