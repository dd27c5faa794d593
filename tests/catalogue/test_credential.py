"""Credentials go by their real names, and only where a source lists them."""

import csv
import os
from pathlib import Path

import pytest

from tests.shipped import CATALOGUE

MATERIAL = Path(os.environ.get("CAREERS_MATERIAL", "../shared"))
LISTED = MATERIAL / "facts" / "credentials.csv"


def test_every_credential_is_earned_in_some_role():
    earned = {name for role in CATALOGUE.roles.values() for name in role.credentials}
    assert earned == set(CATALOGUE.credentials)


def test_a_credential_is_listed_once():
    numbers = [each.number for each in CATALOGUE.credentials.values()]
    assert len(numbers) == len(set(numbers))


def test_a_role_names_a_credential_once():
    for role in CATALOGUE.roles.values():
        assert len(role.credentials) == len(set(role.credentials)), role.id


@pytest.mark.material
@pytest.mark.skipif(not LISTED.exists(), reason=f"{LISTED} is not here")
def test_names_and_issuers_are_those_of_the_list():
    with LISTED.open(encoding="utf-8-sig", newline="") as file:
        rows = {int(row["CERT_ID"]): row for row in csv.DictReader(file)}
    for each in CATALOGUE.credentials.values():
        row = rows[each.number]
        assert each.name == row["CERT_NAME"].strip()
        assert each.issuer == row["ORG_NAME"].strip()
        assert each.acronym == row["ACRONYM"].strip()
