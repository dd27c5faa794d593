"""What ESCO calls essential in this field is here, or its absence has a reason."""

import pytest

from tests.catalogue import cite
from tests.catalogue.broken import replace, told
from tests.catalogue.codes import codes
from tests.shipped import CATALOGUE

CONCEPTS = CATALOGUE.concepts


def test_every_essential_skill_is_answered_once_and_nothing_else_is():
    assert CONCEPTS.keys() == codes("esco")


def test_an_essential_skill_is_matched_or_left_out_with_a_reason():
    for concept in CONCEPTS.values():
        assert bool(concept.skills) != bool(concept.left_out), concept.label
        assert set(concept.skills) <= CATALOGUE.skills.keys(), concept.label
        assert not concept.left_out or concept.left_out.endswith("."), concept.label


def test_most_of_what_is_essential_is_matched():
    matched = [concept for concept in CONCEPTS.values() if concept.skills]
    assert len(matched) > 0.75 * len(CONCEPTS)


def test_a_skill_that_names_its_twin_is_matched_with_it():
    for skill in CATALOGUE.skills.values():
        if twin := skill.codes.get("esco"):
            assert skill.id in CONCEPTS[twin].skills


def test_a_concept_that_names_an_unknown_skill_is_told(data):
    line = replace(data, "esco.toml", '"active-listening"', '"active-listning"')
    (found,) = told(data)
    assert found.startswith(f"esco.toml:{line}: Unknown skill “active-listning”.")
    assert "Did you mean “active-listening”?" in found


@pytest.mark.material
@pytest.mark.skipif(
    not cite.FACTS.is_dir(),
    reason=f"{cite.FACTS} is not here: labels were not compared with ESCO's",
)
def test_labels_are_those_of_the_list():
    for row in cite.rows("esco/occupation_skill_relations_call_centre.csv"):
        if row["relationType"] == "essential":
            label = " ".join(row["skill"].split()).replace("'", "’")
            assert CONCEPTS[row["skillUri"]].label == label
