"""Every kind of work that public figures know has a home among our roles."""

import json
import os
from pathlib import Path

import pytest

from tests.shipped import CATALOGUE

MATERIAL = Path(os.environ.get("CAREERS_MATERIAL", "../shared"))
KNOWN = MATERIAL / "facts" / "roles.json"

# Forecasters share the code of the other planners, not of researchers; who builds
# reports counts and compiles, and is not paid like a data scientist.
NEARER = {"forecaster", "reporting-analyst"}


def test_every_home_holds_a_role_of_ours():
    assert len(CATALOGUE.homes) == 28
    for home in CATALOGUE.homes.values():
        assert home.roles
        assert set(home.roles) <= set(CATALOGUE.roles)


def test_a_role_shows_pay_of_an_occupation_that_its_home_names():
    """A home may name several codes; ours may be left out, but never another one."""
    for home in CATALOGUE.homes.values():
        own = CATALOGUE.roles[home.roles[0]]
        if own.pay and own.id not in NEARER:
            assert own.pay.code in home.codes, home.id


@pytest.mark.material
@pytest.mark.skipif(not KNOWN.exists(), reason=f"{KNOWN} is not here")
def test_each_known_kind_of_work_has_its_home_and_codes():
    known = json.loads(KNOWN.read_text(encoding="utf-8"))["roles"]
    assert {role["key"].replace("_", "-") for role in known} == set(CATALOGUE.homes)
    for role in known:
        home = CATALOGUE.homes[role["key"].replace("_", "-")]
        assert home.codes == tuple(role["bls"])
        assert home.esco == tuple(each["esco_code"] for each in role["esco"])
