"""The reading pipeline: a blank English one, and our own components in order."""

from typing import Any

import spacy
from spacy.language import Language

from careers.catalogue.catalogue import Catalogue
from careers.reading import (  # noqa: F401 - they register with spaCy
    context,
    history,
    languages,
    sections,
    sentences,
    skills,
    titles,
    years,
)


def pipeline(catalogue: Catalogue) -> Language:
    """Build the pipeline that reads with the words of this catalogue."""
    nlp = spacy.blank("en")
    # An address is no skill, and looking for one in an endless word takes long.
    tokenizer: Any = nlp.tokenizer
    tokenizer.url_match = None
    known = catalogue.skills.values()
    nlp.add_pipe("careers_sections")
    nlp.add_pipe("careers_sentences")
    nlp.add_pipe(
        "careers_skills",
        config={
            "phrases": {skill.id: list(skill.phrases) for skill in known},
            "wary": {skill.id: list(skill.wary) for skill in known if skill.wary},
        },
    )
    named = {role.id: list(role.titles) for role in catalogue.roles.values()}
    nlp.add_pipe("careers_titles", config={"titles": named})
    nlp.add_pipe("careers_languages")
    nlp.add_pipe("careers_context")
    nlp.add_pipe("careers_history")
    nlp.add_pipe("careers_years")
    return nlp


def known_words(catalogue: Catalogue) -> frozenset[str]:
    """List the single words of the catalogue: they are never cut in two."""
    return frozenset(
        word
        for skill in catalogue.skills.values()
        for phrase in (*skill.phrases, *skill.wary)
        for word in phrase.lower().split()
    )
