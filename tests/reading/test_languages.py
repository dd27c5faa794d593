"""Languages and how well they are known."""

import pytest

from careers.reading.languages import highest
from tests.reading.reading import read


def spoken(text: str) -> dict[str, str]:
    return {span.label_: span._.cefr for span in read(text).spans["languages"]}


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Fluent in Spanish", {"es": "C1"}),
        ("Native Tagalog speaker", {"tl": "C2"}),
        ("Spanish (B2)", {"es": "B2"}),
        ("bilingual English/Spanish", {"en": "C1", "es": "C1"}),
        (
            "Languages: English (native), Tagalog, French - basic",
            {"en": "C2", "tl": "", "fr": "A2"},
        ),
        ("Languages\nEnglish: C1\nGerman: conversational", {"en": "C1", "de": "B1"}),
        ("I speak fluent English and Cebuano", {"en": "C1", "ceb": "C1"}),
        ("Skills\nExcel, Spanish, Word", {"es": ""}),
        ("Languages: Polish - Native, English - C1", {"pl": "C2", "en": "C1"}),
        ("Spanish speaking", {"es": ""}),
        ("Proficient in written and spoken English", {"en": "B2"}),
    ],
)
def test_a_language_is_read_with_its_level(
    text: str, languages: dict[str, str]
) -> None:
    assert spoken(text) == languages


@pytest.mark.parametrize(
    "text",
    [
        "I polish the call script and speak to all",
        "Served French fries and spoke to guests",
        "BA English Literature",
        "Education\nBachelor in English",
        "Taught English to children",
        "Chinese restaurant server",
    ],
)
def test_the_same_word_in_another_sense_is_no_language(text: str) -> None:
    assert spoken(text) == {}


def test_the_highest_level_said_is_kept() -> None:
    assert highest([("es", ""), ("es", "B1"), ("es", "A2")]) == {"es": "B1"}


@pytest.mark.parametrize(
    "text",
    [
        "Spanish a plus",
        "Spanish, or Portuguese, is preferred",
        "Nice to have:\nSpanish",
        "Spanish not required",
    ],
)
def test_an_ad_wants_a_language_in_few_words(text: str) -> None:
    doc = read(text, "ad")
    assert "es" in [span.label_ for span in doc.spans["languages"]]
