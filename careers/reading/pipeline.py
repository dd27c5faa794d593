"""The reading pipeline: a blank English one, and our own components in order."""

from typing import Any, cast

import spacy
from spacy.language import Language

from careers.catalogue.catalogue import Catalogue
from careers.reading import (  # noqa: F401 - they register with spaCy
    context,
    history,
    languages,
    sections,
    sentences,
    years,
)
from careers.reading.skills import SkillSpans
from careers.reading.titles import TitleSpans


def pipeline(catalogue: Catalogue) -> Language:
    """Build the pipeline that reads with the words of this catalogue."""
    nlp = spacy.blank("en")
    # An address is no skill, and looking for one in an endless word takes long.
    tokenizer: Any = nlp.tokenizer
    tokenizer.url_match = None
    for name in COMPONENTS:
        nlp.add_pipe(name)
    known = catalogue.skills.values()
    cast(SkillSpans, nlp.get_pipe("careers_skills")).learn(
        {skill.id: skill.phrases for skill in known},
        {skill.id: skill.wary for skill in known if skill.wary},
    )
    cast(TitleSpans, nlp.get_pipe("careers_titles")).learn(
        {role.id: role.titles for role in catalogue.roles.values()}
    )
    return nlp


COMPONENTS = (
    "careers_sections",
    "careers_sentences",
    "careers_skills",
    "careers_titles",
    "careers_languages",
    "careers_context",
    "careers_history",
    "careers_years",
)


def known_words(catalogue: Catalogue) -> frozenset[str]:
    """List the single words of the catalogue: they are never cut in two."""
    return frozenset(
        word
        for skill in catalogue.skills.values()
        for phrase in (*skill.phrases, *skill.wary)
        for word in phrase.lower().split()
    )
