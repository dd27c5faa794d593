from sqlite_utils import Database

from careers.storage.tables.later_migrations import migrations


def test_the_second_chapter_goes_on_where_the_first_ends():
    names = [one.name for one in migrations.pending(Database(memory=True))]
    assert names[0] == "start_the_board"
    assert names.index("let_a_job_wait_for_a_moderator") > names.index(
        "write_history_that_nobody_edits"
    )


def test_running_it_all_again_changes_nothing():
    db = Database(memory=True)
    migrations.apply(db)
    before = db.schema
    migrations.apply(db)
    assert db.schema == before
    db.close()
