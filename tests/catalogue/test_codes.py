"""Codes that skills name exist in the lists they come from."""

import hashlib

import pytest

from tests.catalogue import cite
from tests.catalogue.codes import PATH, codes
from tests.shipped import CATALOGUE

CHECKSUM = "7a0e0be000ee617cfb6182fea35eb9746974b78d221a7db9fdd14f2e51f2e79f"
material = pytest.mark.skipif(
    not cite.FACTS.is_dir(),
    reason=f"{cite.FACTS} is not here: codes were compared with codes.csv only",
)


@pytest.mark.parametrize("list_", ["onet", "esco"])
def test_a_code_of_a_skill_stands_in_its_list(list_):
    named = [
        skill.codes[list_]
        for skill in CATALOGUE.skills.values()
        if list_ in skill.codes
    ]
    assert len(named) >= 40
    assert set(named) <= codes(list_)
    assert len(named) == len(set(named))


def test_skills_name_codes_of_known_lists_only():
    lists = {name for skill in CATALOGUE.skills.values() for name in skill.codes}
    assert lists == {"onet", "esco"}


def test_credentials_go_by_names_of_the_list():
    assert {each.name for each in CATALOGUE.credentials.values()} <= codes("credential")


def test_the_repeated_codes_were_not_touched():
    assert hashlib.sha256(PATH.read_bytes()).hexdigest() == CHECKSUM


@pytest.mark.material
@material
def test_the_repeated_codes_are_those_of_the_lists():
    known = {(row["list"], row["code"]) for row in cite.known()}
    copied = {
        (name, code) for name in ("onet", "esco", "credential") for code in codes(name)
    }
    assert copied == known


@pytest.mark.material
@material
def test_the_repeated_figures_can_be_copied_again():
    with (cite.HERE / "cited.csv").open(encoding="utf-8") as file:
        lines = [line.split(",")[0] for line in file.read().splitlines()[1:]]
    again = [row["code"] for row in cite.cited(lines)]
    assert again == lines
