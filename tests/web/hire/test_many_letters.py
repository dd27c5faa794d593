import pytest

from careers.people.employers.application import Choices
from careers.web.seek.applying import seal
from tests.door import mail, store_of
from tests.site import Site
from tests.web.applying import applied, posted, recruiter

WORDS = "Hello {name},\r\n\r\nThe training begins on Monday.\r\n\r\nLarkfield Health"


@pytest.fixture
def posting(app):
    return posted(app)


@pytest.fixture
def rita(app) -> Site:
    return recruiter(app)


@pytest.fixture
def both(app, posting) -> list[int]:
    applied(app, posting)
    applied(app, posting, "ben@example.org", name="Ben Ortiz")
    with app.test_request_context():
        found = store_of(app).applications.of_job(posting.on_board, seal())
    return sorted(own.number for own in found)


def written(rita, posting, **data):
    seen_on = f"/desk/jobs/{posting.number}/applicants"
    return rita.post(f"{seen_on}/letters", data, seen_on=seen_on)


def test_a_message_is_begun_read_and_only_then_sent(app, rita, posting, both):
    asked = written(rita, posting, which=both)
    assert "Write to 2 people" in asked.text
    begun = written(rita, posting, which=both, begin="wait", words="")
    assert "We need a little longer" in begun.text
    typed = written(rita, posting, which=both, begin="wait", words="Bring a headset.")
    assert "Bring a headset." in typed.text
    read = written(rita, posting, which=both, words=WORDS, then="read")
    assert "Hello Ana Ruiz" in read.text
    assert mail(app) == []
    sent = written(rita, posting, which=both, words=WORDS, then="send")
    assert sent.location.endswith("done=2")
    assert {letter.to for letter in mail(app)} == {"ana@example.org", "ben@example.org"}


def test_everybody_reads_their_own_name_and_no_other(app, rita, posting, both):
    written(rita, posting, which=both, words=WORDS, then="send")
    with app.test_request_context():
        said = [store_of(app).conversations.of(one, seal())[-1].words for one in both]
    assert ["Ana Ruiz" in words for words in said] == [True, False]
    assert ["Ben Ortiz" in words for words in said] == [False, True]


def test_a_blind_look_stays_blind_in_what_is_read_first(app, rita, posting, both):
    store_of(app).applications.choose(posting.on_board, Choices(blind=True))
    read = written(rita, posting, which=both, words=WORDS, then="read").text
    assert "Applicant" in read
    assert "Ana" not in read


def test_a_message_can_be_changed_after_it_was_read(rita, posting, both):
    page = written(rita, posting, which=both, words=WORDS, then="change")
    assert "Hello {name}" in page.text
    assert "<textarea" in page.text


def test_somebody_must_be_ticked_and_something_said(app, rita, posting, both):
    assert written(rita, posting).location.endswith("ticked=none")
    assert written(rita, posting, which=both, words="", then="send").status_code == 422
    assert mail(app) == []


def test_nobody_writes_to_applicants_of_another_job(rita, posting, both):
    assert written(rita, posting, which=[999], words="x").status_code == 404


def test_writing_to_people_does_not_ask_for_a_step_first(rita, posting, both):
    page = rita.visit(f"/desk/jobs/{posting.number}/applicants").html
    (button,) = [tag for tag in page.split("<button") if "/letters" in tag]
    assert "formnovalidate" in button
