import pytest

from careers.board.criteria import Criteria
from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import mail, signed_in
from tests.site import Site
from tests.web.applying import applied, posted, recruiter

AT = "/moderation/employers/larkfield-health"
WHY = "Its mail asks for deposits."


@pytest.fixture
def desk(app, client, site):
    signed_in(app, client, "mo@example.org", Membership(Part.MODERATOR))
    return site


def decide(desk, verb, reason, status=200):
    """Send one of the forms on the employer's page."""
    sent = desk.post(f"{AT}/{verb}", {"reason": reason}, seen_on=AT)
    assert sent.status_code == (303 if status == 200 else status)
    return desk.visit(AT) if status == 200 else sent


def suspended(desk):
    return decide(desk, "suspend", WHY)


def test_a_suspended_employers_jobs_leave_the_board_at_once(app, desk, store):
    own = posted(app)
    page = suspended(desk)
    assert "Off the board since" in page.words
    assert store.jobs.total(Criteria(employer="larkfield-health"), NOW) == 0
    gone = desk.visit(f"/jobs/{own.on_board}", 404)
    assert "We have taken all jobs of Larkfield Health off the board" in gone.words
    event = store.events.of(Subject("employer", "larkfield-health"))[-1]
    assert (event.verb, event.note) == ("suspended", WHY)


def test_its_recruiters_read_why_and_applicants_hear_kindly_without_it(app, desk):
    applied(app, posted(app))
    desk_of_theirs = recruiter(app)
    suspended(desk)
    letters = {letter.to: letter for letter in mail(app)}
    assert WHY in letters["rita@larkfield.example"].text
    kind = letters["ana@example.org"].text
    assert "This is about the employer and not about you" in kind
    assert WHY not in kind
    assert WHY in desk_of_theirs.visit("/desk/").words


def test_what_a_suspended_employer_posts_is_seen_by_nobody(app, desk):
    suspended(desk)
    own = posted(app)
    desk.visit(f"/jobs/{own.on_board}", 404)
    theirs = recruiter(app).visit(f"/desk/jobs/{own.number}")
    assert "Nobody finds this job until a moderator lets" in theirs.words


def test_letting_them_back_shows_their_jobs_and_tells_both_sides(app, desk, store):
    own = posted(app)
    applied(app, own)
    suspended(desk)
    mail(app)
    page = decide(desk, "reopen", "They mended it.")
    assert "Off the board since" not in page.words
    assert store.jobs.find(own.on_board).is_open(NOW)
    assert ["is back on our board" in letter.subject for letter in mail(app)] == [True]


def test_a_reason_is_needed_either_way(desk, store):
    assert "Write the reason" in decide(desk, "suspend", " ", 422).text
    assert store.suspensions.of("larkfield-health") is None


def test_doing_it_twice_tells_nobody_twice(app, desk):
    applied(app, posted(app))
    suspended(desk)
    mail(app)
    suspended(desk)
    assert mail(app) == []


def test_everybody_reads_on_the_page_of_an_employer_that_it_is_off(app, desk):
    posted(app)
    at = "/employers/larkfield-health"
    assert "History, and the way off the board" in desk.visit(at).words
    suspended(desk)
    page = Site(app.test_client()).visit(at)
    assert "Off our board since 2 March 2026" in page.words
    assert WHY not in page.words
    assert at not in Site(app.test_client()).visit("/employers/").links
