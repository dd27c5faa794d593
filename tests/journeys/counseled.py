"""A counselor’s side with something of each kind: clients, plans, links, a group."""

import re
from dataclasses import replace
from datetime import timedelta

from flask import Flask
from playwright.sync_api import Page

from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import Agreed, Client
from careers.people.clients.client_plan import ClientPlan, PlanAction
from careers.people.clients.correction import Cause, Correction
from careers.people.clients.follow_up import Check, Contact, Found, Release, Way
from careers.people.clients.intake import SUMMARY, Intake
from careers.people.clients.option import Option
from careers.people.clients.outcome import Ended, Outcome
from careers.people.clients.plan_version import Version
from careers.people.entry.membership import Membership
from careers.storage.clients.client_links import For
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.journeys.behind import Room
from tests.web.counsel.agency import COUNSELOR, HARBOR, LEAD, client_of
from tests.web.counsel.planning import BOTH, OPTION, PLAN, WEEK, WORD, planned, stepped

STAFF: tuple[Membership, ...] = (COUNSELOR, LEAD)
LIST = "Code,Name,Consent,Start,Goal,Shoe size\nX-9,No,no,csr,,\n" + "\n".join(
    f"I-{at},Person {at} {WORD},yes,csr,qa-analyst,40" for at in range(30)
)
WRONG = Ended(Outcome.LEFT, TODAY, "Moved away", code="left-moved")
OVER = Agreed("words", TODAY - 60 * WEEK, until=TODAY - WEEK)
LONG = stepped(
    *("team-lead", "qa-analyst", "workforce-manager"),
    many=12,
    do=f"{WORD} and more",
    shows=WORD,
    support="A bus pass",
    funding="WIOA",
    provider=WORD,
    skill="coaching",
    jobs=(1,),
)


def read_a_list(page: Page) -> None:
    file = {"name": "list.csv", "mimeType": "text/csv", "buffer": LIST.encode()}
    page.locator("input[type=file]").first.set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("heading", name="What we read").or_(
        page.get_by_role("heading", name="The first 20")
    ).wait_for()


def plan_a_list(page: Page) -> None:
    read_a_list(page)
    page.get_by_role("button", name="Plan for everybody").click()
    page.get_by_role("link", name="Everything as a ZIP").wait_for(timeout=60_000)


def send_nothing(page: Page) -> None:
    """Send a form that is not filled in, as a browser that checks nothing does."""
    page.locator("main form[method=post]").first.evaluate(
        "form => { form.noValidate = true; form.requestSubmit() }"
    )
    page.get_by_role("alert").wait_for()


def correct_a_contact(page: Page) -> None:
    page.get_by_role("link", name=re.compile("^Correct.*the contact")).first.click()
    page.get_by_role("heading", name="Correct a contact").wait_for()


def correct_an_outcome(page: Page) -> None:
    page.get_by_role("link", name=re.compile("^Correct.*the outcome")).first.click()
    page.get_by_role("heading", name="Correct an outcome").wait_for()


def correct_an_answer(page: Page) -> None:
    page.get_by_role("link", name=re.compile("^Correct.*the answer")).first.click()
    page.get_by_role("heading", name="Correct an answer").wait_for()


def correct_nothing(page: Page) -> None:
    correct_a_contact(page)
    page.get_by_role("button", name="Keep the correction").click()
    page.get_by_role("alert").wait_for()


def make_a_link(page: Page) -> None:
    page.get_by_role("button", name=re.compile("link to tie")).click()


COUNSELORS = (
    "/counsel/",
    "/counsel/?tag=zzzz",
    "/counsel/?need=consent",
    "/counsel/?tag=veteran&state=all",
    "/counsel/clients/new",
    "/counsel/clients/{ana}",
    "/counsel/clients/{long}",
    "/counsel/clients/{new}",
    "/counsel/clients/{ana}/edit",
    "/counsel/clients/{ana}/delete",
    "/counsel/clients/{ana}/consent/",
    "/counsel/clients/{over}/consent/",
    "/counsel/clients/{new}/talk/now",
    "/counsel/clients/{ana}/talk/goal",
    "/counsel/clients/{ana}/talk/barriers",
    "/counsel/clients/{ana}/talk/support",
    "/counsel/clients/{ana}/talk/summary",
    "/counsel/clients/{ana}/ways/",
    "/counsel/clients/{new}/ways/",
    "/counsel/clients/{ana}/ways/1",
    "/counsel/clients/{ana}/ways/4",
    "/counsel/clients/{ana}/ways/new?role=csr&role=workforce-manager",
    "/counsel/clients/{ana}/plan/",
    "/counsel/clients/{draft}/plan/",
    "/counsel/clients/{long}/plan/",
    "/counsel/clients/{new}/plan/",
    "/counsel/clients/{ana}/plan/options",
    "/counsel/clients/{draft}/plan/propose",
    "/counsel/clients/{ana}/plan/actions/new",
    "/counsel/clients/{long}/plan/actions/1",
    "/counsel/clients/{ana}/plan/steps/qa-analyst",
    "/counsel/clients/{ana}/plan/steps/qa-analyst/reached",
    "/counsel/clients/{ana}/plan/review",
    "/counsel/clients/{ana}/plan/replan/",
    "/counsel/clients/{long}/plan/replan/?role=qa-analyst&role=director&days=kept",
    "/counsel/clients/{long}/plan/replan/steps?role=qa-analyst&role=director",
    "/counsel/clients/{long}/review/",
    "/counsel/diary/",
    "/counsel/clients/{ana}/plan/links/",
    "/counsel/clients/{long}/plan/print",
    "/counsel/clients/{ana}/plan/print?language=es",
    "/counsel/clients/{draft}/plan/print?version=draft",
    "/counsel/clients/{ana}/plan/note",
    "/counsel/clients/{ana}/follow-up/",
    "/counsel/clients/{new}/follow-up/",
    "/counsel/groups/",
    "/counsel/agencies/new",
    "/counsel/agencies/harbor-works",
    "/counsel/agencies/harbor-works/figures",
    "/counsel/agencies/harbor-works/looks",
    "/counsel/agencies/harbor-works/hand-over/",
    "/counsel/agencies/harbor-works/import/",
)
COUNSELED = (
    *(Room("counselor", at) for at in COUNSELORS),
    Room("counselor", "/counsel/clients/new", send_nothing),
    Room("counselor", "/counsel/clients/{over}/consent/", send_nothing),
    Room("counselor", "/counsel/clients/{ana}/plan/actions/new", send_nothing),
    Room("counselor", "/counsel/clients/{draft}/plan/propose", send_nothing),
    Room("counselor", "/counsel/clients/{long}/plan/replan/", send_nothing),
    Room("counselor", "/counsel/clients/{long}/review/", send_nothing),
    Room("counselor", "/counsel/clients/{long}/plan/links/", make_a_link),
    Room("counselor", "/counsel/clients/{ana}/follow-up/", correct_a_contact),
    Room("counselor", "/counsel/clients/{ana}/follow-up/", correct_an_outcome),
    Room("counselor", "/counsel/clients/{ana}/follow-up/", correct_nothing),
    Room("counselor", "/counsel/clients/{long}/follow-up/", correct_an_answer),
    Room("counselor", "/counsel/agencies/harbor-works/import/", read_a_list),
    Room("counselor", "/counsel/groups/", read_a_list),
    Room("counselor", "/counsel/groups/", plan_a_list),
    Room("counselor", "/counsel/agencies/join/no-such-link", status=410),
    Room("client", "/account/plan/"),
    Room("nobody", "/account/plan/"),
    Room("nobody", "/my-plan/{see}"),
    Room("nobody", "/my-plan/{see}", send_nothing),
    Room("nobody", "/my-plan/{see}?language=es"),
    Room("nobody", "/my-plan/{see}?language=es", send_nothing),
    Room("nobody", "/my-plan/no-such-link", status=410),
    Room("nobody", "/account/plan/join/{join}"),
    Room("client", "/account/plan/join/{join}?language=es"),
)


def counseled(app: Flask, number: int, account: int) -> dict[str, int | str]:
    """Make the clients of a counselor, and name what the addresses name."""
    store = store_of(app)
    store.agencies.put(replace(HARBOR, signs="Harbor Works\n12 Pier Street"))
    ana = planned(app, number, *BOTH, tags=("veteran",), email="ana@example.org")
    with app.test_request_context():
        seal = client_seal()
    store.clients.put(_talked(ana, account), seal)
    waits = Version(number=2, plan=_later(), at=NOW, by=number, why="Childcare ends")
    store.client_plans.put(ana.number, waits, seal)
    store.client_plans.follow(ana.number, seal, _followed)
    draft = planned(app, number, *BOTH, code="B2", name="Ben Ode")
    store.client_plans.follow(
        draft.number, seal, lambda own: replace(own, draft=_later())
    )
    long = planned(
        app,
        number,
        *BOTH,
        plan=LONG,
        code="C-" + "9" * 20,
        name=f"{WORD} {WORD}",
        tags=(WORD[:38],),
        email=f"{WORD[:40].lower()}@example.org",
    )
    asked = Check(TODAY - 30 * WEEK, 2, TODAY, WORD, Found.SAME)
    store.client_plans.follow(
        long.number or 0, seal, lambda own: replace(own, checks=(asked,))
    )
    over = planned(app, number, BOTH[1], code="E5", agreed=OVER)
    store.clients.put(replace(over, account=account), seal)
    new = client_of(app, number, "D4", name="", agreed=Agreed("words", TODAY))
    return {
        "ana": ana.number or 0,
        "draft": draft.number or 0,
        "long": long.number or 0,
        "new": new.number or 0,
        "over": over.number or 0,
        "see": store.client_links.add(ana.number or 0, For.SEE, NOW),
        "join": store.client_links.add(draft.number or 0, For.JOIN, NOW),
    }


def _talked(own: Client, account: int) -> Client:
    """Ana has talked, weighs five ways, and has the plan in her account."""
    intake = Intake(
        start="csr",
        goals=("qa-analyst",),
        hurdles=(Hurdle(Barrier.TRANSPORT), Hurdle(Barrier.CHILDCARE)),
    ).looked_at(SUMMARY)
    roads = ("team-lead",), ("workforce-manager",), ("trainer", "qa-analyst")
    ways = tuple(Option(roles=("csr", *road), made_on=TODAY) for road in roads)
    gone = Option(
        roles=("csr", "sales-agent"), made_on=TODAY, dropped_because="Too far"
    )
    said = replace(
        own.said,
        intake=intake,
        options=(OPTION, *ways, gone),
        ended=(Ended(Outcome.HIRED, TODAY - timedelta(days=300), "Pay", "csr"),),
        mended=(Correction(WRONG, None, Cause.SLIP, TODAY, words="Wrong line"),),
    )
    return replace(own, said=said, account=account)


def _later() -> ClientPlan:
    step = replace(PLAN.steps[0], last=PLAN.steps[0].last + 9 * WEEK)
    more = PlanAction(number=3, do="Write to the union", by=TODAY + WEEK)
    return replace(PLAN, steps=(step,), review=TODAY + 9 * WEEK).putting(more)


def _followed(own):
    contacts = tuple(
        Contact(TODAY - at * WEEK, way, "Talked about the bus")
        for at, way in enumerate((*Way, *Way))
    )
    given = (Release("Larkfield Health", "The plan", TODAY, TODAY + WEEK),)
    was = Contact(TODAY, Way.PHONE, WORD)
    slip = Correction(was, contacts[0], Cause.LEARNED, TODAY)
    return replace(
        own, done={1: TODAY}, contacts=contacts, releases=given, mended=(slip,)
    )
