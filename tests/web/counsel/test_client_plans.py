from careers import assets
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import Looked
from careers.people.clients.intake import Intake
from careers.people.clients.plan_version import Side
from careers.people.clients.support import helping, load_supports
from tests.cast import TODAY
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor
from tests.web.counsel.planning import (
    BOTH,
    OPTION,
    PLAN,
    folder_of,
    plan_at,
    planned,
)


def test_a_plan_is_made_of_an_option_proposed_and_agreed_by_both(app, site):
    ana = client_of(app, counselor(app, site.client), options=(OPTION,))
    at = plan_at(ana)
    assert "No plan yet" in site.visit(f"{at}/").words
    page = site.send(f"{at}/options", {"option": "0"})
    assert "This is a draft" in page.words
    assert "Step 1" in page.words
    assert "Write the reason" in site.send(f"{at}/propose", {"why": ""}, 422).words
    page = site.send(f"{at}/propose", {"why": "After the first talk"})
    assert "Version 1 waits for both of you" in page.words
    site.post(f"{at}/agree/1", {"side": "counselor", "name": "Mo"}, seen_on=f"{at}/")
    page = site.visit(f"{at}/")
    assert "Version 1 waits for the client" in page.words
    paper = {"side": "client", "name": "Ana Ruiz", "paper": TODAY.isoformat()}
    site.post(f"{at}/agree/1", paper, seen_on=f"{at}/")
    page = site.visit(f"{at}/")
    assert "waits for" not in page.words
    assert "Ana Ruiz (client) signed on paper on 2 March 2026" in page.words
    assert folder_of(app, ana).agreed.number == 1


def test_what_stands_in_the_way_becomes_something_to_do(app, site):
    intake = Intake(hurdles=(Hurdle(Barrier.TRANSPORT, "No car"),))
    number = counselor(app, site.client)
    ana = client_of(app, number, options=(OPTION,), intake=intake)
    site.send(f"{plan_at(ana)}/options", {"option": "0"})
    first, second, *rest = folder_of(app, ana).draft.actions
    helps = [one.do for one in helping(load_supports(assets.DATA), Barrier.TRANSPORT)]
    assert [first.do, second.do] == helps[:2]
    assert all(one.skill for one in rest)


def test_without_options_one_is_told_to_weigh_some_first(app, site):
    ana = client_of(app, counselor(app, site.client))
    assert "Weigh ways first" in site.visit(f"{plan_at(ana)}/").words
    assert "No ways yet" in site.visit(f"{plan_at(ana)}/options").words


def test_what_was_agreed_stays_until_the_next_version_is_agreed(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    page = site.visit(f"{at}/propose")
    assert "The next review is on 1 September 2026, not on 27 April 2026." in page.words
    assert "What counts now" in page.words
    page = site.send(f"{at}/propose", {"why": "She is away in spring"})
    assert "The review of 2 March 2026 set another day for the review" in page.words
    assert "reason: She is away in spring" in page.words
    assert folder_of(app, ana).current == PLAN


def test_a_no_is_kept_and_the_plan_is_a_draft_again(app, site):
    ana = planned(app, counselor(app, site.client))
    at = plan_at(ana)
    no = {"side": "client", "why": "Too far away"}
    site.post(f"{at}/refuse/1", no, seen_on=f"{at}/")
    page = site.visit(f"{at}/")
    assert "The client said no on 2 March 2026: Too far away" in page.words
    folder = folder_of(app, ana)
    assert (folder.waiting, folder.draft) == (None, PLAN)
    assert folder.versions[0].refusal.side is Side.CLIENT


def test_only_the_version_that_waits_can_be_agreed(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = plan_at(ana)
    name = {"side": "client", "name": "Ana"}
    answer = site.post(f"{at}/agree/2", name, seen_on=f"{at}/options")
    assert answer.status_code == 404
    for deed in ("agree", "refuse"):
        answer = site.post(f"{at}/{deed}/1", name, seen_on=f"{at}/options")
        assert answer.status_code == 303
        assert "waits for nobody any more" in site.visit(answer.location).words
    folder = folder_of(app, ana)
    assert (folder.agreed.agreements, folder.draft) == (BOTH, None)


def test_agreeing_takes_a_name(app, site):
    ana = planned(app, counselor(app, site.client))
    at = plan_at(ana)
    answer = site.post(f"{at}/agree/1", {"name": ""}, seen_on=f"{at}/")
    assert answer.status_code == 422
    assert "Type the name" in answer.text


def test_nothing_was_signed_on_a_day_to_come(app, site):
    ana = planned(app, counselor(app, site.client))
    at = plan_at(ana)
    paper = {"side": "client", "name": "Ana", "paper": "2026-03-03"}
    answer = site.post(f"{at}/agree/1", paper, seen_on=f"{at}/")
    assert answer.status_code == 422
    assert "not in the future" in answer.text


def test_a_long_reason_is_asked_again_with_what_was_typed(app, site):
    ana = planned(app, counselor(app, site.client))
    at = plan_at(ana)
    answer = site.post(f"{at}/refuse/1", {"why": "far " * 150}, seen_on=f"{at}/")
    assert answer.status_code == 422
    assert "Use at most 500 characters" in answer.text
    assert "far far far" in answer.text


def test_who_proposes_twice_is_led_back_to_the_plan(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    site.send(f"{at}/propose", {"why": "She is away"})
    again = site.post(f"{at}/propose", {"why": "She is away"}, seen_on=f"{at}/options")
    assert "no draft to propose any more" in site.visit(again.location).words
    assert site.answer(f"{at}/propose").location == again.location
    assert len(folder_of(app, ana).versions) == 2


def test_a_draft_can_be_thrown_away(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = plan_at(ana)
    site.send(f"{at}/options", {"option": "0"})
    assert folder_of(app, ana).draft is not None
    site.post(f"{at}/draft", {}, seen_on=f"{at}/")
    assert folder_of(app, ana).draft is None
    assert folder_of(app, ana).current == PLAN


def test_a_new_plan_reuses_no_number_of_an_action(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    site.send(f"{plan_at(ana)}/options", {"option": "0"})
    numbers = [one.number for one in folder_of(app, ana).draft.actions]
    assert min(numbers) > 2


def test_every_look_at_a_plan_is_written_down(app, site):
    ana = planned(app, counselor(app, site.client))
    site.visit(f"{plan_at(ana)}/")
    looks = store_of(app).clients.looks(ana.number)
    assert [look.what for look in looks] == [Looked.PLAN]


def test_a_plan_of_another_agency_is_not_there(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    other = app.test_client()
    counselor(app, other, "else@example.org")
    for page in ("/", "/options", "/propose", "/review", "/actions/1"):
        assert other.get(plan_at(ana) + page).status_code == 404
