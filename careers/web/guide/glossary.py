"""The words of the trade, in plain words."""

from collections.abc import Mapping

from flask import render_template

from careers.catalogue.term import Term
from careers.web.context import catalogue
from careers.web.entrance import Room, Who

bp = Room("glossary", __name__, Who.EVERYBODY, at="/guides/words")

DIGITS = "0–9"


@bp.get("")
def index() -> str:
    """Explain every word, from A to Z."""
    return render_template("glossary/index.html", letters=by_letter(catalogue().terms))


def by_letter(terms: Mapping[str, Term]) -> dict[str, list[Term]]:
    """Shelve terms under their first letter; digits come first."""
    shelves: dict[str, list[Term]] = {}
    for term in sorted(terms.values(), key=lambda term: term.name.lower()):
        first = term.name[0].upper()
        shelves.setdefault(DIGITS if first.isdigit() else first, []).append(term)
    return shelves
