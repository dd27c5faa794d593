import pytest

from careers.reading.ad.channels import channels


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Answer calls and live chats.", ("voice", "chat")),
        ("Close tickets by email.", ("email", "tickets")),
        ("Reply to text messages.", ("sms",)),
        ("Send your phone number and email address.", None),
    ],
)
def test_how_customers_are_spoken_to(text, value):
    found = channels(text)
    assert (found.value if found else None) == value
