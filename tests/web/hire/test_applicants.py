import csv
from datetime import timedelta
from io import StringIO

import pytest

from careers.people.employers.application import Choices, Step
from careers.people.employers.conversation import Shown
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import mail, store_of
from tests.web.applying import applied, number_of, posted, recruiter


@pytest.fixture
def posting(app):
    return posted(app)


@pytest.fixture
def rita(app):
    return recruiter(app)


def desk(posting) -> str:
    return f"/desk/jobs/{posting.number}/applicants"


def test_an_empty_list_says_why_and_what_comes_next(rita, posting):
    page = rita.visit(desk(posting))
    assert "Nobody has applied yet" in page.words


def test_applicants_are_listed_the_newest_first(app, rita, posting):
    applied(app, posting)
    app.config["NOW"] = NOW + timedelta(hours=2)
    applied(app, posting, "ben@example.org", name="Ben Ortiz")
    words = rita.visit(desk(posting)).words
    assert words.index("Ben Ortiz") < words.index("Ana Ruiz")
    assert "2 applications, 2 not opened yet" in words


def test_a_list_can_be_narrowed_to_one_state(app, rita, posting):
    applied(app, posting)
    applied(app, posting, "ben@example.org", name="Ben Ortiz")
    store_of(app).applications.take(number_of(app), Step.SHORTLISTED, NOW)
    words = rita.visit(f"{desk(posting)}?state=shortlisted").words
    assert "Ana Ruiz" in words
    assert "Ben Ortiz" not in words
    assert "Ben Ortiz" in rita.visit(f"{desk(posting)}?state=nonsense").words


def test_a_step_for_several_is_confirmed_first(app, rita, posting):
    applied(app, posting)
    applied(app, posting, "ben@example.org", name="Ben Ortiz")
    which = [number_of(app), number_of(app, "ben@example.org")]
    form = {"which": which, "step": "refused", "reason": "filled"}
    page = rita.post(f"{desk(posting)}/steps", form, seen_on=desk(posting)).text
    assert "Not taken: 2 people?" in page
    assert "It was not about you" in page
    assert mail(app) == []
    rita.post(f"{desk(posting)}/steps", form | {"sure": "y"}, seen_on=desk(posting))
    letters = mail(app)
    assert {one.to for one in letters} == {"ana@example.org", "ben@example.org"}
    assert all("It was not about you" in one.text for one in letters)
    assert rita.visit(desk(posting)).words.count("Not taken · sent") == 2


def test_a_step_needs_somebody_and_a_no_needs_a_reason(app, rita, posting):
    applied(app, posting)
    where = {"seen_on": desk(posting)}
    none = rita.post(f"{desk(posting)}/steps", {"step": "shortlisted"}, **where)
    assert none.status_code == 422
    assert "Tick at least one applicant" in none.text
    form = {"which": number_of(app), "step": "refused", "sure": "y"}
    bare = rita.post(f"{desk(posting)}/steps", form, **where)
    assert bare.status_code == 422
    assert "Choose a reason" in bare.text
    assert mail(app) == []


def test_a_step_is_told_once(app, rita, posting):
    applied(app, posting)
    form = {"which": number_of(app), "step": "shortlisted", "sure": "y"}
    for _ in range(2):
        rita.post(f"{desk(posting)}/steps", form, seen_on=desk(posting))
    assert len(mail(app)) == 1


def test_nobody_elses_applicant_is_moved_along(app, rita, posting):
    other = posted(app)
    applied(app, other)
    form = {"which": number_of(app), "step": "shortlisted", "sure": "y"}
    answer = rita.post(f"{desk(posting)}/steps", form, seen_on=desk(posting))
    assert answer.status_code == 404


def test_what_was_typed_cannot_become_a_formula_in_a_download(app, rita, posting):
    applied(app, posting, name='=HYPERLINK("http://x","Ana")', phone="+1 520 555")
    answer = rita.answer(f"{desk(posting)}/list.csv")
    assert "attachment" in answer.headers["Content-Disposition"]
    rows = list(csv.reader(StringIO(answer.text.removeprefix("\ufeff"), newline="")))
    assert rows[1][4].startswith("'=HYPERLINK")
    assert rows[1][6] == "'+1 520 555"


def test_a_download_is_written_down(app, rita, posting):
    applied(app, posting)
    rita.answer(f"{desk(posting)}/list.csv")
    shown = store_of(app).showings.of(number_of(app))
    assert [one.what for one in shown] == [Shown.LIST]
    told = store_of(app).events.of(Subject("job", str(posting.on_board)))
    assert ("downloaded", "1 applications") in {(one.verb, one.note) for one in told}


def test_the_match_view_is_off_until_an_employer_turns_it_on(app, rita, posting):
    assert store_of(app).applications.choices(posting.on_board) == Choices()
    where = {"seen_on": desk(posting)}
    rita.post(f"{desk(posting)}/choices", {"matching": "y"}, **where)
    assert store_of(app).applications.choices(posting.on_board) == Choices(True)
    rita.post(f"{desk(posting)}/choices", {"blind": "y"}, **where)
    told = store_of(app).events.of(Subject("job", str(posting.on_board)))
    verbs = [one.verb for one in told if "look" in one.verb or "view" in one.verb]
    assert verbs == ["match view on", "match view off", "blind look on"]


def test_a_blind_list_names_nobody(app, rita, posting):
    store_of(app).applications.choose(posting.on_board, Choices(blind=True))
    applied(app, posting, message="Ana Ruiz, ana@example.org, is me")
    at = f"{desk(posting)}/{number_of(app)}"
    for page in (rita.visit(desk(posting)), rita.visit(at)):
        for word in ("Ana", "Ruiz", "ana@example.org", "555"):
            assert word not in page.html
    answer = rita.answer(f"{desk(posting)}/list.csv")
    assert "Ruiz" not in answer.text
    assert "example.org" not in answer.text


def test_figures_tell_of_views_and_where_people_came_from(app, rita, posting):
    for _ in range(3):
        rita.visit(f"/jobs/{posting.on_board}")
    applied(app, posting, came="fit")
    words = rita.visit(desk(posting)).words
    assert "Views 3" in words
    assert "From: “Your fit” 1" in words
    assert "shown once five other jobs" in words


def test_the_page_shows_how_applicants_are_looked_at(app, rita, posting):
    store_of(app).applications.choose(posting.on_board, Choices(matching=True))
    html = rita.visit(desk(posting)).html
    assert 'id="matching" name="matching" type="checkbox" value="y"' in html
    ticked = [part for part in html.split("<input") if "checked" in part.split(">")[0]]
    assert [part.partition('name="')[2].partition('"')[0] for part in ticked] == [
        "matching"
    ]


def test_the_list_of_jobs_tells_what_nobody_has_opened(app, rita, posting):
    applied(app, posting)
    page = rita.visit("/desk/jobs/")
    assert desk(posting) in page.links
    assert ": 1 new" in page.words
    rita.visit(f"{desk(posting)}/{number_of(app)}")
    assert "new" not in rita.visit("/desk/jobs/").words.split("Applicants")[1][:60]
