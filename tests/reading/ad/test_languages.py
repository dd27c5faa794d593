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


def test_a_title_can_ask():
    found = languages("", "Customer Support Advocate (Portuguese Speaking)")
    assert [one.code for one in found.value] == ["pt"]
    assert languages("English at C1.").value[0].level == "C1"
