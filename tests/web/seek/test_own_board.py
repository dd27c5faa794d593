import pytest

from careers.people.employers.application import Step
from careers.people.seekers.track import Method, Result, Stage
from careers.web.seek.applying import seal as application_seal
from careers.web.seek.following import seal
from tests import cast
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.site import Site
from tests.web.applying import SENT, path, posted

BOARD = "/account/board/"
AGENT = f"{BOARD}jobs/2"


@pytest.fixture
def ana(app, site):
    return signed_in(app, site.client)


def tracks(app, account):
    with app.test_request_context():
        return store_of(app).tracks.all(account, seal())


def test_an_empty_board_says_how_to_fill_it(site, ana):
    assert "Nothing is on your board yet" in site.visit(BOARD).words


def test_i_applied_on_the_job_page_fills_in_today(app, site, ana):
    link = f"{BOARD}jobs/1?applied=yes"
    assert link in site.visit(f"/jobs/1-{cast.MEMBER_SERVICES.slug}").links
    assert f'value="{NOW.date()}"' in site.answer(link).text

    site.send(AGENT, {"applied": "2026-11-20", "method": "site"})
    (own,) = tracks(app, ana)
    assert (own.job, own.stage, own.method) == (2, Stage.APPLIED, Method.SITE)


def test_who_is_not_signed_in_is_brought_back_to_it(site):
    answer = site.client.get(f"{AGENT}?applied=yes")
    assert answer.status_code == 303
    assert "next=/account/board/jobs/2" in answer.location.replace("%2F", "/")


def test_a_saved_job_stands_on_the_board_and_moves_on(app, site, ana):
    site.post("/saved/", {"number": 2, "note": "near"}, seen_on="/saved/2")
    page = site.visit(BOARD)
    assert {"Saved 1", "Applied 0"} <= set(page.headings("h2"))
    assert "near" in page.words

    site.post(f"{AGENT}/stage", {"stage": "applied"}, seen_on=BOARD)
    (own,) = tracks(app, ana)
    assert own.stages[Stage.APPLIED] == NOW.date()
    assert "Applied 1" in site.visit(BOARD).headings("h2")
    assert own.note == "near"


def test_what_is_sent_here_comes_by_itself_with_its_state(app, site, ana):
    posting = posted(app)
    site.post(path(posting), SENT)
    assert "Applied 1" in site.visit(BOARD).headings("h2")

    with app.test_request_context():
        (own,) = store_of(app).applications.of_account(ana, application_seal())
    store_of(app).applications.take(own.number, Step.INTERVIEW, NOW)
    page = site.visit(BOARD)
    assert "Interview 1" in page.headings("h2")
    assert tracks(app, ana) == ()


def test_what_comes_next_stands_on_top(site, ana):
    words = {"next_action": "Call Ms. Reyes", "next_on": "2026-02-01"}
    page = site.send(AGENT, words)
    assert "1 February 2026, past: Call Ms. Reyes" in page.words


def test_a_job_from_elsewhere_can_be_added_changed_and_taken_off(app, site, ana):
    site.send(f"{BOARD}new", {"title": "Clerk", "employer": "Corner shop"})
    (own,) = tracks(app, ana)
    at = f"{BOARD}elsewhere/{own.number}"
    site.send(at, {"title": "Clerk", "employer": "Shop", "result": "refused"})
    (own,) = tracks(app, ana)
    assert (own.employer, own.result) == ("Shop", Result.REFUSED)

    site.post(f"{at}/stage", {"stage": "interview"}, seen_on=at)
    (own,) = tracks(app, ana)
    assert own.stage is Stage.INTERVIEW
    site.post(f"{at}/off", {}, seen_on=at)
    assert tracks(app, ana) == ()


def test_a_job_from_elsewhere_needs_its_names(site, ana):
    page = site.send(f"{BOARD}new", {"title": "", "contact": "Ms. Reyes"}, 422)
    assert "Write what job it is" in page.words
    assert (
        "Ms. Reyes"
        in site.post(f"{BOARD}new", {"title": "", "contact": "Ms. Reyes"}).text
    )


def test_forgetting_what_was_noted_leaves_the_job_saved(app, site, ana):
    site.post("/saved/", {"number": 2}, seen_on="/saved/2")
    site.post(AGENT, {"applied": "2026-11-20"})
    site.post(f"{AGENT}/off", {}, seen_on=AGENT)
    assert tracks(app, ana) == ()
    assert "Saved 1" in site.visit(BOARD).headings("h2")


def test_a_form_without_our_token_changes_nothing(app, site, ana):
    site.post(AGENT, {"applied": "2026-11-20"})
    before = tracks(app, ana)
    for act in ("/stage", "/off"):
        answer = site.client.post(f"{AGENT}{act}", data={"stage": "offer"})
        assert answer.status_code == 400
    assert site.client.post(AGENT, data={"note": "x"}).status_code == 422
    assert tracks(app, ana) == before


def test_another_persons_board_is_not_there(app, site, ana):
    site.send(f"{BOARD}new", {"title": "Clerk", "employer": "Planted shop"})
    site.post(AGENT, {"note": "planted note", "contact": "Ms. Reyes"})
    (one,) = [own.number for own in tracks(app, ana) if not own.job]
    ben = Site(app.test_client())
    signed_in(app, ben.client, "ben@example.org")

    at = f"{BOARD}elsewhere/{one}"
    ben.visit(at, 404)
    for act in ("", "/stage", "/off"):
        answer = ben.post(f"{at}{act}", {"stage": "offer"}, seen_on=AGENT)
        assert answer.status_code == 404
    assert ben.post(f"{AGENT}/off", {}, seen_on=AGENT).status_code == 404
    assert "planted" not in ben.answer(AGENT).text
    assert "Planted" not in ben.visit(BOARD).words
    assert len(tracks(app, ana)) == 2


def test_a_job_that_does_not_exist_cannot_be_followed(site, ana):
    site.visit(f"{BOARD}jobs/4711", 404)


def test_a_closed_job_stays_and_says_so(site, store, ana):
    site.post("/saved/", {"number": 2}, seen_on="/saved/2")
    store.jobs.remove(2, NOW)
    assert "taken off the board" in site.visit(BOARD).words
