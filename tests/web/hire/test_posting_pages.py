from datetime import date

import pytest

from careers.board.terms import ClassDate
from careers.reading.reader import Reader
from careers.skills.proposal import Proposal
from careers.skills.requirement import Requirement
from careers.web.forms.posting_skills import LIKELY
from tests.door import signed_in, store_of
from tests.web.posting_site import NORTHBANK, begun, fields, recruiter, sent_back

PAGES = ("job", "hours", "places", "pay", "skills", "apply")


@pytest.fixture
def desk(app, client, site):
    recruiter(app, client)
    return site


@pytest.fixture
def number(desk):
    return begun(desk)


def own(app, number):
    return store_of(app).postings.find(number)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_well_made(desk, number, page):
    assert "The ad desk" in desk.visit(f"/desk/jobs/{number}/{page}").html


def test_every_answer_says_which_words_it_came_from(desk, number):
    page = desk.visit(f"/desk/jobs/{number}/pay")

    assert "Read from your text: $18.25 to $20.50" in page.words
    assert 'value="18.25"' in page.html


def test_saving_a_page_confirms_what_stands_on_it(desk, app, number):
    assert sent_back(desk, number, "pay").location.endswith("/skills")

    kept = own(app, number)
    assert not kept.waits("pay.low", "pay.high", "pay.unit", "pay.training")
    assert kept.waits("when.starts")
    assert kept.job.pay.low is not None
    assert "From your text, confirmed" in desk.visit(f"/desk/jobs/{number}/pay").words


@pytest.mark.parametrize("page", PAGES)
def test_a_page_sent_back_as_it_is_changes_no_fact(desk, app, number, page):
    before = own(app, number).job

    sent_back(desk, number, page, **({"way": "here"} if page == "apply" else {}))

    after = own(app, number).job
    for part in ("title", "role", "work", "when", "where", "terms", "home", "asks"):
        assert getattr(after, part) == getattr(before, part), part
    assert after.pay == before.pay


def test_what_was_read_and_has_no_field_can_be_dropped(desk, app, number):
    assert own(app, number).job.home.room is not None
    page = desk.visit(f"/desk/jobs/{number}/places")
    assert "A room of one’s own" in page.words

    sent_back(desk, number, "places", keep=[])

    assert own(app, number).job.home.room is None


def test_a_wrong_answer_comes_back_as_it_was_typed(desk, number):
    answer = sent_back(desk, number, "pay", pay__low="lots")

    assert answer.status_code == 422
    assert 'value="lots"' in answer.text
    assert "Enter the pay as a number, like 17.50" in answer.text


def test_what_must_be_mended_keeps_one_on_the_page_once(desk, number):
    changes = {"pay__low": "", "pay__high": "42000", "pay__unit": "hour"}
    answer = sent_back(desk, number, "pay", **changes)
    assert answer.location.endswith("/pay?saved=yes")

    page = desk.visit(answer.location)
    assert "Did you mean 42,000 per year?" in page.words
    assert sent_back(desk, number, "pay", seen="yes").location.endswith("/skills")


def test_the_ad_desk_reads_along_and_keeps_nothing(desk, app, number):
    data = fields(desk.visit(f"/desk/jobs/{number}/pay").html)
    data["pay__high"] = "90"
    answer = desk.client.post(f"/desk/jobs/{number}/pay/review", data=data)

    assert "more than twice the bottom" in answer.text
    assert own(app, number).job.pay.high != 90


def test_the_ad_desk_waits_until_an_answer_can_be_understood(desk, number):
    data = fields(desk.visit(f"/desk/jobs/{number}/pay").html)
    data["pay__high"] = "ninety"
    answer = desk.client.post(f"/desk/jobs/{number}/pay/review", data=data)

    assert answer.status_code == 422


def test_one_can_save_and_come_back(desk, number):
    answer = sent_back(desk, number, "hours", then="leave")

    assert answer.location.endswith("/desk/jobs/")


def test_places_are_written_as_names(desk, app, number):
    sent_back(
        desk,
        number,
        "places",
        place="Tucson, Arizona, US",
        where__allowed="Arizona, US-NV",
        where__excluded="California",
        right="yes",
    )

    where = own(app, number).job.where
    assert (where.city, where.region, where.country) == ("Tucson", "US-AZ", "US")
    assert where.allowed == ("US-AZ", "US-NV")
    assert where.excluded == ("US-CA",)
    assert where.right_to_work.yes


def test_a_place_we_do_not_know_is_asked_again(desk, number):
    answer = sent_back(desk, number, "places", where__allowed="Arizona, Arizonia")

    assert "“Arizonia” is no state or country we know" in answer.text


def test_pay_names_the_laws_it_touches(desk, number):
    sent_back(desk, number, "places", where__allowed="Colorado, Arizona")

    words = desk.visit(f"/desk/jobs/{number}/pay").words
    assert "Laws on stating pay that this job touches: Colorado" in words
    assert "last looked at 22 November 2026" in words


def test_words_that_are_too_little_to_be_sure_are_shown_to_choose(
    desk, app, number, monkeypatch
):
    asked = own(app, number).job.asks.skills[0].skill
    doubts = (Proposal("emails", ("email-support",)), Proposal("calls", (asked,)))
    monkeypatch.setattr(Reader, "doubted", lambda self, text, kind: doubts)
    page = desk.visit(f"/desk/jobs/{number}/skills")
    assert "Some words of your ad could mean a skill or something else" in page.words
    assert page.html.count("<q>emails</q>") == 1
    assert "<q>calls</q>" not in page.html
    first = page.html.split("<optgroup")[1]
    assert LIKELY in first
    assert 'value="email-support"' in first

    sent_back(desk, number, "skills", add0="email-support")
    assert own(app, number).job.asks.skills[-1].skill == "email-support"
    assert "<q>emails</q>" not in desk.visit(f"/desk/jobs/{number}/skills").html


def test_doubts_are_read_once_a_page_and_never_while_somebody_types(
    desk, app, number, monkeypatch
):
    reads: list[str] = []
    monkeypatch.setattr(
        Reader, "doubted", lambda self, text, kind: reads.append(text) or ()
    )
    page = f"/desk/jobs/{number}/skills"
    data = fields(desk.visit(page).html)
    assert reads == [own(app, number).job.body]

    assert desk.client.post(f"{page}/review", data=data).status_code == 200
    assert desk.client.post(page, data=data).status_code == 303
    assert len(reads) == 1


def test_where_nothing_is_doubted_nothing_is_said_of_it(desk, number, monkeypatch):
    monkeypatch.setattr(Reader, "doubted", lambda self, text, kind: ())
    page = desk.visit(f"/desk/jobs/{number}/skills")
    assert "could mean" not in page.words
    assert LIKELY not in page.words


def test_skills_are_picked_with_level_and_need(desk, app, number):
    first = own(app, number).job.asks.skills[0].skill
    sent_back(
        desk,
        number,
        "skills",
        **{f"need-{first}": "no", "add0": "typing", "add1": "typing"},
    )

    asked = own(app, number).job.asks.skills
    assert first not in {ask.skill for ask in asked}
    assert asked[-1] == Requirement("typing")

    sent_back(desk, number, "skills", **{"level-typing": "4", "need-typing": "helps"})
    assert own(app, number).job.asks.skills[-1] == Requirement("typing", 4, False)


def test_a_class_has_its_day_and_seats(desk, app, number):
    sent_back(desk, number, "apply", way="here", class_on="2026-04-06", seats="12")

    terms = own(app, number).job.terms
    assert terms.classes == (ClassDate(date(2026, 4, 6), 12),)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"way": "link", "link": "larkfield"}, "Write the link with https://"),
        ({"way": "mail", "mail": "rosa"}, "Write an address like jobs@example.org"),
        ({"way": "here", "closes_on": "2026-01-01"}, "a last day that is still to"),
        ({"way": "here", "closes_on": "2027-01-01"}, "within 60 days"),
        ({"way": "here", "closes_on": "soon"}, "Write the day like 2026-11-30"),
        ({"way": "here", "seats": "12"}, "Give the day the class starts, too"),
    ],
)
def test_ways_and_days_are_checked(desk, number, changes, says):
    answer = sent_back(desk, number, "apply", **changes)

    assert answer.status_code == 422
    assert says in answer.text


def test_a_posting_of_another_employer_is_not_there(app, site, client, number):
    other = app.test_client()
    signed_in(app, other, "nora@northbank.example", NORTHBANK)

    for page in PAGES:
        assert other.get(f"/desk/jobs/{number}/{page}").status_code == 404
        assert other.post(f"/desk/jobs/{number}/{page}").status_code == 404
        assert other.post(f"/desk/jobs/{number}/{page}/review").status_code == 404
