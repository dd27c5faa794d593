from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.check import problems, summary
from careers.catalogue.checking.entry import PARTS
from tests.catalogue.broken import replace, told


def test_the_shipped_data_is_in_order():
    assert told(assets.DATA) == []


def test_an_order_of_things_is_said_in_one_line(catalogue):
    roles, skills, steps = (
        len(things) for things in (catalogue.roles, catalogue.skills, catalogue.steps)
    )
    said = f"{roles} roles, {skills} skills, {steps} steps"
    assert summary(catalogue) == f"{said} ({steps} from field practice): all in order."


def test_nothing_at_all_is_said_too():
    assert (
        summary(Catalogue())
        == "0 roles, 0 skills, 0 steps (0 from field practice): all in order."
    )


def test_a_file_that_does_not_parse_is_told_alone(data):
    line = replace(data, "steps.toml", "[[step]]", "[[step]")
    replace(data, "centers.toml", '"csr"', '"crs"')
    (found,) = problems(data)
    assert (found.file, found.line) == ("steps.toml", line)
    assert "toml.io" in found.remedy


def test_all_problems_are_told_in_the_order_of_files_and_lines(data):
    replace(data, "steps.toml", 'goal = "team-lead"', 'goal = "team-led"')
    replace(data, "centers.toml", '"csr"', '"crs"')
    replace(data, "centers.toml", '"booking-agent"', '"boking-agent"')
    found = problems(data)
    assert len(found) == 3
    assert [(one.file, one.line) for one in found] == sorted(
        (one.file, one.line) for one in found
    )


def test_an_empty_folder_says_what_to_write(tmp_path):
    found = {one.file: one.remedy for one in problems(tmp_path)}
    assert len(found) == len(PARTS)
    assert found["roles/*.toml"] == "Write at least one [[role]]."
