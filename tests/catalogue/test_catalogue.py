import pytest

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.step import Kind
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


def test_ways_on_and_in_meet(catalogue):
    for step in catalogue.ways_on("csr"):
        assert step in catalogue.ways_in(step.goal)


def test_ways_on_go_up_first_and_back_last_the_quickest_first(catalogue):
    kinds = list(Kind)
    for role in ("csr", "team-lead", "director"):
        on = catalogue.ways_on(role)
        order = [(kinds.index(step.kind), step.months) for step in on]
        assert order == sorted(order)
    assert catalogue.ways_on("csr")[0].kind is Kind.PROMOTION


def test_ways_in_name_steps_back_last(catalogue):
    back = [step.kind is Kind.RETURN for step in catalogue.ways_in("csr")]
    assert back == sorted(back)
    assert any(back)


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
