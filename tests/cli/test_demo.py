import json
import re

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from careers.assets import DATA
from careers.cli import main
from careers.people.demo import personas
from careers.people.demo_clients import clients

DEMO = DATA / "demo"


@pytest.fixture
def careers(tmp_path):
    place = {"CAREERS_DATABASE": str(tmp_path / "careers.db")}
    return lambda *words, **more: CliRunner().invoke(
        main, list(words), env=place | more
    )


def test_the_demo_world_loads_once(careers):
    careers("migrate")
    first, again = careers("demo"), careers("demo")

    added = int(re.search(r"(\d+) added", first.output)[1])
    assert first.exit_code == 0, first.output
    assert added >= 160
    assert f"0 added, 0 changed, {added} as before" in again.output


def test_most_ads_of_the_demo_world_speak_of_a_skill_that_they_list(careers, tmp_path):
    careers("migrate")
    careers("demo")

    with Database(tmp_path / "careers.db") as database:
        details = [json.loads(row["details"]) for row in database["jobs"].rows]
    quoted = [any(ask.get("words") for ask in ad["asks"]["skills"]) for ad in details]
    assert sum(quoted) > len(quoted) / 2


def test_the_demo_world_tells_whom_one_can_sign_in_as(careers):
    careers("migrate")

    said = careers("demo").output

    assert "rosa@larkfield.example" in said
    assert "three trains at noon" in said


def test_a_site_that_others_reach_gets_no_known_password(careers):
    careers("migrate")
    real = {
        "CAREERS_PRODUCTION": "1",
        "CAREERS_SECRET_KEY": "k" * 40,
        "CAREERS_SITE": "https://jobs.example",
    }

    said = careers("demo", **real)

    assert said.exit_code == 0, said.output
    assert "three trains" not in said.output
    assert "has no account" in careers("user", personas(DEMO)[0].email).output


def test_somebody_has_applied_and_only_once(careers, tmp_path):
    careers("migrate")
    careers("demo")
    careers("demo")

    with Database(tmp_path / "careers.db") as database:
        jobs = database.execute(
            "select job, count(*) from applications group by job order by 2"
        ).fetchall()
    assert [count for _, count in jobs] == [2, 4]


def test_the_counselor_of_the_demo_world_has_clients_and_each_once(careers, tmp_path):
    careers("migrate")
    careers("demo")
    said = careers("demo").output

    assert "lena@harborworks.example" in said
    with Database(tmp_path / "careers.db") as database:
        assert database["clients"].count == len(clients(DEMO)) == 6
        assert database["client_plans"].count == 5
        assert "Marisol" not in str(list(database["clients"].rows))
