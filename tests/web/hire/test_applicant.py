import pytest

from careers.people.employers.application import Choices, Step
from careers.people.employers.conversation import Shown
from tests.cast import NOW
from tests.door import mail, store_of
from tests.web.applying import applied, cv, number_of, posted, recruiter


@pytest.fixture
def posting(app):
    return posted(app)


@pytest.fixture
def rita(app):
    return recruiter(app)


def at(app, posting) -> str:
    return f"/desk/jobs/{posting.number}/applicants/{number_of(app)}"


def test_an_application_shows_what_was_sent_and_answered(app, rita, posting):
    applied(app, posting)
    words = rita.visit(at(app, posting)).words
    assert "I start Monday." in words
    assert "Where do you live? Arizona" in words
    assert "How well do you know Spanish? C1: fluent" in words


def test_opening_one_is_a_fact_that_the_person_sees(app, site, rita, posting):
    own = applied(app, posting)
    rita.visit(at(app, posting))
    page = site.visit(own)
    assert "Opened since" in page.words
    assert "the application, to somebody at Larkfield Health" in page.words


def test_what_was_shown_to_whom_is_written_down(app, rita, posting):
    store_of(app).applications.choose(posting.on_board, Choices(matching=True))
    applied(app, posting, profile=True, agrees="yes", file=cv())
    rita.visit(at(app, posting))
    rita.answer(f"{at(app, posting)}/cv")
    shown = store_of(app).showings.of(number_of(app))
    assert [one.what for one in shown] == [Shown.LETTER, Shown.MATCH, Shown.CV]
    rita_number = store_of(app).accounts.by_email("rita@larkfield.example").number
    assert {one.by for one in shown} == {rita_number}


@pytest.mark.parametrize("agrees", ["yes", "no"])
def test_a_match_is_shown_only_with_the_persons_yes(app, rita, posting, agrees):
    store_of(app).applications.choose(posting.on_board, Choices(matching=True))
    applied(app, posting, profile=True, agrees=agrees)
    words = rita.visit(at(app, posting)).words
    assert ("In the person’s words" in words) is (agrees == "yes")
    assert "%" not in words


def test_who_applied_before_it_was_on_is_never_matched(app, rita, posting):
    applied(app, posting, profile=True)
    store_of(app).applications.choose(posting.on_board, Choices(matching=True))
    assert "In the person’s words" not in rita.visit(at(app, posting)).words


def test_a_cv_is_handed_over_as_a_file_and_never_shown(app, rita, posting):
    applied(app, posting, file=cv(b"%PDF-1.7 <script>alert(1)</script>", "x.html"))
    answer = rita.answer(f"{at(app, posting)}/cv")
    said = answer.headers["Content-Disposition"]
    assert said == f'attachment; filename="cv-{number_of(app)}.pdf"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.content_type == "application/pdf"


def test_a_blind_look_hides_the_cv_until_the_shortlist(app, rita, posting):
    store_of(app).applications.choose(posting.on_board, Choices(blind=True))
    applied(app, posting, file=cv())
    rita.visit(f"{at(app, posting)}/cv", 404)
    store_of(app).applications.take(number_of(app), Step.SHORTLISTED, NOW)
    assert rita.answer(f"{at(app, posting)}/cv").data == b"Ana took calls for years."
    assert "Ana Ruiz" in rita.visit(at(app, posting)).words


def test_a_refusal_reaches_the_person_kindly(app, site, rita, posting):
    own = applied(app, posting)
    form = {"step": "refused", "reason": "experience"}
    rita.post(f"{at(app, posting)}/step", form, seen_on=at(app, posting))
    letter = mail(app)[-1]
    assert "That grows with every month of work." in letter.text
    assert "experience" in site.visit(own).words


def test_a_step_that_was_taken_is_not_taken_again(app, rita, posting):
    applied(app, posting)
    where = {"seen_on": at(app, posting)}
    for status in (303, 422):
        form = {"step": "shortlisted"}
        answer = rita.post(f"{at(app, posting)}/step", form, **where)
        assert answer.status_code == status


def test_a_message_reaches_the_person_and_a_note_does_not(app, site, rita, posting):
    own = applied(app, posting)
    where = {"seen_on": at(app, posting)}
    note = {"kind": "note", "words": "Sounded calm"}
    rita.post(f"{at(app, posting)}/words", note, **where)
    assert mail(app) == []
    message = {"kind": "to the person", "words": "Is Tuesday fine?"}
    rita.post(f"{at(app, posting)}/words", message, **where)
    letter = mail(app)[-1]
    assert "Tuesday" not in letter.text
    page = site.visit(own)
    assert "Is Tuesday fine?" in page.words
    assert "Sounded calm" not in page.html
    assert "Sounded calm" in rita.visit(at(app, posting)).words


def test_a_message_can_begin_with_words_for_the_occasion(app, rita, posting):
    applied(app, posting)
    here, where = at(app, posting), {"seen_on": at(app, posting)}
    first = rita.post(f"{here}/words", {"begin": "interview", "words": ""}, **where)
    assert "Hello Ana Ruiz," in first.text
    typed = {"begin": "wait", "words": "Bring a headset.", "kind": "note"}
    both = rita.post(f"{here}/words", typed, **where)
    assert "We need a little longer" in both.text
    assert "Bring a headset." in both.text
    typed["begin"] = "nonsense"
    assert rita.post(f"{here}/words", typed, **where).status_code == 303


def test_a_message_needs_words_and_a_reader(app, rita, posting):
    applied(app, posting)
    where = {"seen_on": at(app, posting)}
    answer = rita.post(f"{at(app, posting)}/words", {"words": ""}, **where)
    assert answer.status_code == 422
    assert "Choose who reads it" in answer.text


def test_a_withdrawn_application_names_nobody(app, site, rita, posting):
    own = applied(app, posting)
    site.post(f"{own}/withdraw", {}, seen_on=own)
    page = rita.visit(at(app, posting))
    assert "took the application back" in page.words
    assert "Ana" not in page.html
    rita.visit(f"{at(app, posting)}/cv", 404)


def test_an_application_for_another_job_is_not_there(app, rita, posting):
    other = posted(app)
    applied(app, other)
    rita.visit(at(app, posting), 404)
    rita.visit(at(app, other))
