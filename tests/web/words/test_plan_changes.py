import re
from dataclasses import replace
from datetime import date

import pytest

from careers.people.clients.client_plan import ClientPlan, Doer, PlanAction, PlanStep
from careers.people.clients.plan_changes import changes
from careers.people.clients.plan_version import Agreement, Side, Version
from careers.web.words.plan_changes import agreement_words, change_words, headline
from careers.web.words.tongue import tongue_of
from tests.cast import NOW
from tests.small import CATALOGUE

DAY = date(2026, 3, 12)
ONE = PlanStep("senior-agent", DAY, date(2026, 9, 1))
TWO = PlanStep("qa-analyst", date(2026, 9, 1), date(2027, 3, 1))
CALL = PlanAction(number=1, do="Call the college", by=DAY)
PLAN = ClientPlan("csr", ("qa-analyst",), (ONE, TWO), (CALL,), DAY)
LATER = replace(TWO, last=date(2027, 5, 1))


def said(after: ClientPlan, before: ClientPlan = PLAN) -> list[str]:
    return [change_words(own, CATALOGUE) for own in changes(before, after)]


def test_a_version_says_in_one_sentence_what_it_did_and_why():
    after = replace(PLAN, steps=(ONE, LATER))
    at = NOW.replace(day=12)
    version = Version(number=2, plan=after, at=at, by=1, why="No childcare in spring.")
    assert headline(version, changes(PLAN, after)) == (
        "The review of 12 March 2026 moved step 2 by 2 months; "
        "reason: No childcare in spring."
    )
    first = "The version of 12 March 2026 is the first plan."
    assert headline(replace(version, why=""), ()) == first


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (
            replace(PLAN, steps=(ONE, LATER)),
            "Step 2, Qa analyst, moves by 2 months: September 2026 to May 2027, "
            "not September 2026 to March 2027.",
        ),
        (replace(PLAN, steps=(TWO,)), "Step 1, Senior agent, is left out."),
        (replace(PLAN, goals=("team-lead",)), "The goal is Team lead, not Qa analyst."),
        (replace(PLAN, start="island"), "It starts from Island, not Csr."),
        (
            replace(PLAN, review=date(2026, 5, 1)),
            "The next review is on 1 May 2026, not on 12 March 2026.",
        ),
        (PLAN.dropping(1), "Left out: “Call the college”."),
        (
            PLAN.putting(PlanAction(number=2, do="Write", who=Doer.COUNSELOR, by=DAY)),
            "New: “Write” – counselor, by 12 March 2026.",
        ),
        (
            PLAN.putting(replace(CALL, by=None, who=Doer.SOMEBODY, name="Her sister")),
            "“Call the college”: Her sister instead of client; no day any more.",
        ),
        (
            PLAN.putting(replace(CALL, done_on=DAY)),
            "“Call the college”: done on 12 March 2026.",
        ),
        (
            PLAN.putting(replace(CALL, jobs=(1, 2))),
            "“Call the college”: 2 jobs linked.",
        ),
        (
            PLAN.putting(replace(CALL, do="Write", shows="A letter")),
            "“Write”: was “Call the college”; other details.",
        ),
    ],
)  # fmt: skip
def test_each_change_is_a_sentence(after, words):
    assert said(after) == [words]


def test_all_that_was_done_stands_in_the_sentence():
    after = ClientPlan("csr", ("team-lead",), (ONE,), review=None)
    version = Version(number=2, plan=after, at=NOW, by=1)
    assert headline(version, changes(PLAN, after)) == (
        "The review of 2 March 2026 set another goal, left out step 2, left out "
        "1 action and set another day for the review."
    )


def test_a_signature_says_how_it_was_given():
    typed = Agreement(Side.CLIENT, "Ana Ruiz", NOW)
    assert agreement_words(typed) == (
        "Ana Ruiz (client) agreed by typing the name on 2 March 2026, noon UTC."
    )
    paper = replace(typed, paper=DAY)
    assert agreement_words(paper) == (
        "Ana Ruiz (client) signed on paper on 12 March 2026."
    )


def test_every_change_is_said_in_spanish_too():
    spanish = tongue_of("es")
    write = replace(
        CALL, do="Write", who=Doer.COUNSELOR, by=None, jobs=(1,), done_on=DAY
    )
    afters = (
        replace(PLAN, start="senior-agent"), replace(PLAN, goals=("senior-agent",)),
        replace(PLAN, review=None), replace(PLAN, steps=(ONE,)),
        replace(PLAN, steps=(ONE, LATER)), replace(PLAN, actions=()),
        replace(PLAN, actions=(CALL, replace(write, number=2))),
        replace(PLAN, actions=(write,)),
        replace(PLAN, steps=(replace(ONE, override="She asked"), TWO)),
    )  # fmt: skip
    pairs = [(PLAN, own) for own in afters] + [(own, PLAN) for own in afters]
    version = Version(number=2, plan=PLAN, at=NOW, by=1)
    english = re.compile(r"\b(the|is|not|and|step|goal|day|by|was|job)\b", re.I)
    for before, after in pairs:
        made = changes(before, after)
        told = [change_words(own, CATALOGUE, spanish) for own in made]
        for words in (headline(version, made, spanish), *told):
            assert not english.search(re.sub("“.*?”", "", words)), words
