"""The demo world: invented, valid, varied, and always dated from today."""

import tomllib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from careers.assets import DATA
from careers.board.criteria import FACETS, UNSAID
from careers.board.demo import Ad, demo_employers, demo_jobs
from careers.board.job import Job
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.shift import Pattern, ShiftKind
from careers.board.terms import Contract, Employment, House
from careers.board.work import Calls, Channel, LineOfWork
from careers.catalogue.center import CenterType
from careers.errors import CareersError
from tests.shipped import CATALOGUE

DEMO = DATA / "demo"
NOW = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
JOBS = demo_jobs(DEMO, NOW)
OPEN = [job for job in JOBS if job.is_open(NOW)]
MET_MOST = {role for center in CATALOGUE.centers.values() for role in center.roles}
"""No board has an ad for each of all roles, but for these one looks first."""

EMPLOYER = '[[employer]]\nslug = "elm"\nname = "Elm Lane"\nhouse = "agency"\n'
AD = '[[job]]\nkey = "night"\ntitle = "Night agent"\n'


def world(folder: Path, job: str) -> Path:
    (folder / "jobs").mkdir()
    (folder / "employers.toml").write_text(EMPLOYER)
    (folder / "jobs" / "elm.toml").write_text(AD + job)
    return folder


def test_an_ad_is_dated_from_today_in_its_own_zone(tmp_path: Path) -> None:
    demo = world(
        tmp_path,
        "posted_days_ago = 2\nposted_hour = 8\ncloses_in_days = 3\n"
        'when.zone = "Asia/Manila"\nseason_ends_in_days = 90\n'
        "classes = [{ starts_in_days = 10, seats = 12, clear_in_days = 5 }]\n",
    )
    (job,) = demo_jobs(demo, NOW)
    assert job.posted_at == datetime(2026, 11, 19, 0, 0, tzinfo=UTC)
    assert job.closes_at == datetime(2026, 11, 24, 15, 59, 59, tzinfo=UTC)
    assert job.terms.classes is not None
    assert str(job.terms.classes[0].starts_on) == "2026-12-01"
    assert str(job.terms.classes[0].clear_by) == "2026-11-26"
    assert str(job.terms.seasonal_until) == "2027-02-19"


def test_the_house_is_the_employers_unless_the_ad_says_otherwise(
    tmp_path: Path,
) -> None:
    (job,) = demo_jobs(
        world(tmp_path, "posted_days_ago = 1\ncloses_in_days = 1\n"), NOW
    )
    assert job.terms.house == job.employer.house == "agency"
    assert job.terms.classes is None
    assert job.source_key == "elm/night"


def test_nothing_is_posted_later_than_now(tmp_path: Path) -> None:
    ad = "posted_days_ago = 0\nposted_hour = 23\ncloses_in_days = 1\n"
    (job,) = demo_jobs(world(tmp_path, ad), NOW)
    assert job.posted_at == NOW.replace(minute=0)


def test_an_error_names_the_file_and_the_ad(tmp_path: Path) -> None:
    demo = world(tmp_path, 'posted_days_ago = "yesterday"\ncloses_in_days = 1\n')
    with pytest.raises(CareersError, match=r"elm\.toml, “night”.*posted_days_ago"):
        demo_jobs(demo, NOW)


def test_every_file_of_jobs_has_its_employer() -> None:
    files = {path.stem for path in (DEMO / "jobs").glob("*.toml")}
    assert files == {employer.slug for employer in demo_employers(DEMO)}


def test_no_field_is_misspelt() -> None:
    for path in (DEMO / "jobs").glob("*.toml"):
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["job"]:
            known = msgspec.to_builtins(msgspec.convert(row, Ad))
            assert strangers(row, known) == [], f"{path.name}, {row['key']}"


def strangers(row: object, known: object) -> list[str]:
    """Name the keys of a table that the values do not know."""
    if isinstance(row, list) and isinstance(known, list):
        return [
            name for pair in zip(row, known, strict=True) for name in strangers(*pair)
        ]
    if not isinstance(row, dict) or not isinstance(known, dict):
        return []
    here = [name for name in row if name not in known]
    return here + [
        n for key in row if key in known for n in strangers(row[key], known[key])
    ]


def test_every_ad_has_a_key_of_its_own() -> None:
    keys = [job.source_key for job in JOBS]
    assert len(set(keys)) == len(keys)


def test_the_world_is_the_same_tomorrow_but_later() -> None:
    tomorrow = demo_jobs(DEMO, NOW + timedelta(days=180))
    assert [job.source_key for job in tomorrow] == [job.source_key for job in JOBS]
    assert all(
        later.closes_at.date() > job.closes_at.date()
        for later, job in zip(tomorrow, JOBS, strict=True)
    )


def test_the_world_is_wide_enough_to_browse() -> None:
    assert len(JOBS) >= 160
    assert len({job.employer.slug for job in JOBS}) >= 25
    assert len({job.where.country for job in OPEN}) >= 10
    assert len({place for job in OPEN for place in states(job)}) >= 25
    assert len({job.pay.currency for job in OPEN if job.pay.currency}) >= 8
    assert len({code for job in OPEN for code in values(job)["language"]}) >= 10
    assert 3 <= len(JOBS) - len(OPEN) <= 6


def states(job: Job) -> Iterable[str]:
    return (place for place in job.where.allowed or () if place.startswith("US-"))


def values(job: Job) -> dict[str, set[str]]:
    """Tell the values of every facet that a job is found under."""
    role = CATALOGUE.roles[job.role] if job.role else None
    found = {
        "center": job.centers(),
        "calls": {job.work.calls},
        "setting": {job.where.setting},
        "family": {role and role.family},
        "role": {job.role},
        "channel": job.work.channels,
        "language": {ask.code for ask in job.work.languages or ()},
        "line": {job.work.line},
        "employment": {job.terms.employment},
        "shift": job.when.kinds,
    }
    return {
        facet: {value or UNSAID for value in own or [UNSAID]}
        for facet, own in found.items()
    }


@pytest.mark.parametrize(
    ("facet", "wanted"),
    [
        ("center", {*CenterType, UNSAID}),
        ("calls", {*Calls, UNSAID}),
        ("setting", {*Setting, UNSAID}),
        ("family", set(CATALOGUE.families) - {"outside"}),
        ("role", MET_MOST),
        ("channel", {*Channel, UNSAID}),
        ("language", {"en", "es", "fr", "de", "tl", "pt", "hi", "zh", "ase", UNSAID}),
        ("line", {*LineOfWork, UNSAID}),
        ("employment", {*Employment, UNSAID}),
        ("shift", {*ShiftKind, UNSAID}),
    ],
)
def test_every_filter_value_has_an_open_job(facet: str, wanted: set[str]) -> None:
    assert facet in FACETS
    assert wanted <= {value for job in OPEN for value in values(job)[facet]}


def test_every_kind_of_house_contract_pattern_and_unit_is_there() -> None:
    assert {job.terms.house for job in OPEN} == set(House)
    assert {job.terms.contract for job in OPEN} >= set(Contract)
    assert {job.when.pattern for job in OPEN} >= set(Pattern)
    wanted = {Unit.HOUR, Unit.MONTH, Unit.YEAR, Unit.MINUTE, Unit.CALL}
    assert {job.pay.unit for job in OPEN} >= wanted


def test_about_one_ad_in_eight_keeps_its_pay_to_itself() -> None:
    silent = sum(not job.pay.is_stated() for job in OPEN)
    assert 0.09 <= silent / len(OPEN) <= 0.15
