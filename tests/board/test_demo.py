"""The demo world: invented, valid, varied, and always dated from today."""

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from careers.assets import DATA
from careers.board.demo import Ad, demo_employers, demo_jobs
from careers.errors import CareersError

DEMO = DATA / "demo"
NOW = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
JOBS = demo_jobs(DEMO, NOW)
OPEN = [job for job in JOBS if job.is_open(NOW)]
EVERY_JOB = pytest.mark.parametrize("job", JOBS, ids=lambda job: job.source_key)

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
    assert job.posted_at == NOW


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


@EVERY_JOB
def test_an_ad_closes_after_it_was_posted(job) -> None:
    assert job.posted_at < job.closes_at
    assert NOW - timedelta(days=41) <= job.posted_at <= NOW


def test_the_world_is_the_same_tomorrow_but_a_day_later() -> None:
    tomorrow = demo_jobs(DEMO, NOW + timedelta(days=180))
    assert [job.source_key for job in tomorrow] == [job.source_key for job in JOBS]
    assert all(
        later.closes_at.date() > job.closes_at.date()
        for later, job in zip(tomorrow, JOBS, strict=True)
    )
