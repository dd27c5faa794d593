"""A match on the command line."""

from careers.cli.held import Held
from careers.cli.saying import in_words, plain
from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.rulings import About, Ruling, Verdict
from tests.small import CATALOGUE, asks, profile

RULINGS = (
    Ruling(About.LANGUAGE, "es", Verdict.NO, "C1", "B1", "fluent Spanish"),
    Ruling(About.CHECKS, "drug", Verdict.ASK),
)
FOUND = match(profile(calming=3), Asked(asks(("calming", 2), ("excel", 1))), CATALOGUE)
HELD = Held("7", "Agent", FOUND, RULINGS)


def test_what_can_rule_a_job_out_stands_before_skills() -> None:
    assert in_words(HELD, CATALOGUE).splitlines() == [
        "Agent: fits in part",
        "  No: Spanish. They ask for level C1. You say B1.",
        "  Ask: A drug test. You have not said.",
        "  Shown: Calming",
        "  Not shown yet: Excel",
    ]


def test_other_programs_get_every_ruling_and_reasons_that_sum_to_the_score() -> None:
    told = plain(HELD, CATALOGUE)
    assert [each["verdict"] for each in told["rulings"]] == ["no", "ask"]
    assert told["rulings"][0]["ad_words"] == "fluent Spanish"
    assert sum(each["points"] for each in told["reasons"]) == told["score"]
