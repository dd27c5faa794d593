import pytest

from careers.reading.ad.permits import country_of, right_to_work


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Must be authorized to work in the US.",
            "authorized to work in the US",
        ),
        ("You are authorised to work for any employer.", "authorised to work"),
        ("Right to work in the UK required.", "Right to work in the UK"),
        ("You are eligible to work in Canada.", "eligible to work in Canada"),
        ("Are you legally allowed to work here?", "legally allowed to work"),
        ("Must have work authorization.", "have work authorization"),
        ("A valid work permit is a must.", "valid work permit"),
        ("Bring proof of your right to work.", "proof of your right to work"),
        ("Work authorization is required.", "Work authorization is required"),
        ("You must be a U.S. citizen.", "must be a U.S. citizen"),
        ("No visa sponsorship.", "No visa sponsorship"),
        ("We cannot offer visa sponsorship for this role.", None),
        ("Sponsorship is not available.", "Sponsorship is not available"),
        ("We do not sponsor work visas.", "not sponsor work visas"),
        ("We are not able to sponsor visas.", None),
        ("Visa sponsorship: no", "Visa sponsorship: no"),
        ("You work here now and later without sponsorship.", "without sponsorship"),
        ("Do not apply if you are not eligible to work in Ireland.", None),
        ("People who require sponsorship will not be considered.", None),
    ],
)
def test_an_ad_asks_for_the_right_to_work(text: str, words: str | None) -> None:
    read = right_to_work(text)
    assert read
    assert read.value
    assert text[read.start : read.end] == read.words
    assert words is None or read.words == words


@pytest.mark.parametrize(
    "text",
    [
        "No work permit needed.",
        "You do not need a work permit.",
        "A work visa is not required.",
        "We sponsor visas.",
        "Visa sponsorship is available for the right person.",
        "We are happy to sponsor your visa.",
        "You do not have to be authorized to work in the US.",
    ],
)
def test_an_ad_says_that_it_is_not_needed(text: str) -> None:
    read = right_to_work(text)
    assert read
    assert not read.value


@pytest.mark.parametrize(
    "text",
    [
        "We hire regardless of age, citizenship or eligibility to work in the US.",
        "We welcome all, whatever their citizenship or immigration status.",
        "Texas is a right-to-work state.",
        "You carry out right to work checks and proof of right to work.",
        "Answer callers who have work permit questions.",
        "Able to work in Excel, and eligible to work overtime.",
        "Authorized to work from home two days a week.",
        "We sponsor the town’s football club.",
        "We sponsor visas. You must be eligible to work in Canada.",
        "",
    ],
)
def test_other_words_say_nothing_of_it(text: str) -> None:
    assert right_to_work(text) is None


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("eligible to work in the uk", "GB"),
        ("authorized to work in the United States", "US"),
        ("must be a U.S. citizen", "US"),
        ("authorized to work in U.S.", "US"),
        ("a Canadian work permit", "CA"),
        ("authorized to work for us", None),
    ],
)
def test_its_country_is_told(words: str, country: str | None) -> None:
    assert country_of(words) == country
