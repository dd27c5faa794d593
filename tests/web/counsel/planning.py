"""A client with a plan, for the tests of the counselor's side."""

from datetime import timedelta

from flask import Flask

from careers.people.clients.client import Client
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.people.clients.option import Option
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_version import Agreement, Side, Version
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.web.counsel.agency import client_of

WEEK = timedelta(days=7)
WORD = "Counterrevolutionaryinterdepartmentalisationspecialistsworld"
"""Longer than a phone is wide."""

OPTION = Option(roles=("csr", "qa-analyst"), made_on=TODAY, kept=True)
PLAN = ClientPlan(
    "csr",
    ("qa-analyst",),
    (PlanStep("qa-analyst", TODAY + 26 * WEEK, TODAY + 52 * WEEK),),
    (
        PlanAction(number=1, do="Ask for the bus pass", by=TODAY + WEEK),
        PlanAction(
            number=2,
            do="Sit in on coaching",
            by=TODAY + 8 * WEEK,
            shows="Ten calls heard",
            step="qa-analyst",
        ),
    ),
    TODAY + 8 * WEEK,
)
BOTH = (
    Agreement(Side.CLIENT, "Ana Ruiz", NOW),
    Agreement(Side.COUNSELOR, "Mo Lindt", NOW, TODAY),
)


def stepped(*roles: str, many: int, **action) -> ClientPlan:
    """Make a plan of some steps half a year apart, with that many actions like one."""
    return ClientPlan(
        "csr",
        roles[-1:],
        tuple(
            PlanStep(role, TODAY + 26 * at * WEEK, TODAY + 30 * at * WEEK)
            for at, role in enumerate(roles, 1)
        ),
        tuple(
            PlanAction(
                number=at,
                by=TODAY + (at - 2) * WEEK,
                step=(*roles, "")[at % (len(roles) + 1)],
                **action,
            )
            for at in range(1, many + 1)
        ),
        TODAY + 8 * WEEK,
    )


def planned(
    app: Flask, number: int, *agreements: Agreement, plan: ClientPlan = PLAN, **more
) -> Client:
    """Put a client with a plan on a caseload; it is proposed, and agreed by some."""
    made = client_of(app, number, options=(OPTION,), **more)
    version = Version(
        number=1,
        plan=plan,
        at=NOW,
        by=number,
        why="After the first talk",
        agreements=agreements,
    )
    with app.test_request_context():
        store_of(app).client_plans.put(made.number or 0, version, client_seal())
    return made


def folder_of(app: Flask, client: Client) -> PlanFolder:
    """Fetch the papers of a client."""
    shelf, number = store_of(app).client_plans, client.number or 0
    with app.test_request_context():
        seal = client_seal()
    return PlanFolder(shelf.of(number, seal), shelf.follow_up(number, seal))


def plan_at(client: Client) -> str:
    """Give the address of a client's plan."""
    return f"/counsel/clients/{client.number}/plan"
