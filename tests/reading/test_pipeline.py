"""The reading pipeline."""

from careers.reading.pipeline import known_words
from tests.reading.reading import nlp
from tests.reading.tiny import catalogue


def test_every_step_is_a_component_of_ours() -> None:
    assert nlp().pipe_names == [
        "careers_sections",
        "careers_sentences",
        "careers_skills",
        "careers_titles",
        "careers_languages",
        "careers_context",
        "careers_history",
        "careers_years",
    ]


def test_the_words_of_the_catalogue_are_known() -> None:
    assert {"powerpoint", "coaching", "customer"} <= known_words(catalogue())
