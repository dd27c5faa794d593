from dataclasses import replace

import pytest

from careers.catalogue.figures import Outlook
from careers.catalogue.source import Fit
from careers.pathways.learner import Learner
from careers.pathways.market import yearly_openings
from tests.shipped import CATALOGUE as REAL
from tests.small import CATALOGUE, CSR, QA

CLERKS = Outlook("1", "Clerks", -1, "2024–34", "bls", Fit.CLOSE, openings=300)


def test_roles_share_the_openings_of_their_occupation_by_fit() -> None:
    agent = replace(CSR, outlook=CLERKS)
    analyst = replace(QA, outlook=replace(CLERKS, fit=Fit.ROUGH))
    roles = {"csr": agent, "qa-analyst": analyst}
    shared = yearly_openings(replace(CATALOGUE, roles=roles))
    assert shared == {"csr": 240, "qa-analyst": 60}


def test_a_role_that_fits_badly_never_gets_a_whole_occupation() -> None:
    far = replace(QA, outlook=replace(CLERKS, fit=Fit.RANGE_ONLY, openings=160))
    assert yearly_openings(replace(CATALOGUE, roles={"qa-analyst": far})) == {
        "qa-analyst": 10
    }


def test_no_occupation_is_shared_out_twice() -> None:
    whole: dict[str, float] = {}
    for id_, share in yearly_openings(REAL).items():
        outlook = REAL.roles[id_].outlook
        assert outlook
        assert outlook.openings
        whole[outlook.code] = whole.get(outlook.code, 0) + share / outlook.openings
    assert max(whole.values()) == pytest.approx(1)


def test_what_no_figure_tells_stays_unknown() -> None:
    assert Learner(CATALOGUE).yearly_openings_of("csr") is None
    assert Learner(REAL).yearly_openings_of("csr")
