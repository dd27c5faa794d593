import numpy as np

from careers.evaluation.suggestions import report
from careers.reading.suggesting.nearest import Forms, Vectors
from tests.encoding import encode

FORMS = Forms(
    tuple(f"{word} {letter}" for word in ("billing", "invoice") for letter in "abcdxy"),
    ("billing",) * 6 + ("invoices",) * 6,
)
GENERIC = [f"nothing of {letter}" for letter in "abcdefghijkl"]


def test_a_skill_is_found_by_its_other_phrases_and_nothing_by_generic_words() -> None:
    found = report(FORMS, encode(FORMS.phrases), GENERIC, encode)
    values = {figure.name: figure.value for figure in found.figures}
    assert values["right skill first, whatever the nearness"] == 1
    assert values["words of no skill for which something is offered"] == 0
    assert "the first half would choose a threshold of" in found.notes[0]


def test_a_phrase_never_helps_to_find_itself_nor_its_likes() -> None:
    forms = Forms(
        ("calling", "called", "calls", "billing x", "billing y", "billing z"),
        ("calls",) * 3 + ("billing",) * 3,
    )
    alone = report(forms, np.eye(6, dtype=np.float32), GENERIC, _flat)
    firsts = {figure.name: figure for figure in alone.figures}
    assert firsts["something is offered"].value == 0


def _flat(phrases: object) -> Vectors:
    return np.zeros((len(GENERIC), 6), np.float32)
