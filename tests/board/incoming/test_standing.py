from dataclasses import replace

import pytest

from careers.board.incoming.standing import Beside, Standing, stand
from careers.board.incoming.upload import confirmed, taken
from tests.board.incoming.desk import read
from tests.cast import NOW

FOUND = read()
OPEN = replace(confirmed(FOUND.posting(NOW), NOW).passed(NOW), number=7)


def beside(*postings, references=None, marks=None):
    return Beside.of(postings, references or {}, marks or {}, NOW)


def again(own, mark="m"):
    return beside(own, references={7: "CS-1042"}, marks={7: mark})


def test_a_new_row_stands_by_its_remarks():
    assert stand(FOUND, "m", beside(), None).standing is Standing.ADVICE
    good = read(terms__contract="employee")
    assert stand(good, "m", beside(), None).standing is Standing.READY
    assert stand(read(salary=""), "m", beside(), None).standing is Standing.MUST


def test_a_reference_stands_once_in_a_file():
    found = stand(FOUND, "m", beside(), 2)

    assert found.standing is Standing.TWICE
    assert "Line 2" in found.why


def test_the_same_row_as_last_time_is_left_in_peace():
    assert stand(FOUND, "m", again(OPEN), None).standing is Standing.SAME


def test_a_changed_row_changes_its_job():
    found = stand(FOUND, "new", again(OPEN), None)

    assert (found.standing, found.posting) == (Standing.ADVICE, 7)
    assert "changes a job" in found.why


def test_a_draft_of_last_time_can_still_be_posted():
    draft = replace(FOUND.posting(NOW), number=7)

    assert stand(FOUND, "m", again(draft), None).standing is Standing.ADVICE


def test_a_job_that_was_closed_here_says_so():
    closed = OPEN.closed(NOW)

    assert stand(FOUND, "m", again(closed), None).standing is Standing.SAME
    assert "closed this job here" in stand(FOUND, "new", again(closed), None).why


@pytest.mark.parametrize(
    ("own", "says"),
    [
        (OPEN.sent(NOW.replace(hour=13)), "waits for a moderator"),
        (OPEN.rejected(NOW, ""), "refused"),
        (OPEN.removed(NOW, ""), "for good"),
    ],
)
def test_where_a_moderator_has_the_word_nothing_can_be_posted(own, says):
    found = stand(FOUND, "new", again(own), None)

    assert not found.standing.can_be_posted
    assert says in found.why


def test_the_same_ad_without_its_reference_is_a_duplicate():
    found = stand(read(reference=""), "m", beside(OPEN), None)

    assert (found.standing, found.posting) == (Standing.TWICE, 7)


def test_other_words_or_another_town_make_another_job():
    other = read(reference="", description="You book boats for travelers. " * 10)

    assert stand(other, "m", beside(OPEN), None).posting is None
    assert (
        stand(read(reference="", city="Mesa"), "m", beside(OPEN), None).posting is None
    )


def test_a_taken_row_keeps_the_address_of_its_job():
    live = replace(OPEN, on_board=3)
    own = taken(read(title="Member agent"), live.closed(NOW), NOW)

    assert (own.number, own.on_board, own.job.title) == (7, 3, "Member agent")
    assert own.closed_at is None
