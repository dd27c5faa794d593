from dataclasses import replace

from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip
from careers.pathways.relaxing import LetIn, Offer, what_would_open
from careers.web.words.offers import let_in_words, offer_words
from tests.small import CATALOGUE


def test_what_giving_way_buys_is_said_beside_what_is_now() -> None:
    limits = Limits(weekly=1, months=18)
    offers = what_would_open(Trip("csr", "qa-analyst", limits), Learner(CATALOGUE))
    said = {offer_words(offer, limits, CATALOGUE) for offer in offers}
    assert "Study 2 hours a week instead of 1: about 15 months instead of 28" in said
    assert (
        "Allow 28 months instead of 18: the quickest way takes about 28 months" in said
    )


def test_a_limit_taken_off_is_named_by_its_chip() -> None:
    way = Learner(CATALOGUE).follow((CATALOGUE.steps[1],))
    offer = Offer(Limits(), ("remote",), way, 1600, way)
    assert offer_words(offer, Limits(remote=True), CATALOGUE) == (
        "Without “From home only”: about 15 months instead of 16"
    )
    unknown = replace(offer, changed=("pay",))
    assert offer_words(unknown, Limits(pay=30_000), CATALOGUE).startswith(
        "Without “Never below $30,000 a year” (a role there has no official pay figure)"
    )
    richer = replace(
        offer,
        limits=Limits(leave_out=frozenset()),
        changed=("leave_out",),
        before=None,
    )
    old = Limits(leave_out=frozenset({"team-lead"}))
    assert offer_words(richer, old, CATALOGUE).startswith("Let Team lead back in")


def test_what_is_let_in_is_counted() -> None:
    old = Limits(remote=True, no_degree=True)
    one = LetIn(Limits(), ("remote", "no_degree"), 1)
    assert let_in_words(one, old, CATALOGUE) == (
        "Without “From home only” and “No degree needed”: 1 next step"
    )
    more = LetIn(Limits(remote=True), ("no_degree",), 48)
    assert (
        let_in_words(more, old, CATALOGUE)
        == "Without “No degree needed”: 48 next steps"
    )
