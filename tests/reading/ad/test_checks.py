import pytest

from careers.reading.ad import checks


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (
            checks.checks,
            "Background and credit checks, drug test, NBI.",
            ("background", "credit", "drug", "NBI clearance"),
        ),
        (checks.checks, "No drug test.", None),
        (checks.wpm, "Type 45 wpm.", 45),
    ],
)
def test_what_is_checked(reader, text, value):
    found = reader(text)
    assert (found.value if found else None) == value
