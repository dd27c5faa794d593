import pytest

from careers.people.seekers.differences import Difference, Thing
from careers.people.seekers.kept_profile import Extent, Why
from careers.web.words.keeping import AGREED, EXTENTS, difference_words, why_words
from tests.small import CATALOGUE


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (Difference(Thing.SKILL, "excel", None, "2"), "New: Excel, level 2"),
        (Difference(Thing.SKILL, "excel", "2", None), "Excel is gone"),
        (Difference(Thing.SKILL, "excel", "2", "4"), "Excel: level 4, was level 2"),
        (Difference(Thing.SKILL, "lost", "2", None), "lost is gone"),
        (Difference(Thing.TEXT, "", None, "words"), "New: your text"),
        (Difference(Thing.TEXT, "", "words", "others"), "Another text"),
        (Difference(Thing.TEXT, "", "words", None), "Your text is gone"),
        (
            Difference(Thing.WORK, "csr", "12", "30"),
            "Csr: 2 years and 6 months, was 1 year",
        ),
        (Difference(Thing.WISHED, "", None, "x"), "New: your wishes"),
        (Difference(Thing.WISHED, "", "x", "y"), "Other wishes"),
        (Difference(Thing.LANGUAGE, "es", None, "B2"), "New: Spanish, B2"),
        (Difference(Thing.LANGUAGE, "es", None, ""), "New: Spanish, level not said"),
        (Difference(Thing.LATEST, "", None, "csr"), "New: Your last work, Csr"),
        (Difference(Thing.LIVES, "", "US", None), "Where you live is gone"),
        (Difference(Thing.LIVES, "", None, "US-AZ"), "New: Where you live, Arizona"),
        (Difference(Thing.TERM, "checks:drug", None, "yes"), "New: A drug test, yes"),
        (Difference(Thing.TERM, "odd", None, "yes"), "New: odd, yes"),
    ],
)
def test_a_change_is_told_in_words(one, words):
    assert difference_words(one, CATALOGUE) == words


def test_every_extent_and_every_cause_has_its_words():
    assert EXTENTS.keys() == AGREED.keys() == set(Extent)
    assert all(why_words(why) for why in Why)
