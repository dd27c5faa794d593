import pytest

from careers.reading.ad.clock import hours_in


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("9-5:30 pm", ("09:00", "17:30")),
        ("9 am to 5 pm", ("09:00", "17:00")),
        ("1-5 pm", ("13:00", "17:00")),
        ("21:00 - 06:00", ("21:00", "06:00")),
        ("12 am to 8 am", ("00:00", "08:00")),
        ("Mon to Fri 8am9pm", ("08:00", "21:00")),
        ("8.00am  8.00pm", ("08:00", "20:00")),
        ("10am6.30pm", ("10:00", "18:30")),
        ("**9 am to 5 pm**", ("09:00", "17:00")),
        ("from 1****0am to 6pm", None),
        ("$9 to 5 people", None),
        ("Start at 9am. 5 people", None),
        ("team 5 pm", None),
        ("25:00 - 26:00", None),
    ],
)
def test_spans_of_hours(text, span):
    found = next(hours_in(text), None)
    assert ((found.starts, found.ends) if found else None) == span
