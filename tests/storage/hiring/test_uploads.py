from dataclasses import replace
from datetime import timedelta

import pytest

from careers.board.incoming.standing import Stand, Standing
from careers.board.incoming.upload import Upload, UploadRow, Wish
from careers.people.entry.seal import Seal
from tests.board.incoming.desk import ROW, read
from tests.cast import NOW
from tests.stays import TERMS

SEAL = Seal("test", "uploads")
RAW = UploadRow(line=2, given=ROW)


@pytest.fixture
def uploads(store):
    return store.uploads


@pytest.fixture
def kept(store):
    """Three rows that nobody has read."""
    account = store.accounts.add("ana@example.org", "kept", NOW).number
    upload = Upload(
        employer="larkfield-health",
        account=account,
        made_at=NOW,
        name="jobs.csv",
        headings=("title",),
        total=3,
    )
    rows = [replace(RAW, line=line) for line in (2, 3, 4)]
    return store.uploads.add(upload, rows, SEAL)


def stood(standing=Standing.READY, **changes):
    return replace(RAW, read=read(), stand=Stand(standing), **changes)


def test_an_upload_is_fetched_until_its_week_is_over(uploads, kept):
    assert uploads.find(kept.number, SEAL, NOW) == kept
    assert uploads.of("larkfield-health", SEAL, NOW) == [kept]
    assert uploads.find(kept.number, SEAL, NOW + TERMS["uploads"]) is None
    assert uploads.of("northbank", SEAL, NOW) == []


def test_what_was_uploaded_is_sealed(store, uploads, kept):
    for row in store.engine.rows("select sealed from upload_rows"):
        assert "Customer" not in row["sealed"]
    assert uploads.find(kept.number, Seal("other", "uploads"), NOW) is None


def test_rows_are_read_in_the_order_of_the_file(uploads, kept):
    assert list(uploads.unread(kept.number, SEAL, count=2)) == [1, 2]
    uploads.keep(kept.number, {1: stood()}, SEAL)

    assert list(uploads.unread(kept.number, SEAL, count=9)) == [2, 3]
    assert uploads.counts(kept.number) == {"": 2, "ready": 1}
    assert uploads.row(kept.number, 1, SEAL) == stood()
    assert uploads.row(kept.number, 99, SEAL) is None


def test_mended_columns_are_read_again_but_for_what_is_done(uploads, kept):
    done = stood(done=Wish.POST)
    uploads.keep(kept.number, {1: stood(), 2: done}, SEAL)
    uploads.change(replace(kept, chosen={"blurb": "description"}), SEAL)

    assert list(uploads.unread(kept.number, SEAL, count=9)) == [1, 3]
    assert uploads.find(kept.number, SEAL, NOW).chosen == {"blurb": "description"}


def test_a_wish_is_taken_once(uploads, kept):
    uploads.keep(kept.number, {1: stood(), 2: stood(Standing.MUST)}, SEAL)
    uploads.wish_all(kept.number, [Standing.READY], Wish.POST)
    uploads.wish(kept.number, [2, 3], Wish.KEEP)

    assert uploads.wishes(kept.number) == 2
    wished = uploads.wished(kept.number, SEAL, count=9)
    assert {at: row.wish for at, row in wished.items()} == {1: "post", 2: "keep"}
    assert uploads.claim(kept.number, 1)
    assert not uploads.claim(kept.number, 1)
    assert uploads.done(kept.number) == [(Wish.POST, None)]


def test_rows_are_shown_by_standing(uploads, kept):
    done = stood(done=Wish.POST)
    uploads.keep(kept.number, {1: stood(), 2: done}, SEAL)

    def shown(standing):
        return list(
            uploads.shown(kept.number, SEAL, standing=standing, start=0, count=9)
        )

    assert (shown(""), shown("ready"), shown("done")) == ([1, 2, 3], [1], [2])
    assert len(uploads.all(kept.number, SEAL)) == 3


def test_a_reference_that_came_before_is_found(uploads, kept):
    uploads.keep(kept.number, {1: stood()}, SEAL)

    assert uploads.earlier(kept.number, 2, "CS-1042") == 2
    assert uploads.earlier(kept.number, 1, "CS-1042") is None
    assert uploads.references(kept.number) == {"CS-1042"}


def test_uploads_leave_with_their_week_with_their_account_or_at_a_word(
    store, uploads, kept
):
    assert uploads.tidy(NOW + timedelta(days=6)) == 0
    assert uploads.tidy(NOW + TERMS["uploads"]) == 1
    assert store.engine.rows("select * from upload_rows") == []
    again = uploads.add(replace(kept, number=None), [RAW], SEAL)
    uploads.drop(again.number)
    assert uploads.find(again.number, SEAL, NOW) is None
