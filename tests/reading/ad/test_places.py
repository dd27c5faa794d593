import pytest

from careers.reading.ad.places import Place, allowed, excluded, place, place_of


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("US, NY, New York", Place("US", "US-NY", "New York")),
        ("ME - Augusta", Place("US", "US-ME", "Augusta")),
        ("Fall River, MA", Place("US", "US-MA", "Fall River")),
        ("Remote - US", Place("US", None, None)),
        ("Makati, Philippines", Place("PH", "PH-00", "Makati")),
        ("London, UK", Place("GB", "GB-LND", "London")),
        ("", Place()),
        ("48 Locations", Place()),
    ],
)
def test_a_location_line(line, value):
    assert place_of(line) == value


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("You must live in Arizona, Florida or IL.", ("US-AZ", "US-FL", "US-IL")),
        ("Open to residents of CO, NV and UT.", ("US-CO", "US-NV", "US-UT")),
        ("Remote – US only", ("US",)),
        ("Remote. You must be based in the UK.", ("GB",)),
        ("Eligible states: Texas, Oklahoma, Kansas", ("US-TX", "US-OK", "US-KS")),
        ("Home based in Kentucky, Tennessee, or Indiana", ("US-KY", "US-TN", "US-IN")),
        ("We accept applicants from TX, LA, MS.", ("US-TX", "US-LA", "US-MS")),
        ("Open to people in all US states except CA and NY", ("US",)),
        ("Only residents of Ontario and Quebec", ("CA-ON", "CA-QC")),
        ("Open to applicants based in Metro Manila or Cebu", ("PH-00", "PH-CEB")),
        ("Remote work within the team is common.", None),
        ("Remote within Ohio", ("US-OH",)),
        ("WFH anywhere in the Philippines", ("PH",)),
        ("You may live in Arizona, Nevada or Texas.", ("US-AZ", "US-NV", "US-TX")),
        ("Your home must be in Kansas or Utah.", ("US-KS", "US-UT")),
        ("We hire people from Ohio and Utah.", ("US-OH", "US-UT")),
        ("We cannot hire residents of California.", None),
        ("Call me in the morning, OR text.", None),
    ],
)
def test_where_one_may_live(text, codes):
    found = allowed(text)
    assert (found.value if found else None) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "Not available in California, Massachusetts or New Jersey.",
            ("US-CA", "US-MA", "US-NJ"),
        ),
        ("Anywhere in the US except CA and NY.", ("US-CA", "US-NY")),
        ("Open to people in all US states except CA and NY", ("US-CA", "US-NY")),
        ("Available everywhere.", None),
    ],
)
def test_where_nobody_is_hired(text, codes):
    found = excluded(text)
    assert (found.value if found else None) == codes


def test_a_philippine_city_needs_a_philippine_ad():
    assert place("BPO in Clark. HMO.").value.country == "PH"
    assert place("Ask for Mr Clark.") is None
    assert place("Location: Tampa, FL\nCalls").value == Place("US", "US-FL", "Tampa")
