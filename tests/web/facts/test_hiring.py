from dataclasses import replace

from careers.board.hiring import Check, CheckKind, Hiring, HiringStep, Stage
from careers.web.facts.hiring import hiring_facts, stops
from tests import cast


def with_(hiring: Hiring):
    return replace(cast.AGENT, hiring=hiring)


def test_the_way_in_is_a_line_that_ends_with_the_last_stop():
    job = with_(
        Hiring(steps=(HiringStep(Stage.FORM, "20 minutes"), HiringStep(Stage.OFFER)))
    )

    assert [(stop.name, stop.note, stop.last) for stop in stops(job)] == [
        ("Form", "20 minutes", False),
        ("Offer", "", True),
    ]


def test_checks_say_who_pays_and_when():
    checks = (
        Check(CheckKind.BACKGROUND, "the employer", "after the offer"),
        Check(CheckKind.NBI),
    )
    facts = {
        fact.term: fact.words for fact in hiring_facts(with_(Hiring(checks=checks)))
    }

    assert facts["Background check"] == "After the offer, paid by the employer"
    assert facts["NBI clearance"] == "Yes; who pays is not stated"


def test_no_checks_and_checks_not_stated_differ():
    assert hiring_facts(with_(Hiring(checks=())))[0].words == "None"
    assert hiring_facts(with_(Hiring()))[0].words is None
