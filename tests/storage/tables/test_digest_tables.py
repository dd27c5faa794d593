from careers.storage.tables.digest_tables import CHANGES


def test_every_change_of_a_record_throws_its_digest_away(store):
    found = store.engine.rows("select name from sqlite_master where type = 'trigger'")
    names = {row["name"] for row in found}
    assert {f"{table}_digest_{verb}" for table, verb, _ in CHANGES} <= names
