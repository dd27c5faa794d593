import pytest

from careers.reading.ad.found import first, first_of, form, found, number_of

NIGHTS = form("nights?")


@pytest.mark.parametrize(
    "text",
    [
        "No nights.",
        "There are never nights",
        "Nights are not required.",
        "no days, nights",
    ],
)
def test_what_is_denied_does_not_stand(text):
    assert first(NIGHTS, text) is None


@pytest.mark.parametrize("text", ["Nights.", "Not only nights.", "No degree. Nights."])
def test_what_is_not_denied_stands(text):
    assert first(NIGHTS, text)


def test_a_find_is_quoted_without_white_space():
    match = form(r"\s*nights\s*").search("on  nights ")
    quoted = found("n", match)
    assert (quoted.words, quoted.start, quoted.end) == ("nights", 4, 10)
    assert first_of((("a", form("days")), ("b", NIGHTS)), "nights").value == "b"


def test_numbers_are_written_in_two_ways():
    assert number_of("Three") == 3
    assert number_of("2.5") == 2.5
