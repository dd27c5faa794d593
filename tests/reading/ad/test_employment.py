import pytest

from careers.reading.ad import employment


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (employment.employment, "Full-time.", "full-time"),
        (employment.employment, "Full-time or part-time.", None),
        (employment.employment, "Part time, 20 hours.", "part-time"),
        (employment.employment, "37.5 hours per week.", "full-time"),
        (employment.employment, "Part time, 36 hours per week.", "part-time"),
        (employment.employment, "16 hours per week.", None),
        (employment.contract, "Paid on a 1099.", "contractor"),
        (employment.contract, "W-2 from day one.", "employee"),
        (employment.temp_to_hire, "Temp-to-hire.", True),
        (employment.seasonal, "Seasonal agents.", True),
        (employment.seasonal, "Our seasonal menu.", None),
    ],
)
def test_the_contract(reader, text, value):
    found = reader(text)
    assert (found.value if found else None) == value
