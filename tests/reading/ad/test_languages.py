import pytest

from careers.reading.ad.languages import languages


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Fluent in Spanish and English.", [("es", True), ("en", True)]),
        ("Spanish is a plus.", [("es", False)]),
        ("German C1 required.", [("de", True)]),
        ("Our Japanese office opened.", []),
        ("The French market grows.", []),
        ("A Dutch company.", []),
    ],
)
def test_languages_are_asked_for_not_named(text, value):
    found = languages(text)
    assert [
        (one.code, one.essential) for one in (found.value if found else ())
    ] == value


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Fluent in Spanish and English.", ["C1", "C1"]),
        ("Fluent Spanish and conversational French.", ["C1", None]),
        ("You speak Polish (native) and good English.", ["native", None]),
        ("Mother tongue German.", ["native"]),
        ("Italian fluency required.", ["C1"]),
        ("Fluent Dutch, at least B2.", ["B2"]),
        ("English/Spanish, both native.", ["native", "native"]),
        ("Spanish and English, both fluent, please.", ["C1", "C1"]),
        ("Spanish speakers wanted.", [None]),
    ],
)
def test_fluent_and_native_are_levels(text, levels):
    assert [one.level for one in languages(text).value] == levels


def test_a_school_subject_is_not_asked_for():
    assert languages("You hold GCSE Maths and English language.") is None
    assert languages("O’ Level English and written tests") is None
    assert languages("GCSEs and fluent English") is not None


def test_a_title_can_ask():
    found = languages("", "Customer Support Advocate (Portuguese Speaking)")
    assert [one.code for one in found.value] == ["pt"]
    assert languages("English at C1.").value[0].level == "C1"
