"""Rules about the data that ships, beyond what ``careers check`` asks of any data."""

import csv
import hashlib
import re
from pathlib import Path

import pytest

from careers import assets
from careers.board.work import Channel
from careers.catalogue.center import CenterType
from careers.catalogue.source import Basis, Fit
from tests.catalogue.cite import PROSPECTS
from tests.material import FACTS
from tests.shipped import CATALOGUE

CITED = Path(__file__).parent / "cited.csv"
CHECKSUM = "bdd1607c114aa1dd55e8836beef3a330e0ec02a16f8fe1574bd55d18ad2635d2"
TABLES = FACTS / "bls"
WAGES = TABLES / "oews_national_2020_2024_detailed.csv"
PROJECTIONS = TABLES / "employment_projections_2024_2034_all.csv"

MOMENT = re.compile(r"\d{1,2}:\d\d \S")
GENERIC = {"agent", "representative", "specialist", "manager", "analyst", "supervisor"}
ROLES = list(CATALOGUE.roles.values())
every_role = pytest.mark.parametrize("role", ROLES, ids=lambda role: role.id)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def cited() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in rows(CITED)}


def percentiles(pay) -> list[int]:
    return [pay.p10, pay.p25, pay.p50, pay.p75, pay.p90]


@every_role
def test_a_role_is_told_in_full(role):
    assert 4 <= len(role.does) <= 6
    assert 4 <= len(role.day) <= 5
    assert 3 <= len(role.good) <= 5
    assert 3 <= len(role.hard) <= 5
    assert 6 <= len(role.asks) <= 10
    assert len(role.titles) >= 15
    assert 0 < sum(ask.essential for ask in role.asks) < len(role.asks)
    assert all(MOMENT.match(moment) for moment in role.day)


@every_role
def test_a_title_names_more_than_a_rank(role):
    assert not GENERIC.intersection(role.titles)


@every_role
def test_a_role_speaks_on_channels_the_board_knows(role):
    assert set(role.channels) <= set(Channel)


@every_role
def test_pay_is_copied_exactly_and_has_its_source(role, cited):
    if role.pay is None:
        assert role.outlook is None
        return
    row = cited[role.pay.code]
    assert percentiles(role.pay) == [int(row[f"p{n}"]) for n in (10, 25, 50, 75, 90)]
    assert role.pay.year == int(row["year"])
    assert role.pay.country == "US"
    assert CATALOGUE.sources[role.pay.source].terms


@every_role
def test_outlook_is_copied_exactly_and_has_its_source(role, cited):
    if role.outlook is None:
        assert role.pay is None
        return
    row = cited[role.outlook.code]
    assert role.outlook.change == float(row["change"])
    assert role.outlook.openings == float(row["openings"])
    assert role.outlook.entry == row["entry"].replace("'", "’")
    assert role.outlook.code == role.pay.code
    assert CATALOGUE.sources[role.outlook.source].terms


def test_every_figure_that_is_repeated_is_used(cited):
    assert cited.keys() == {role.pay.code for role in ROLES if role.pay}


def test_the_repeated_figures_were_not_touched():
    assert hashlib.sha256(CITED.read_bytes()).hexdigest() == CHECKSUM


def test_roles_that_share_an_occupation_of_leaders_show_a_range_only():
    shared = [role for role in ROLES if role.pay and role.pay.code == "43-1011"]
    assert len(shared) > 1
    assert {role.pay.fit for role in shared if role.pay} == {Fit.RANGE_ONLY}


@pytest.mark.material
@pytest.mark.skipif(
    not WAGES.exists(),
    reason=f"{WAGES} is not here: figures were compared with cited.csv only",
)
def test_the_repeated_figures_are_those_of_the_tables(cited):
    wages = {row["OCC_CODE"]: row for row in rows(WAGES) if row["YEAR_MAY"] == "2024"}
    projected = {row["SOC"]: row for row in rows(PROJECTIONS)}
    columns = ("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90")
    for code, row in cited.items():
        said = [row[f"p{n}"] for n in (10, 25, 50, 75, 90)]
        assert said == [wages[code][column] for column in columns]
        assert [row[name] for name in PROSPECTS] == [
            projected[code][column] for column in PROSPECTS.values()
        ]
    for role in ROLES:
        if role.pay and role.outlook:
            assert role.pay.occupation == wages[role.pay.code]["OCC_TITLE"]


def test_what_nobody_measured_is_not_called_a_figure():
    assert {step.basis for step in CATALOGUE.steps} == {Basis.FIELD_PRACTICE}


def test_the_four_center_types_are_told_once_each():
    assert list(CATALOGUE.centers) == list(CenterType)
    for center in CATALOGUE.centers.values():
        assert all(MOMENT.match(moment) for moment in center.day)
        assert center.thrives
        assert center.measured
        assert center.good
        assert center.hard


def test_every_family_has_a_role_and_every_shelf_a_skill():
    assert all(CATALOGUE.roles_of(family) for family in CATALOGUE.families)
    assert all(CATALOGUE.skills_of(group) for group in CATALOGUE.groups)


def test_a_skill_is_known_by_several_phrases():
    assert {
        skill.id for skill in CATALOGUE.skills.values() if len(skill.phrases) < 8
    } == set()


def test_a_customer_service_representative_can_reach_every_role():
    reached, edge = {"csr"}, {"csr"}
    while edge:
        edge = {
            step.goal for role in edge for step in CATALOGUE.ways_on(role)
        } - reached
        reached |= edge
    first_jobs = {role.id for role in ROLES if not CATALOGUE.ways_in(role.id)}
    assert CATALOGUE.roles.keys() - reached == first_jobs


def test_people_read_curly_quotes_and_en_dashes():
    spoken = re.compile(r"(?m)^(?!phrases|wary|titles)\w+ = .*\w'\w")
    ranges = re.compile(r"\d-\d")
    for path in assets.DATA.glob("**/*.toml"):
        if "demo" not in path.parts:
            assert not spoken.search(path.read_text(encoding="utf-8")), path
    for role in ROLES:
        assert not ranges.search(" ".join((role.summary, role.ai, *role.does)))
