from careers.catalogue.catalogue import Catalogue
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import Client, Looked
from careers.people.clients.intake import Intake
from careers.people.entry.membership import Membership, Part
from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.record import client_seal
from tests.door import signed_in, store_of
from tests.web.counsel.agency import client_of, counselor

EVERY = ("now", "goal", "work", "study", "pay", "jobs", "barriers")


def at(own: Client, part: str) -> str:
    return f"/counsel/clients/{own.number}/talk/{part}"


def intake(app, own: Client) -> Intake:
    with app.test_request_context():
        return store_of(app).clients.find(own.number, client_seal()).said.intake


def test_each_page_is_saved_by_itself_and_leads_to_the_next(app, site):
    ana = client_of(app, counselor(app, site.client))
    page = site.send(at(ana, "now"), {"start": "csr"})
    assert page.headings("h1") == ["Where do they want to go?"]
    page = site.send(at(ana, "goal"), {"aims": ["any-analyst"], "first": "team-lead"})
    assert page.headings("h1") == ["What must the work be like?"]
    page = site.send(at(ana, "work"), {"remote": "y", "then": "leave"})
    assert page.headings("h1") == ["Ana Ruiz"]
    told = intake(app, ana)
    assert (told.start, told.goals) == ("csr", ("team-lead", "any-analyst"))
    assert told.limits.remote
    assert told.done == ("now", "goal", "work")


def test_a_talk_that_was_left_goes_on_where_it_was(app, site):
    ana = client_of(app, counselor(app, site.client))
    site.send(at(ana, "now"), {"start": "csr"})
    assert "Go on with the talk" in site.visit(at(ana, "summary")).words
    assert at(ana, "goal") in site.visit(at(ana, "summary")).links
    for part in EVERY:
        site.send(at(ana, part), {})
    assert "Go on with the talk" not in site.visit(at(ana, "summary")).words
    assert not intake(app, ana).is_under_way


def test_what_cannot_be_is_said_and_nothing_typed_is_lost(app, site):
    ana = client_of(app, counselor(app, site.client))
    page = site.send(at(ana, "study"), {"weekly": "many", "money": "200"}, 422)
    assert "Enter a whole number from 1 to 60" in page.words
    assert 'value="many"' in page.html
    assert intake(app, ana).limits.money is None


def test_barriers_become_limits_and_support_until_they_are_solved(app, site):
    ana = client_of(app, counselor(app, site.client))
    page = site.send(at(ana, "barriers"), {"barriers": ["childcare", "internet"]})
    assert page.headings("h1") == ["What would help?"]
    assert "work from home first and no nights or weekends" in page.words
    page = site.send(
        at(ana, "support"), {"words_childcare": "Until 3 pm", "words_internet": "Slow"}
    )
    assert "Until 3 pm" in page.words
    assert "Apply for help with childcare costs" in page.words
    assert intake(app, ana).planning_limits.days
    site.send(at(ana, "support"), {"solved_childcare": "y"})
    assert not intake(app, ana).planning_limits.days


def test_help_is_asked_about_only_where_something_stands_in_the_way(app, site):
    ana = client_of(app, counselor(app, site.client))
    assert site.visit(at(ana, "support")).headings("h1") == ["The first talk"]


def test_every_page_says_who_sees_it(app, site):
    own = Intake(hurdles=(Hurdle(Barrier.HEALTH),))
    ana = client_of(app, counselor(app, site.client), intake=own)
    for part in (*EVERY, "support", "summary"):
        assert "Seen by you and the lead" in site.visit(at(ana, part)).words


def test_your_fit_opens_with_the_client_by_the_way_that_was_chosen(app, site):
    ana = client_of(app, counselor(app, site.client))
    answer = site.post(
        f"/counsel/clients/{ana.number}/talk",
        {"by": "questions"},
        seen_on=at(ana, "now"),
    )
    assert answer.location == "/fit/questions/"
    assert "kept in the client’s record" in site.visit("/fit/questions/").words
    assert "kept in the record of Ana Ruiz" in site.visit("/fit/").words
    answer = site.post("/counsel/clients/close-record", {}, seen_on="/about")
    assert answer.location == at(ana, "now")


def test_answers_all_alike_are_noticed_said_and_noted(app, site, catalogue: Catalogue):
    asked = tuple(catalogue.questions)[:9]
    profile = AnonymousProfile(answers=dict.fromkeys(asked, 3), asked=asked)
    ana = client_of(app, counselor(app, site.client), profile=profile)
    assert "same answer was given 9 times" in site.visit(at(ana, "now")).words
    site.send(at(ana, "now"), {})
    assert intake(app, ana).flat


def test_a_role_that_left_the_map_breaks_no_page(app, site):
    own = Intake(start="gone", goals=("gone", "team-lead"))
    ana = client_of(app, counselor(app, site.client), intake=own)
    for part in ("now", "goal", "summary"):
        site.visit(at(ana, part))


def test_every_look_at_the_talk_is_written_down(app, site):
    ana = client_of(app, counselor(app, site.client))
    site.visit(at(ana, "goal"))
    looks = store_of(app).clients.looks(ana.number)
    assert [look.what for look in looks] == [Looked.TALK]


def test_a_colleague_finds_no_talk_unless_the_agency_shares(app, site):
    ana = client_of(app, counselor(app, site.client))
    counselor(app, site.client, "jo@example.org")
    site.visit(at(ana, "now"), 404)
    signed_in(app, site.client, "mod@example.org", Membership(Part.MODERATOR))
    site.visit(at(ana, "now"), 404)
