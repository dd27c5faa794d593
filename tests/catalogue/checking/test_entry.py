from careers import assets
from careers.catalogue.checking.entry import read_entries
from careers.skills.skill import Skill
from tests.catalogue.broken import append, replace, told


def test_an_entry_knows_its_first_line_and_its_words():
    entries, found = read_entries(assets.DATA)
    assert found == []
    typing = next(
        entry
        for entry in entries
        if isinstance(entry.thing, Skill) and entry.thing.id == "typing"
    )
    lines = (assets.DATA / typing.file).read_text(encoding="utf-8").splitlines()
    assert lines[typing.line - 1] == "[[skill]]"
    assert '"wpm"' in lines[typing.line_of("wpm") - 1]
    assert typing.line_of("no such word") == typing.line


def test_every_entry_is_read(catalogue):
    entries, _ = read_entries(assets.DATA)
    parts = (
        catalogue.families, catalogue.centers, catalogue.groups, catalogue.skills,
        catalogue.roles, catalogue.steps, catalogue.actions, catalogue.sources,
        catalogue.guides, catalogue.terms, catalogue.traits, catalogue.statements,
        catalogue.showings, catalogue.questions,
        catalogue.credentials, catalogue.homes, catalogue.concepts,
    )  # fmt: skip
    assert len(entries) == sum(len(part) for part in parts)


def test_a_missing_field_is_told_at_its_entry(data):
    line = append(data, "families.toml", '[[family]]\nid = "night"\nletter = "N"')
    (found,) = told(data)
    assert found.startswith(f"families.toml:{line}: Object missing required field")
    assert "careers/catalogue/family.py says what a family holds." in found


def test_a_misspelt_field_is_told_on_its_line(data):
    line = replace(data, "roles/csr.toml", "education = ", "eduction = ")
    found = told(data)
    assert found[-1].startswith(f"roles/csr.toml:{line}: A role has no “eduction”.")
    assert found[-1].endswith("Did you mean “education”?")


def test_a_value_of_the_wrong_sort_is_told(data):
    replace(data, "steps.toml", 'kind = "promotion"', 'kind = "leap"')
    (found,) = told(data)
    assert "Invalid enum value" in found


def test_a_table_that_nobody_reads_is_told(data):
    append(data, "groups.toml", '[[shelf]]\nid = "x"')
    (found,) = told(data)
    assert found == (
        "groups.toml:1: Nobody reads “shelf” here. "
        "Only [[group]] belongs into groups.toml."
    )


def test_a_file_with_a_stray_byte_is_still_read(data):
    with (data / "groups.toml").open("ab") as file:
        file.write(b"# caf\xe9\n")
    assert told(data) == []


def test_entries_written_in_one_line_are_read_without_their_place(data):
    (data / "groups.toml").write_text('group = [{ id = "x", name = "X" }]\n')
    entries, found = read_entries(data)
    assert found == []
    assert [entry.line for entry in entries if entry.file == "groups.toml"] == [1]
