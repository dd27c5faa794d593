from dataclasses import replace

import pytest
from werkzeug.exceptions import NotFound

from careers.board.job import Read
from careers.board.posting import begun
from careers.people.event import Subject
from careers.web.hire.posting_room import (
    my_employers,
    my_posting,
    page_of,
    remarks_on,
    seekers_see,
    unseen,
    write_down,
)
from tests.cast import LARKFIELD, MEMBER_SERVICES, NOW
from tests.door import store_of
from tests.web.posting_site import LARKFIELD as HIRES
from tests.web.posting_site import NORTHBANK, recruiter

DRAFT = begun(MEMBER_SERVICES, NOW)


@pytest.fixture
def here(app, client):
    """A request of a recruiter of Larkfield Health, and of an employer of no page."""
    recruiter(app, client, HIRES, replace(HIRES, place="new-place"))
    cookie = client.get_cookie("signed_in").value
    with app.test_request_context(headers={"Cookie": f"signed_in={cookie}"}):
        yield


def test_a_recruiter_hires_for_employers_by_name(here):
    assert [one.name for one in my_employers()] == ["Larkfield Health", "New Place"]


def test_only_postings_of_ones_own_employer_are_there(here, app):
    own = store_of(app).postings.put(DRAFT)
    other = replace(LARKFIELD, slug=NORTHBANK.place)
    theirs = store_of(app).postings.put(begun(replace(DRAFT.job, employer=other), NOW))

    assert my_posting(own.number) == own
    for number in (theirs.number, 999):
        with pytest.raises(NotFound):
            my_posting(number)


def test_the_ad_desk_is_asked_about_the_draft(here):
    assert "no-text" in {remark.id for remark in remarks_on(DRAFT)}


def test_seekers_would_see_the_draft_as_open_and_not_what_is_live(here):
    posted = DRAFT.passed(NOW).changed(replace(DRAFT.job, title="New words"), NOW)
    job = seekers_see(posted)

    assert job.title == "New words"
    assert job.is_open(NOW)


def test_pages_with_something_unconfirmed_are_named_in_their_order():
    read = tuple(Read(name, "") for name in ("pay.low", "title", "terms.classes"))
    own = begun(replace(MEMBER_SERVICES, read=read), NOW)

    assert unseen(own) == ["job", "pay", "apply"]


@pytest.mark.parametrize(
    ("fact", "page"),
    [
        ("title", "job"),
        ("work.calls", "job"),
        ("when.zone", "hours"),
        ("terms.contract", "hours"),
        ("home.kit", "places"),
        ("asks.education", "skills"),
        ("terms.class_weeks", "apply"),
    ],
)
def test_every_fact_has_its_page(fact, page):
    assert page_of(fact) == page


def test_what_becomes_of_a_posting_stands_beside_its_jobs_history(here, app):
    write_down(replace(DRAFT, number=3, on_board=7), "closed", "Enough people")

    for subject in (Subject("posting", "3"), Subject("job", "7")):
        (event,) = store_of(app).events.of(subject)
        assert (event.verb, event.note) == ("closed", "Enough people")
