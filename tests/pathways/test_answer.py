from careers.pathways.answer import answer
from careers.pathways.goals import Aim
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip
from careers.pathways.reasons import Because, Why
from tests.small import CATALOGUE

PLAIN = Learner(CATALOGUE)


def test_every_choice_says_what_speaks_for_it_beside_the_next() -> None:
    found = answer(Trip("csr", "qa-analyst"), PLAIN)
    assert len(found.reasons) == len(found.choices) > 1
    assert all(found.reasons)
    assert Because.SOONER in {reason.because for reason in found.reasons[0]}


def test_when_nothing_fits_the_answer_says_what_would() -> None:
    found = answer(Trip("csr", "team-lead", Limits(months=6)), PLAIN)
    assert found.choices == ()
    assert found.no_way is not None
    assert found.no_way.why is Why.LIMITS
    assert [offer.changed for offer in found.offers] == [("months",)]


def test_who_asks_for_pay_sees_the_best_paid_first() -> None:
    found = answer(Trip("csr", Aim.BEST_PAY), PLAIN)
    pays = [choice.pathway.pay or 0 for choice in found.choices]
    assert pays == sorted(pays, reverse=True)
