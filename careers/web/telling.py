"""Texts out of ``data/`` as pages tell them: with links, and words explained."""

import re
from collections.abc import Iterable
from typing import cast

from flask import Flask, g, url_for
from markupsafe import Markup, escape

from careers.catalogue.guide import LINK
from careers.catalogue.term import Term


def register(app: Flask, terms: Iterable[Term]) -> None:
    """Teach templates ``|explained``, ``|told`` and ``term()``."""
    telling = Telling(terms)
    app.jinja_env.filters["explained"] = telling.explained
    app.jinja_env.filters["told"] = telling.told
    app.add_template_global(telling.term, "term")


class Telling:
    """Knows the words of the trade, and explains each once on a page."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.forms = {form: term for term in terms for form in term.forms()}
        longest_first = sorted(self.forms, key=lambda form: (-len(form), form))
        words = "|".join(map(re.escape, longest_first)) or r"(?!)"
        self.pattern = re.compile(rf"(?<![\w’-])({words})(?![\w-])")

    def told(self, text: str) -> Markup:
        """Turn the links of a guide into links, and explain words between them."""
        told, at = Markup(), 0
        for link in LINK.finditer(text):
            words, room, id = link.groups()
            told += self.explained(text[at : link.start()])
            told += Markup('<a href="{}">{}</a>').format(_address(room, id), words)
            at = link.end()
        return told + self.explained(text[at:])

    def explained(self, text: str) -> Markup:
        """Mark the words of the trade, each where it first appears on this page."""
        told, at = Markup(), 0
        for found in self.pattern.finditer(text):
            term = self.forms[found[1]]
            if term.id in _explained():
                continue
            _explained().add(term.id)
            told += escape(text[at : found.start()]) + _marked(term, found[1])
            at = found.end()
        return told + escape(text[at:])

    def term(self, form: str) -> Markup:
        """Explain one word by name, whether or not it was explained above."""
        known = self.forms.get(form)
        if not known:
            return escape(form)
        _explained().add(known.id)
        return _marked(known, form)


def _marked(term: Term, form: str) -> Markup:
    address = url_for("glossary.index", _anchor=term.id)
    if term.long and form == term.name:
        inner = Markup('<abbr title="{}">{}</abbr>').format(term.long, form)
        return Markup('<a class="term" href="{}">{}</a>').format(address, inner)
    return Markup('<a class="term" href="{}" title="{}">{}</a>').format(
        address, term.means, form
    )


def _explained() -> set[str]:
    if "explained" not in g:
        g.explained = set()
    return cast(set[str], g.explained)


def _address(room: str, id: str) -> str:
    return url_for(f"{room}.show", id=id) if id else url_for(f"{room}.index")
