from datetime import timedelta

import pytest

from careers.board.incoming.draft import drafted
from careers.board.incoming.file import incoming_file
from careers.web.hire.example_files import KINDS, NAMES, example_file
from tests.board.incoming.desk import DESK, FIELDS
from tests.cast import NOW


@pytest.mark.parametrize("kind", KINDS)
def test_an_example_file_is_read_without_a_word_to_mend(kind):
    content = example_file(FIELDS, kind, NOW.date()).encode()
    rows = incoming_file(content).rows

    assert len(rows) == 2
    for row in rows:
        assert drafted(row.fields, DESK).musts == ()
    closes = drafted(rows[0].fields, DESK).closes_on
    assert closes == NOW.date() + timedelta(days=30)


def test_an_example_file_uses_names_that_are_told():
    assert all(FIELDS.named(name).name == name for name in NAMES)
