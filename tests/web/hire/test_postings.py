import io
import json

import pytest

from careers.people.entry.patience import READ
from careers.people.event import Subject
from tests.board.feeds.test_pasted import POSTING
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.posting_site import AD, LARKFIELD, NORTHBANK, begun, recruiter


@pytest.fixture
def desk(app, client, site):
    recruiter(app, client)
    return site


def test_an_employer_without_jobs_is_told_how_to_begin(desk):
    page = desk.visit("/desk/jobs/")

    assert "No jobs yet" in page.words
    assert "/desk/jobs/new" in page.links


def test_a_pasted_ad_becomes_a_draft_with_every_answer_and_its_words(desk, app):
    own = store_of(app).postings.find(begun(desk))

    assert own.employer == "larkfield-health"
    assert own.job.employer.name == "Larkfield Health"
    assert own.words("pay.low") == "$18.25 to $20.50"
    assert own.waits("when.starts")
    assert own.job.asks.skills
    assert own.text.startswith("Member services")


def test_a_draft_stands_in_the_list_and_in_the_history(desk, app):
    number = begun(desk)

    assert "Member services representative" in desk.visit("/desk/jobs/").words
    (event,) = store_of(app).events.of(Subject("posting", str(number)))
    assert event.verb == "begun"


def test_nothing_pasted_is_asked_again(desk):
    page = desk.send("/desk/jobs/new", {"employer": "larkfield-health"}, 422)

    assert "Paste the words of your ad, or choose a file" in page.words


def test_a_file_is_read_like_words(desk, app):
    file = (io.BytesIO(AD.encode()), "ad.txt")
    answer = desk.post("/desk/jobs/new", {"employer": "larkfield-health", "file": file})

    assert answer.status_code == 303
    (own,) = store_of(app).postings.of("larkfield-health")
    assert own.job.role == "csr"


def test_a_file_for_machines_is_read_field_by_field(desk, app):
    file = (io.BytesIO(json.dumps(POSTING).encode()), "job.jsonld")
    desk.post("/desk/jobs/new", {"employer": "larkfield-health", "file": file})

    (own,) = store_of(app).postings.of("larkfield-health")
    assert own.job.pay.currency == "USD"
    assert not own.waits("pay.low")


def test_a_file_that_cannot_be_read_says_why(desk):
    file = (io.BytesIO(json.dumps([POSTING, POSTING]).encode()), "jobs.json")
    form = {"employer": "larkfield-health", "file": file}

    assert "This file holds 2 jobs" in desk.send("/desk/jobs/new", form, 422).words


def test_a_posting_can_begin_with_a_role(desk, app):
    form = {"employer": "larkfield-health", "role": "qa-analyst"}
    desk.post("/desk/jobs/from-role", form, seen_on="/desk/jobs/new")

    (own,) = store_of(app).postings.of("larkfield-health")
    assert own.job.role == "qa-analyst"
    assert own.job.asks.skills
    assert not own.job.read


def test_a_role_must_be_chosen(desk):
    form = {"employer": "larkfield-health", "role": ""}
    answer = desk.post("/desk/jobs/from-role", form, seen_on="/desk/jobs/new")

    assert answer.status_code == 422
    assert "Choose a role" in answer.text


def test_an_old_posting_can_be_copied(desk, app):
    number = begun(desk)
    desk.post(f"/desk/jobs/{number}/copy", {}, seen_on="/desk/jobs/new")

    new, old = store_of(app).postings.of("larkfield-health")
    assert new.job.title == old.job.title
    assert new.number != old.number


def test_whoever_hires_for_two_employers_chooses(app, client, site):
    recruiter(app, client, LARKFIELD, NORTHBANK)

    page = site.visit("/desk/jobs/new")
    assert "Northbank" in page.words
    assert store_of(app).postings.find(begun(site, employer="northbank")).employer == (
        "northbank"
    )


def test_nobody_posts_for_an_employer_of_others(desk):
    form = {"employer": "northbank", "text": AD}

    assert desk.post("/desk/jobs/new", form).status_code == 422


def test_ads_are_read_so_often_and_no_more(app, site):
    number = recruiter(app, site.client)
    for _ in range(READ.tries):
        store_of(app).buckets.take(READ, str(number), NOW)
    data = {"employer": "larkfield-health", "text": AD}
    assert site.post("/desk/jobs/new", data).status_code == 429


def test_who_hires_nowhere_yet_is_led_to_where_that_begins(app, site):
    signed_in(app, site.client)
    for page in ("/desk/jobs/new", "/desk/keys/"):
        assert "employer" in site.visit(page).words
        assert site.client.get(page).location == "/desk/"
