from dataclasses import replace

import msgspec

from careers.board.incoming.note import must
from careers.board.incoming.standing import Stand, Standing
from careers.board.incoming.upload import (
    Upload,
    UploadRow,
    confirmed,
    mark_of,
    taken,
)
from tests.board.incoming.desk import ROW, read
from tests.cast import NOW

UPLOAD = Upload(
    employer="larkfield-health",
    account=1,
    made_at=NOW,
    name="jobs.csv",
    headings=("title",),
    total=1,
)


def test_a_row_tells_its_job_and_what_there_is_to_say():
    row = UploadRow(line=2, given=ROW, read=read(salary=""), stand=Stand(Standing.MUST))

    assert (row.title, row.reference) == (ROW["title"], "CS-1042")
    assert row.notes[0].remark.id == "pay-none"


def test_a_line_that_is_no_row_must_be_mended():
    row = UploadRow(line=2, broken=must("broken", "row", "Not a row.", "Mend it."))

    assert row.standing is Standing.MUST
    assert row.notes == (row.broken,)
    assert (row.title, row.reference, UploadRow(line=2).notes) == ("", "", ())


def test_rows_travel_through_json_unharmed():
    row = UploadRow(line=2, given=ROW, read=read(), stand=Stand(Standing.READY, 7))
    kept = msgspec.json.decode(msgspec.json.encode(row), type=UploadRow)

    assert kept == row


def test_the_same_row_has_the_same_mark_whatever_its_order():
    turned = dict(reversed(ROW.items()))

    assert mark_of(turned) == mark_of(ROW)
    assert mark_of({**ROW, "city": "Mesa"}) != mark_of(ROW)
    assert mark_of({"odd": "\ud800"})


def test_a_new_row_begins_a_posting_and_a_yes_confirms_what_was_read():
    own = taken(read(), None, NOW)

    assert own.number is None
    assert own.job.read
    assert confirmed(own, NOW).job.read == ()
    assert confirmed(own, NOW).found == own.found


def test_days_of_a_changed_row_are_taken_too():
    before = replace(taken(read(), None, NOW), number=7)
    own = taken(read(validThrough="2026-03-20"), before, NOW)

    assert own.closes_on.isoformat() == "2026-03-20"
