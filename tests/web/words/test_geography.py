from careers.web.words import geography


def test_codes_become_names():
    assert geography.place("US") == "United States"
    assert geography.place("US-AZ") == "Arizona"
    assert geography.language("es") == "Spanish"


def test_unknown_codes_are_shown_as_they_are():
    assert geography.place("US-XX") == "US-XX"
    assert geography.country("XQ") == "XQ"


def test_countries_take_an_article_where_english_wants_one():
    assert geography.in_country("US") == "the US"
    assert geography.in_country("PH") == "the Philippines"
    assert geography.in_country("MX") == "Mexico"


def test_a_few_places_are_named_and_many_counted():
    assert geography.places(["US-AZ", "US-NV"]) == "Arizona or Nevada"
    assert geography.places([f"US-{s}" for s in ("AZ", "NV", "UT", "TX")]) == "4 states"
    assert geography.places(["CA-ON", "CA-QC", "CA-BC", "CA-AB"]) == "4 provinces"
    assert geography.places(["US", "CA", "MX", "GB"]) == "4 countries"
    assert geography.places(["US", "CA-ON", "MX", "GB"]) == "4 places"
    assert geography.places(["GB-LDS", "GB-ENG", "GB-WLS", "GB-SCT"]) == "4 regions"


def test_a_place_stands_after_in():
    assert geography.in_place("US-AZ") == "Arizona"
    assert geography.in_place("GB") == "the UK"
    assert geography.in_place("MX") == "Mexico"
