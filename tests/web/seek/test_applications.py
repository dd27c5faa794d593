import pytest

from careers.people.employers.application import Choices
from tests.cast import NOW
from tests.door import link_in, mail, opened, signed_in, store_of
from tests.site import Site
from tests.web.applying import SENT, STRANGER, applied, number_of, path, posted


@pytest.fixture
def posting(app):
    return posted(app)


def test_a_person_follows_what_became_of_it(app, site, posting):
    own = applied(app, posting)
    page = site.visit(own)
    assert page.headings("h1")[0].startswith("Your application")
    assert "Sent since" in page.words
    assert "Ana Ruiz" in page.words


def test_looking_at_a_letter_sends_nothing(app, site, posting):
    site.send(path(posting), STRANGER)
    own = link_in(mail(app)[-1])
    for _ in range(2):
        site.visit(own)
    assert mail(app) == []
    assert store_of(app).figures.new("larkfield-health") == {}


def test_sending_twice_sends_once(app, site, posting):
    own = applied(app, posting)
    site.post(f"{own}/send", {}, seen_on=own)
    assert mail(app) == []


def test_recruiters_are_told_that_somebody_applied_and_not_who(app, posting):
    from tests.web.applying import RECRUITER

    opened(app, "rita@larkfield.example", RECRUITER)
    site = Site(app.test_client())
    site.send(path(posting), STRANGER)
    own = link_in(mail(app)[-1])
    site.post(f"{own}/send", {}, seen_on=own)
    told = next(one for one in mail(app) if one.to == "rita@larkfield.example")
    assert f"/desk/jobs/{posting.number}/applicants" in told.text
    for word in ("Ana", "Ruiz", "555", "Monday", "example.org"):
        assert word not in told.subject + told.text + told.page


def test_a_person_writes_to_the_employer(app, site, posting):
    own = applied(app, posting)
    site.post(f"{own}/words", {"words": "Is Tuesday fine?"}, seen_on=own)
    assert "Is Tuesday fine?" in site.visit(own).words
    answer = site.post(f"{own}/words", {"words": ""}, seen_on=own)
    assert answer.status_code == 422


def test_whoever_withdraws_takes_everything_along(app, site, posting):
    own = applied(app, posting, message="A planted word: zebrawood")
    site.post(f"{own}/words", {"words": "And zebrawood again"}, seen_on=own)
    site.post(f"{own}/withdraw", {}, seen_on=own)
    page = site.visit(own)
    assert "You took it back" in page.words
    assert "zebrawood" not in page.html
    assert mail(app)[-1].subject.startswith("Taken back")
    row = store_of(app).engine.row("select sealed, file from applications")
    assert row == {"sealed": None, "file": None}
    assert store_of(app).engine.value("select count(*) from application_words") == 0


def test_what_was_never_sent_is_deleted_at_once(app, site, posting):
    site.send(path(posting), STRANGER)
    own = link_in(mail(app)[-1])
    site.post(f"{own}/withdraw", {}, seen_on=own)
    site.visit(own, 404)


def test_an_account_lists_what_it_sent(app, site, posting):
    signed_in(app, site.client)
    assert "You have not applied" in site.visit("/account/applications").words
    site.send(path(posting), SENT)
    page = site.visit("/account/applications")
    assert "Member services representative" in page.words
    assert any(link.startswith("/applications/") for link in page.links)


def test_the_page_of_an_account_is_for_nobody_else(app, site, posting):
    signed_in(app, site.client)
    site.send(path(posting), SENT)
    own = link_in(mail(app)[-1])
    stranger, other = Site(app.test_client()), Site(app.test_client())
    signed_in(app, other.client, "ben@example.org")
    assert stranger.answer(own).location.startswith("/sign-in/")
    other.visit(own, 404)


def test_a_key_that_nobody_has_opens_nothing(site):
    site.visit("/applications/no-such-key", 404)


def test_history_tells_what_happened_and_nothing_of_whom(app, site, posting):
    own = applied(app, posting)
    number = number_of(app)
    site.post(f"{own}/withdraw", {}, seen_on=own)
    from careers.people.event import Subject

    told = store_of(app).events.of(Subject("application", str(number)))
    assert [(one.verb, one.at, one.note) for one in told] == [
        ("sent", NOW, ""),
        ("withdrawn", NOW, ""),
    ]


def test_both_sides_see_the_same_match_view(app, site, posting):
    store_of(app).applications.choose(posting.on_board, Choices(matching=True))
    own = applied(app, posting, profile=True, agrees="yes")
    page = site.visit(own)
    assert "The match view, as they see it" in page.words
    assert "In the person’s words: Typed all day at" in page.words
    assert "%" not in page.words


def test_recruiters_hear_of_a_message_and_not_what_it_says(app, site, posting):
    from tests.web.applying import RECRUITER

    own = applied(app, posting)
    opened(app, "rita@larkfield.example", RECRUITER)
    site.post(f"{own}/words", {"words": "Is zebrawood fine?"}, seen_on=own)
    told = mail(app)[-1]
    assert told.to == "rita@larkfield.example"
    assert "zebrawood" not in told.text


def test_messages_are_limited(app, site, posting):
    own = applied(app, posting)
    codes = {
        site.post(f"{own}/words", {"words": "Again"}, seen_on=own).status_code
        for _ in range(12)
    }
    assert codes == {303, 429}


def test_letters_follow_an_account_that_has_moved(app, site, posting):
    number = signed_in(app, site.client)
    site.send(path(posting), SENT)
    own = link_in(mail(app)[-1])
    store_of(app).accounts.set_email(number, "new@example.org")
    site.post(f"{own}/withdraw", {}, seen_on=own)
    assert mail(app)[-1].to == "new@example.org"
