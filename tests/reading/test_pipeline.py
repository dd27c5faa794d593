"""The reading pipeline."""

from careers.reading.pipeline import COMPONENTS, known_words
from tests.reading.reading import nlp
from tests.reading.tiny import catalogue


def test_every_step_is_a_component_of_ours() -> None:
    assert nlp().pipe_names == list(COMPONENTS)
    assert all(name.startswith("careers_") for name in COMPONENTS)


def test_the_words_of_the_catalogue_are_known() -> None:
    assert {"powerpoint", "coaching", "customer"} <= known_words(catalogue())
