from html import unescape

from careers.catalogue.term import Term
from careers.web.guide.glossary import by_letter


def term(name: str) -> Term:
    return Term(name.lower(), name, "It.", "“It.”", "Here.")


def test_words_stand_in_order_under_their_letter():
    terms = {name: term(name) for name in ("Queue", "1099", "AHT", "Adherence")}

    assert {
        letter: [one.name for one in own] for letter, own in by_letter(terms).items()
    } == {"0–9": ["1099"], "A": ["Adherence", "AHT"], "Q": ["Queue"]}


def test_every_word_is_explained_and_can_be_linked_to(site, catalogue):
    page = site.visit("/guides/words")
    words = unescape(page.words)
    assert page.headings("h1") == ["Words of the trade"]
    for one in catalogue.terms.values():
        assert page.ids[one.id] == 1
        assert one.means in words
        assert one.example in words
