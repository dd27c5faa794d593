from careers.pathways.drawn import Drawn, draw
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.web.words.options import leg_doubts, way_doubts
from tests.small import CATALOGUE, profile


def drawn(*roles: str, limits: Limits) -> Drawn:
    found = draw(roles, Learner(CATALOGUE, profile()), limits)
    assert found is not None
    return found


def test_a_usual_way_has_nothing_against_it():
    found = drawn("csr", "senior-agent", limits=Limits())
    assert way_doubts(found, Limits(), CATALOGUE) == []


def test_an_unknown_step_names_the_way_its_months_come_from():
    (first, second) = leg_doubts(
        drawn("csr", "team-lead", limits=Limits()).legs[0], Limits(), CATALOGUE
    )
    assert first.endswith("those of the quickest way we know, by senior agent.")
    assert second == "few get there this way."


def test_a_step_nobody_knows_anything_about_says_so():
    found = drawn("csr", "island", limits=Limits())
    assert (
        "How long it takes is not known." in way_doubts(found, Limits(), CATALOGUE)[0]
    )


def test_broken_limits_and_lateness_are_said_in_the_clients_words():
    limits = Limits(pay=60_000, months=6)
    told = way_doubts(drawn("csr", "qa-analyst", limits=limits), limits, CATALOGUE)
    assert "Qa analyst: against the limit “Never below $60,000 a year”." in told
    assert (
        told[-1] == "All of it is expected to take longer than 6 months, their limit."
    )
