import pytest

from careers.catalogue.family import Family
from careers.catalogue.tables import read, read_all
from careers.errors import CareersError

NIGHT = '[[family]]\nid = "night"\nletter = "N"\nname = "Night"\nsummary = "Dark."\n'


def test_entries_are_read_as_they_stand(tmp_path):
    path = tmp_path / "families.toml"
    path.write_text(NIGHT)
    assert read(path, "family", Family) == [Family("night", "N", "Night", "Dark.")]


def test_the_files_of_a_folder_are_read_by_name(tmp_path):
    (tmp_path / "b.toml").write_text(NIGHT)
    (tmp_path / "a.toml").write_text(NIGHT.replace("night", "day"))
    assert [one.id for one in read_all(tmp_path, "family", Family)] == ["day", "night"]


def test_a_file_that_is_not_there_is_told_with_its_name(tmp_path):
    with pytest.raises(CareersError, match=r"families\.toml is not in"):
        read(tmp_path / "families.toml", "family", Family)


def test_a_file_that_does_not_parse_is_told_with_the_place(tmp_path):
    path = tmp_path / "families.toml"
    path.write_text("[[family]\n")
    with pytest.raises(CareersError, match=r"families\.toml: .*line 1.*toml\.io"):
        read(path, "family", Family)


def test_an_entry_that_does_not_fit_is_told_with_its_name(tmp_path):
    path = tmp_path / "families.toml"
    path.write_text(NIGHT.replace('letter = "N"', "letter = 7"))
    with pytest.raises(CareersError, match=r"“night”: .*careers/catalogue/family\.py"):
        read(path, "family", Family)
