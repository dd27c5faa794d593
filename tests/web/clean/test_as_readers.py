import pytest

from careers import assets
from careers.board.posting import begun
from careers.board.screening.sign import load_signs
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.storage.jobs.test_jobs import number_of
from tests.storage.moderation.test_screenings import FRAUD
from tests.web.applying import HERE
from tests.web.hiring import MODERATOR


@pytest.fixture
def desk(app, client, site):
    signed_in(app, client, "mo@example.org", MODERATOR)
    return site


def test_a_hidden_job_is_read_whole_with_its_doubts_marked(desk, store):
    store.screenings.put([FRAUD], load_signs(assets.DATA), NOW)
    number = number_of(store, FRAUD)
    desk.visit(f"/jobs/{number}", 404)
    page = desk.visit(f"/moderation/jobs/{number}/seen")
    assert "What they ask" in page.words
    assert "This job closed" not in page.words
    assert "The worker is asked to pay" in page.words
    assert '<mark class="evidence evidence--partly"' in page.html
    assert f'href="/moderation/jobs/{number}#decide"' in page.html


def test_a_posting_that_waits_is_read_as_it_would_be(app, desk):
    own = store_of(app).postings.put(begun(HERE, NOW).sent(NOW))
    page = desk.visit(f"/moderation/postings/{own.number}/seen")
    assert HERE.title in page.words
    assert "The screen doubts nothing in it" in page.words


def test_a_draft_of_a_recruiter_is_nobody_elses_to_read(app, desk):
    own = store_of(app).postings.put(begun(HERE, NOW))
    desk.visit(f"/moderation/postings/{own.number}/seen", 404)
