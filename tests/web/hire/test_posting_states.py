from datetime import timedelta

import pytest

from careers.board.posting import State
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.posting_site import AD, NORTHBANK, begun, recruiter, sent_back, through

SCAM = AD.replace(
    "You work from home.",
    "You pay a refundable deposit of $150 by gift card for your training kit before you"
    " start, then message our manager on Telegram; no interview. You work from home.",
)


@pytest.fixture
def desk(app, client, site):
    recruiter(app, client)
    return site


@pytest.fixture
def number(desk):
    number = begun(desk)
    assert through(desk, number).status_code == 303
    return number


def own(app, number):
    return store_of(app).postings.find(number)


def press(site, number, verb, **data):
    return site.post(
        f"/desk/jobs/{number}/{verb}", data, seen_on=f"/desk/jobs/{number}"
    )


def test_what_nobody_has_confirmed_is_named_and_not_posted(desk, app):
    number = begun(desk)

    page = desk.visit(f"/desk/jobs/{number}")
    assert "Confirm this" in page.words
    assert press(desk, number, "post").status_code == 422
    assert own(app, number).on_board is None


def test_a_draft_is_seen_as_seekers_will_see_it(desk, number):
    page = desk.visit(f"/desk/jobs/{number}/preview")

    assert page.headings("h1") == ["Member services representative"]
    assert "$18.25 to $20.50 an hour" in page.words
    assert "This is exactly what seekers will see" in page.words


def test_a_posted_job_is_found_by_seekers(desk, app, number):
    assert press(desk, number, "post").status_code == 303

    kept = own(app, number)
    assert kept.state(NOW) is State.OPEN
    job = desk.visit(f"/jobs/{kept.on_board}")
    assert "Larkfield Health" in job.words
    assert "Read from the ad" not in job.words
    assert "Member services" in desk.visit("/jobs/?words=bill+members+45").words


def test_what_was_done_stands_in_the_history_of_posting_and_job(desk, app, number):
    press(desk, number, "post")

    store, kept = store_of(app), own(app, number)
    verbs = [one.verb for one in store.events.of(Subject("posting", str(number)))]
    assert verbs == ["begun", "posted"]
    (event,) = store.events.of(Subject("job", str(kept.on_board)))
    assert event.verb == "posted"
    assert event.by is not None


def test_an_ad_that_looks_like_a_scam_waits_for_a_look(desk, app):
    number = begun(desk, SCAM)
    through(desk, number)
    press(desk, number, "post")

    kept = own(app, number)
    assert kept.state(NOW) is State.LOOK
    assert kept.on_board is None
    assert kept.screening.reasons
    assert store_of(app).postings.waiting() == (kept,)
    assert "A moderator looks first" in desk.visit(f"/desk/jobs/{number}").words


def test_signs_that_a_moderator_let_through_hold_it_no_more(desk, app):
    number = begun(desk, SCAM)
    through(desk, number)
    press(desk, number, "post")
    shelf = store_of(app).postings
    shelf.publish(own(app, number).passed(NOW), NOW)
    sent_back(desk, number, "job", title="Member guide")

    press(desk, number, "post")

    assert own(app, number).state(NOW) is State.OPEN


def test_what_a_moderator_asked_for_is_looked_at_again(desk, app, number):
    store_of(app).postings.put(own(app, number).sent(NOW).asked(NOW, "Name the hours"))
    assert "Name the hours" in desk.visit(f"/desk/jobs/{number}").words

    press(desk, number, "post")

    assert own(app, number).state(NOW) is State.LOOK


def test_changes_are_seen_once_they_are_posted(desk, app, number):
    press(desk, number, "post")
    job = own(app, number).on_board
    sent_back(desk, number, "job", title="Member guide")
    assert store_of(app).jobs.find(job).title == "Member services representative"

    assert "Post these changes" in desk.visit(f"/desk/jobs/{number}").words
    press(desk, number, "post")

    assert store_of(app).jobs.find(job).title == "Member guide"
    assert desk.visit(f"/jobs/{job}").headings("h1") == ["Member guide"]


def test_a_job_can_open_later(desk, app, number):
    sent_back(desk, number, "apply", way="here", opens_on="2026-03-09")
    press(desk, number, "post")

    assert own(app, number).state(NOW) is State.SCHEDULED
    assert "It opens on 9 March 2026" in desk.visit(f"/desk/jobs/{number}").words


def test_a_job_can_stay_open_longer_but_not_forever(desk, app, number):
    press(desk, number, "post")

    assert press(desk, number, "extend", until="2026-04-20").status_code == 303
    assert own(app, number).closes_on.isoformat() == "2026-04-20"
    assert press(desk, number, "extend", until="2027-04-20").status_code == 422
    assert press(desk, number, "extend", until="").status_code == 422


@pytest.mark.parametrize(
    ("verb", "state", "said"),
    [
        ("close", State.CLOSED, "This job closed on"),
        ("filled", State.FILLED, "This job was filled on"),
    ],
)
def test_a_closed_job_keeps_its_page_and_says_why(desk, app, number, verb, state, said):
    press(desk, number, "post")
    press(desk, number, verb)

    kept = own(app, number)
    assert kept.state(NOW) is state
    page = desk.visit(f"/jobs/{kept.on_board}")
    assert said in page.words
    assert press(desk, number, verb).status_code == 409


def test_a_closed_job_is_opened_again_at_its_address(desk, app, number):
    press(desk, number, "post")
    before = own(app, number).on_board
    press(desk, number, "close")
    press(desk, number, "relist")
    assert own(app, number).state(NOW) is State.DRAFT
    app.config["NOW"] = NOW + timedelta(days=2)

    assert press(desk, number, "post").status_code == 303

    kept = own(app, number)
    assert kept.on_board == before
    job = store_of(app).jobs.find(before)
    assert job.is_open(app.config["NOW"])
    assert job.posted_at == NOW + timedelta(days=2)


def test_a_draft_can_be_thrown_away(desk, app, number):
    assert press(desk, number, "drop").status_code == 303
    assert own(app, number) is None


def test_a_posted_job_cannot_be_thrown_away(desk, number):
    press(desk, number, "post")

    assert press(desk, number, "drop").status_code == 409


def test_only_a_form_of_ours_does_anything(desk, app, number):
    for verb in ("post", "close", "filled", "relist", "drop"):
        assert desk.client.post(f"/desk/jobs/{number}/{verb}").status_code == 400
    assert own(app, number).state(NOW) is State.DRAFT


def test_a_posting_of_another_employer_is_not_there(app, number):
    other = app.test_client()
    signed_in(app, other, "nora@northbank.example", NORTHBANK)

    assert other.get(f"/desk/jobs/{number}").status_code == 404
    assert other.get(f"/desk/jobs/{number}/preview").status_code == 404
    for verb in ("post", "close", "filled", "extend", "relist", "drop", "copy"):
        assert other.post(f"/desk/jobs/{number}/{verb}").status_code == 404
