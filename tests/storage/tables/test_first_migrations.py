from careers.storage.tables import first_migrations, migrations


def test_the_first_steps_and_the_later_ones_are_one_staircase():
    steps = [step.name for step in migrations.migrations.pending(_empty())]

    assert first_migrations.migrations is migrations.migrations
    assert steps[0] == "start_the_board"
    assert steps.index("count_what_is_tried") < steps.index("make_room_for_postings")


def _empty():
    from sqlite_utils import Database

    return Database(memory=True)
