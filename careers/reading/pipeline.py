"""The reading pipeline: a blank English one, and our own components in order."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, cast

import spacy
from spacy.attrs import IS_SPACE, LOWER
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from careers.catalogue.catalogue import Catalogue
from careers.reading import languages  # noqa: F401 - and this
from careers.reading.credentials import CredentialSpans
from careers.reading.cues import context  # noqa: F401 - it registers with spaCy
from careers.reading.skills.spans import SkillSpans
from careers.reading.skills.trusting import Trusting
from careers.reading.text import sections, sentences  # noqa: F401 - so do they
from careers.reading.text.accents import both_ways
from careers.reading.text.respelling import Speller
from careers.reading.work import history, years  # noqa: F401 - and these
from careers.reading.work.titles import TitleSpans


def pipeline(catalogue: Catalogue) -> Language:
    """Build the pipeline that reads with the words of this catalogue."""
    nlp = spacy.blank("en")
    _travel_light(nlp)
    nlp.tokenizer = _tokenizer(nlp)
    for name in COMPONENTS:
        nlp.add_pipe(name)
    cast(SkillSpans, nlp.get_pipe("careers_skills")).learn(catalogue.skills.values())
    cast(TitleSpans, nlp.get_pipe("careers_titles")).learn(catalogue.roles.values())
    certificates = cast(CredentialSpans, nlp.get_pipe("careers_credentials"))
    certificates.learn(catalogue.credentials.values())
    trusting = cast(Trusting, nlp.get_pipe("careers_trust"))
    trusting.learn(catalogue.trust, catalogue.skills.values())
    _warm(nlp, _words_of(catalogue))
    return nlp


COMPONENTS = (
    "careers_sections",
    "careers_sentences",
    "careers_skills",
    "careers_titles",
    "careers_languages",
    "careers_credentials",
    "careers_context",
    "careers_history",
    "careers_years",
    "careers_trust",
)


def speller(catalogue: Catalogue) -> Speller:
    """Make what knows the words of this catalogue again when they are misspelt."""
    said = (title for role in catalogue.roles.values() for title in role.titles)
    titles = " ".join(said).lower().split()
    targets = {word for word in known_words(catalogue) if word.isalpha()}
    return Speller({*targets, *titles, *_CUES.split()}, _words_of(catalogue))


_CUES = "required preferred experience knowledge skills essential requirements benefits"


def trade_words(catalogue: Catalogue) -> frozenset[str]:
    """List the words of skills and titles: what is written in others may be a name."""
    said = (title for role in catalogue.roles.values() for title in role.titles)
    return known_words(catalogue).union(" ".join(said).lower().split())


def known_words(catalogue: Catalogue) -> frozenset[str]:
    """List the words and pairs of words of the catalogue: neither are cut in two."""
    said = [
        phrase.lower().split()
        for skill in catalogue.skills.values()
        for phrase in (
            *skill.phrases,
            *skill.wary,
            *skill.wide,
            *both_ways(skill.spanish),
        )
    ]
    pairs = {f"{one} {other}" for words in said for one, other in pairwise(words)}
    return frozenset(pairs.union(*said))


_PREFIX = re.compile(r"[^\w\s]")
_SUFFIX = re.compile(r"(?:'[sS]|[^\w\s])\Z")
_INFIX = re.compile(
    r"(?<=[^\W_])[^\w\s'.@]+(?=[^\W_])|\.{2,}|(?<=[a-z])\.(?=[A-Z])|(?<=\))\.(?=\w)"
)


def _tokenizer(nlp: Language) -> Tokenizer:
    """Cut words from marks, and nothing more: twice as fast as the English rules.

    It looks for no addresses: one is no skill, and an endless word takes long.
    """
    return Tokenizer(
        nlp.vocab,
        prefix_search=_PREFIX.match,
        suffix_search=_SUFFIX.search,
        infix_finditer=_INFIX.finditer,
    )


_ATTRIBUTES = (LOWER, IS_SPACE)


def _travel_light(nlp: Language) -> None:
    """Work out of a new word what we ask, and not its shape or whether it is a URL."""
    vocab: Any = nlp.vocab
    getters = vocab.lex_attr_getters
    vocab.lex_attr_getters = {each: getters[each] for each in _ATTRIBUTES}


def _words_of(catalogue: Catalogue) -> frozenset[str]:
    said = [
        sentence
        for skill in catalogue.skills.values()
        for sentence in (skill.meaning, *skill.levels.values(), *skill.phrases)
    ]
    said += [name for skill in catalogue.skills.values() for name in skill.spanish]
    said += [
        sentence
        for role in catalogue.roles.values()
        for sentence in (role.summary, *role.does, *role.titles)
    ]
    return frozenset(_WORD.findall(" ".join(said).lower()))


_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['-])*[^\W\d_]")


def _warm(nlp: Language, words: Iterable[str]) -> None:
    """Meet the words of the trade before the first text, once and for all texts."""
    for word in words:
        for written in (word, word.capitalize()):
            nlp.make_doc(f"{written} {written}, {written}.")
