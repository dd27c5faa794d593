from dataclasses import replace

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.conditions import Conditions, Degree, Often
from careers.catalogue.figures import Outlook
from careers.catalogue.learning import Action
from careers.catalogue.role import Role
from careers.catalogue.source import Fit
from careers.catalogue.step import Kind
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.ways_on import (
    Factor,
    Turn,
    broken_by,
    by_turn,
    likely_roles,
    next_roles,
)
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement
from tests.small import CATALOGUE, CSR, LEAD, QA, profile, step


def names(learner: Learner) -> list[str]:
    return [way.goal for way in next_roles("csr", learner)]


def points(goal: Role, start: Role = CSR, who: Profile | None = None) -> dict:
    """Weigh one role after another, with nothing else about."""
    known = Catalogue(roles={start.id: start, goal.id: goal}, skills=CATALOGUE.skills)
    (way,) = likely_roles(start.id, Learner(known, who or Profile()))
    return dict(way.points)


def test_the_best_prepared_way_on_comes_first() -> None:
    assert names(Learner(CATALOGUE)) == ["senior-agent", "qa-analyst"]


def test_what_a_person_shows_can_turn_the_order() -> None:
    able = Learner(CATALOGUE, profile(coaching=4, excel=4), {"qa-analyst": 9})
    assert names(able)[0] == "qa-analyst"


def test_every_point_has_its_factor() -> None:
    way = next_roles("csr", Learner(CATALOGUE, openings={"senior-agent": 3}))[0]
    assert dict(way.points) == {
        Factor.OPENINGS: 10,
        Factor.USUAL: 30,
        Factor.READY: 30,
        Factor.LADDER: 10,
        Factor.HOUSE: 10,
        Factor.PAY: 2,
    }
    assert way.score == 92


def test_twice_the_openings_of_a_usual_year_are_ten_points() -> None:
    clerks = Outlook("1", "Clerks", -1, "2024–34", "bls", Fit.CLOSE, openings=63)
    agents = replace(QA, outlook=clerks)
    assert points(agents)[Factor.MARKET] == 60
    more = replace(clerks, openings=127)
    assert points(replace(QA, outlook=more))[Factor.MARKET] == 70


def test_more_preparation_and_a_rung_down_speak_against_a_role() -> None:
    assert points(replace(QA, preparation=(12, 36)))[Factor.PREPARATION] == -19
    assert points(CSR, start=QA)[Factor.DOWN] == -20
    assert Factor.DOWN not in points(QA)


def test_a_degree_weighs_by_how_it_is_asked() -> None:
    def asked(degree: Degree, entry: str = "") -> int:
        held = Conditions(Often.RARE, Often.RARE, degree)
        told = Outlook("1", "Clerks", 0, "2024–34", "bls", Fit.CLOSE, entry=entry)
        role = replace(QA, conditions=held, outlook=told)
        return points(role).get(Factor.DEGREE, 0)

    assert asked(Degree.NOT_ASKED, "Bachelor’s degree") == 0
    assert asked(Degree.PREFERRED, "Some college, no degree") == -10
    assert asked(Degree.PREFERRED, "Bachelor’s degree") == -20
    assert asked(Degree.REQUIRED) == -40


def test_a_second_language_is_not_learned_on_the_way() -> None:
    both = replace(QA, asks=(Requirement("two-languages", 3),))
    assert points(both)[Factor.LANGUAGE] == -20
    speaks = Profile(languages={"en": "C2", "es": "C1"})
    assert Factor.LANGUAGE not in points(both, who=speaks)


def test_less_pay_weighs_more_than_more_pay() -> None:
    assert points(CSR, start=QA)[Factor.PAY] == -20
    assert points(QA)[Factor.PAY] == 8


def test_the_ladder_of_the_own_family_is_climbed_first() -> None:
    assert points(replace(LEAD, family="front"))[Factor.LADDER] == 10
    assert Factor.LADDER not in points(LEAD)


def test_work_next_door_is_no_ladder() -> None:
    clerk, head = (replace(one, family="outside") for one in (CSR, LEAD))
    assert Factor.LADDER not in points(head, start=clerk)


def test_a_better_post_in_the_house_has_few_who_compete_for_it() -> None:
    def draws(kind: Kind, *, same: bool) -> bool:
        one = replace(step("csr", "island"), kind=kind, same_employer=same)
        (way,) = next_roles("csr", Learner(replace(CATALOGUE, steps=(one,))))
        return Factor.HOUSE in dict(way.points)

    assert draws(Kind.PROMOTION, same=True)
    assert not draws(Kind.PROMOTION, same=False)
    assert not draws(Kind.SIDEWAYS, same=True)


def test_a_role_nothing_leads_on_from_has_no_ways_on() -> None:
    assert next_roles("island", Learner(CATALOGUE)) == ()


def test_roles_without_a_usual_step_are_ranked_too() -> None:
    every = likely_roles("csr", Learner(CATALOGUE))
    assert {way.goal for way in every} == set(CATALOGUE.roles) - {"csr"}
    assert {way.goal for way in every if way.leg is None} == {"team-lead", "island"}


def test_a_usual_step_counts_whoever_takes_it() -> None:
    known = replace(CATALOGUE, steps=(step("csr", "island"),))
    (way,) = next_roles("csr", Learner(known))
    assert (way.goal, dict(way.points)[Factor.USUAL]) == ("island", 30)


def test_steps_up_are_told_first_and_steps_back_last(catalogue: Catalogue) -> None:
    turns = by_turn(next_roles("csr", Learner(catalogue)))
    assert list(turns) == [Turn.UP, Turn.ACROSS, Turn.BACK]
    named = {turn: {way.goal for way in own} for turn, own in turns.items()}
    assert {"team-lead", "qa-analyst"} <= named[Turn.UP]
    assert "chat-agent" in named[Turn.ACROSS]
    assert "retail-associate" in named[Turn.BACK]


def test_a_rung_down_is_a_step_back_whoever_takes_it(catalogue: Catalogue) -> None:
    roles = catalogue.roles
    turns = by_turn(likely_roles("team-lead", Learner(catalogue)))
    below = {id_ for id_, role in roles.items() if role.rung < roles["team-lead"].rung}
    assert below <= {way.goal for way in turns[Turn.BACK]}
    assert sum(map(len, turns.values())) == len(roles) - 1


def test_who_has_little_time_to_learn_waits_longer_for_a_next_step(
    catalogue: Catalogue,
) -> None:
    learner = Learner(catalogue)
    usual, slow = (
        {way.goal: way.leg.time for way in next_roles("csr", learner, limits)}
        for limits in (Limits(), Limits(weekly=1))
    )
    assert usual.keys() == slow.keys()
    assert all(usual[goal] <= slow[goal] for goal in usual)
    assert any(usual[goal] < slow[goal] for goal in usual)


def test_a_next_step_breaks_limits_by_its_role_its_time_and_its_price() -> None:
    priced = Action("excel", "course", "A course", (40, 60), "Shown", (300, 300))
    learner = Learner(replace(CATALOGUE, actions=(priced,)))
    limits = Limits(money=200, months=6, leave_out=frozenset({"qa-analyst"}))
    ways = {way.goal: way for way in next_roles("csr", learner, limits)}
    broken = broken_by(ways["qa-analyst"], limits, CATALOGUE)
    assert broken == ("money", "leave_out", "months")
    assert broken_by(ways["qa-analyst"], Limits(), CATALOGUE) == ()


def test_who_says_they_speak_two_languages_is_not_held_back(
    catalogue: Catalogue,
) -> None:
    plain, spoken = (
        {way.goal: way.score for way in next_roles("csr", Learner(catalogue), limits)}
        for limits in (Limits(), Limits(languages=("es",)))
    )
    assert plain["bilingual-agent"] < spoken["bilingual-agent"]
