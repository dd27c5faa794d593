import json
import sqlite3
from contextlib import closing
from pathlib import Path

from careers.people.clients.client import Look, Looked
from careers.people.clients.follow_up import Contact, FollowUp, Way
from careers.web.counsel.own_client_copy import client_copy
from tests.cast import NOW
from tests.people.clients.test_digest import ANA, FIRST
from tests.shipped import CATALOGUE
from tests.web.counsel.agency import client_of, counselor
from tests.web.counsel.planning import BOTH, planned


def test_a_copy_can_be_written_as_json_and_names_no_counselor(app, client):
    ana = client_of(app, counselor(app, client))
    copy = client_copy(ana, [Look(1, 7, Looked.PLAN, NOW)], CATALOGUE)
    assert json.loads(json.dumps(copy)) == copy
    assert copy["looks"] == [{"at": NOW.isoformat(), "at what": "the plan"}]


def test_the_copy_holds_every_version_of_the_plan_and_what_follows():
    after = FollowUp(done={1: NOW.date()}, contacts=(Contact(NOW.date(), Way.MET),))
    copy = client_copy(ANA, (), CATALOGUE, versions=(FIRST,), after=after)
    assert copy["plan"][0]["plan"]["goals"] == ["qa-analyst"]
    assert copy["follow-up"]["contacts"][0]["way"] == "met"
    assert json.loads(json.dumps(copy))["plan"][0]["agreements"]


IN_THE_COPY = {
    "client_looks": "looks",
    "client_links": "links",
    "client_plans": "plan",
    "client_follow_ups": "follow-up",
    "client_digests": "",
}
"""Tables that hang on a client, and where the copy tells them; digests are none."""


def test_the_copy_tells_of_every_table_that_hangs_on_a_client(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    copy = site.answer(f"/counsel/clients/{ana.number}/copy.json").json
    assert set(hanging(app)) == set(IN_THE_COPY)
    assert set(filter(None, IN_THE_COPY.values())) <= set(copy)
    assert copy["agency"] == "Harbor Works"
    assert copy["in an account"] is False


def test_a_deleted_client_leaves_no_row_and_no_letter_of_their_code(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH, code="ZM-77-MARK")
    at = f"/counsel/clients/{ana.number}"
    site.post(f"{at}/plan/links/", {"purpose": "see"}, seen_on=f"{at}/plan/links/")
    said = {"on": "2026-03-01", "way": "met", "note": "x"}
    site.post(f"{at}/follow-up/contacts", said, seen_on=f"{at}/follow-up/")
    site.visit("/counsel/")
    assert all(rows_of(app, own, ana.number) for own in hanging(app))
    assert b"ZM-77-MARK" in bytes_of(app)
    site.post(f"{at}/delete", {}, seen_on=f"{at}/delete")
    assert not any(rows_of(app, own, ana.number) for own in hanging(app))
    assert b"ZM-77-MARK" not in bytes_of(app), "also without a VACUUM"


def hanging(app) -> list[str]:
    """Name every table that points at a client."""
    own = "select name from sqlite_master where type = 'table' and sql like ?"
    return [name for (name,) in asked(app, own, "%references clients%")]


def rows_of(app, table: str, client: int) -> int:
    ((many,),) = asked(app, f"select count(*) from {table} where client = ?", client)
    return many


def asked(app, sql: str, value: str | int) -> list[tuple]:
    with closing(sqlite3.connect(path_of(app))) as database:
        return database.execute(sql, (value,)).fetchall()


def path_of(app) -> Path:
    return app.extensions["world"].settings.database


def bytes_of(app) -> bytes:
    with closing(sqlite3.connect(path_of(app))) as database:
        database.execute("pragma wal_checkpoint(truncate)").fetchall()
    return path_of(app).read_bytes()
