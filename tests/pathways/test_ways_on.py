from dataclasses import replace

from careers.catalogue.figures import Outlook
from careers.catalogue.source import Fit
from careers.pathways.learner import Learner
from careers.pathways.ways_on import Factor, likely_roles, next_roles, usual_openings
from tests.small import CATALOGUE, CSR, QA, profile


def names(learner: Learner) -> list[str]:
    return [way.goal for way in next_roles("csr", learner)]


def test_the_best_prepared_way_on_comes_first() -> None:
    assert names(Learner(CATALOGUE)) == ["senior-agent", "qa-analyst"]


def test_what_a_person_shows_can_turn_the_order() -> None:
    able = Learner(CATALOGUE, profile(coaching=4, excel=4), {"qa-analyst": 9})
    assert names(able)[0] == "qa-analyst"


def test_every_point_has_its_factor() -> None:
    way = next_roles("csr", Learner(CATALOGUE, openings={"senior-agent": 3}))[0]
    assert dict(way.points) == {
        Factor.USUAL: 10,
        Factor.MONTHS: -3,
        Factor.READY: 25,
        Factor.FAMILY: 5,
        Factor.OPENINGS: 6,
        Factor.PAY: 1,
    }
    assert way.score == 44


def test_a_role_nothing_leads_on_from_has_no_ways_on() -> None:
    assert next_roles("island", Learner(CATALOGUE)) == ()


def test_roles_without_a_usual_step_are_ranked_too() -> None:
    every = likely_roles("csr", Learner(CATALOGUE))
    assert {way.goal for way in every} == set(CATALOGUE.roles) - {"csr"}
    assert {way.goal for way in every if way.leg is None} == {"team-lead", "island"}


def test_roles_share_the_openings_of_their_occupation_by_fit() -> None:
    clerks = Outlook("1", "Clerks", -1, "2024–34", "bls", Fit.CLOSE, openings=300)
    rough = replace(clerks, fit=Fit.ROUGH)
    agent, analyst = replace(CSR, outlook=clerks), replace(QA, outlook=rough)
    roles = {"csr": agent, "qa-analyst": analyst}
    shared = usual_openings(replace(CATALOGUE, roles=roles))
    assert shared == {"csr": 200, "qa-analyst": 100}
