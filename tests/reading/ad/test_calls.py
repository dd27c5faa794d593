import pytest

from careers.reading.ad.calls import calls


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("You take inbound calls from members.", "inbound"),
        ("Answer phones and greet callers.", "inbound"),
        ("Make 60 outbound calls a day.", "outbound"),
        ("Inbound and outbound calls.", "blended"),
        ("You answer calls from patients and make calls to clinics.", "blended"),
        ("Inbound calls only, no cold calling.", "inbound"),
        ("Not only inbound but also outbound.", "blended"),
        ("This is a non-voice account.", "none"),
        ("Chat and email only. No phones.", "none"),
        ("The floor is clean: no phones, no paper. Inbound calls.", "inbound"),
        ("Inbound freight and outbound shipping.", None),
        ("You deal with tenants and their telephone enquiries.", "inbound"),
        ("Handling orders and queries by telephone.", "inbound"),
        ("You are the first port of call for guests and members by phone.", "inbound"),
        ("Contact warm leads and offer them more.", "outbound"),
        ("You ring customers from a list.", "outbound"),
        ("Calling existing customers about renewals.", "outbound"),
        ("Experience in an inbound or outbound center.", None),
        ("Background in outbound or inbound sales. You take calls.", "inbound"),
        ("You take calls; nobody hurries you off the phone.", "inbound"),
        ("You work off the phones.", "none"),
        ("A friendly team.", None),
    ],
)
def test_the_way_of_the_calls(text, value):
    found = calls(text)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Sales Development Representative", "outbound"),
        ("Inbound SDR", "inbound"),
        ("Chat Support Agent", "none"),
        ("Workforce Analyst", "none"),
        ("Hotline Operator", "inbound"),
        ("Customer Service Representative", None),
    ],
)
def test_a_title_can_tell(title, value):
    found = calls("", title)
    assert (found.value if found else None) == value


def test_the_words_can_be_found_in_the_text():
    text = "Hello. You take inbound calls."
    found = calls(text)
    assert text[found.start : found.end] == found.words
