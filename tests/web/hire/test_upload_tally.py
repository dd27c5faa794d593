import pytest

from careers.board.incoming.upload import Wish
from careers.board.posting import begun
from careers.web.hire.upload_tally import postings_of, tally
from tests.cast import MEMBER_SERVICES, NOW
from tests.door import store_of

DRAFT = begun(MEMBER_SERVICES, NOW)


@pytest.fixture(autouse=True)
def here(app):
    with app.test_request_context():
        yield


def test_rows_that_became_postings_are_counted_as_they_are_today(app):
    shelf = store_of(app).postings
    each = (DRAFT, DRAFT.passed(NOW), DRAFT.sent(NOW), DRAFT.closed(NOW))
    done = [(Wish.POST, shelf.put(own).number) for own in each]

    found = postings_of(
        "larkfield-health", [*done, (Wish.KEEP, None), (Wish.KEEP, 999)]
    )
    assert postings_of("northbank", done) == {}
    assert postings_of("larkfield-health", []) == {}
    assert len(found) == 4
    counted = {"drafts": 1, "posted": 1, "held": 1, "others": 1}
    assert tally(found.values()) == counted
