import pytest

from careers.catalogue.catalogue import Catalogue
from careers.errors import CareersError
from tests.catalogue.broken import replace


def test_a_family_is_read_from_the_first_rung_up(catalogue):
    rungs = [role.rung for role in catalogue.roles_of("leading")]
    assert rungs == sorted(rungs)
    assert len(rungs) > 3


def test_a_shelf_is_read_by_name(catalogue):
    names = [skill.name for skill in catalogue.skills_of("tools")]
    assert names == sorted(names)
    assert "Spreadsheets" in names


def test_the_roles_that_ask_for_a_skill(catalogue):
    asking = catalogue.roles_asking("retention-offers")
    assert [role.id for role in asking] == ["retention-specialist"]


def test_ways_on_and_in_meet_and_the_quickest_is_first(catalogue):
    on = catalogue.ways_on("csr")
    assert [step.months for step in on] == sorted(step.months for step in on)
    for step in on:
        assert step in catalogue.ways_in(step.goal)


def test_the_shortest_action_is_first(catalogue):
    for skill in catalogue.skills:
        hours = [action.hours for action in catalogue.actions_for(skill)]
        assert hours
        assert hours == sorted(hours)


def test_a_folder_without_its_files_is_refused_in_words(tmp_path):
    with pytest.raises(CareersError, match=r"families\.toml is not in"):
        Catalogue.load(tmp_path)


def test_an_entry_that_does_not_fit_is_named(data):
    replace(data, "steps.toml", 'kind = "promotion"', 'kind = "leap"')
    with pytest.raises(CareersError, match=r"steps\.toml, “csr”: Invalid enum value"):
        Catalogue.load(data)
