"""Pathways as plain data, for programs: the same for the site and the command line."""

from typing import Any

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.figures import PayFigure
from careers.pathways.answer import Answer
from careers.pathways.cautions import cautions, market, monthly_change
from careers.pathways.choices import Choice
from careers.pathways.limits import Limits
from careers.pathways.pathway import Add, Leg
from careers.pathways.planner import Trip
from careers.pathways.reasons import Reason
from careers.pathways.ways_on import WayOn
from careers.web.words.offers import offer_words
from careers.web.words.paths import (
    LIKELIHOODS,
    caution_words,
    chance_words,
    limit_words,
    names_words,
    reason_words,
    straight_words,
)


def answer_data(trip: Trip, found: Answer, catalogue: Catalogue) -> dict[str, Any]:
    """Give a whole answer: pathways, reasons, and what giving way would buy."""
    limits = trip.limits
    return {
        "from": trip.start,
        "to": trip.goal,
        "limits": [limit_words(name, limits, catalogue) for name in limits.on()],
        "pathways": [
            choice_data(choice, reasons, catalogue, limits)
            for choice, reasons in zip(found.choices, found.reasons, strict=True)
        ],
        "why_not_straight": _straight(found.straight, trip, catalogue),
        "no_way": found.no_way and {
            "why": found.no_way.why,
            "nearest": found.no_way.nearest,
            "goal_breaks": list(found.no_way.broken),
        },
        "relaxing": [
            {
                "limits": list(offer.changed),
                "buys": offer_words(offer, limits, catalogue),
                "months": offer.pathway.expected,
                "months_before": offer.before and offer.before / 100,
            }
            for offer in found.offers
        ],
    }  # fmt: skip


def choice_data(
    choice: Choice, reasons: tuple[Reason, ...], catalogue: Catalogue, limits: Limits
) -> dict[str, Any]:
    """Give one pathway with all its steps."""
    way = choice.pathway
    goal = catalogue.roles[way.stops[-1]]
    return {
        "name": names_words(choice.names),
        "roles": list(way.stops),
        "months": way.expected,
        "months_range": list(way.months),
        "hours": way.study / 2,
        "hours_range": list(way.hours),
        "cost_range_usd": list(way.cost),
        "pay_at_goal": way.pay,
        "pay_on_the_way": way.pay_on_the_way,
        "earned_in_ten_years_usd": round(way.earned / 1200) if way.pay else None,
        "likelihood": LIKELIHOODS[way.likelihood],
        "likelihood_basis": chance_words(way.hardest.chance),
        "better_than_next": [reason_words(reason) for reason in reasons],
        "market": [caution_words(one) for one in market(goal)],
        "steps": [_leg(leg, catalogue, limits) for leg in way.legs],
    }


def plan_data(
    trip: Trip, choice: Choice, reasons: tuple[Reason, ...], catalogue: Catalogue
) -> dict[str, Any]:
    """Give one pathway with what was asked, and the sources of its figures."""
    limits = trip.limits
    figures = [leg.pay for leg in choice.pathway.legs if leg.pay]
    ids = dict.fromkeys(figure.source for figure in figures)
    return {
        "from": trip.start,
        "to": trip.goal,
        "limits": [limit_words(name, limits, catalogue) for name in limits.on()],
        **choice_data(choice, reasons, catalogue, limits),
        "sources": [
            {"id": id_, "title": source.title, "publisher": source.publisher}
            for id_ in ids
            if (source := catalogue.sources.get(id_))
        ],
    }


def way_on_data(way: WayOn, catalogue: Catalogue) -> dict[str, Any]:
    """Give one next role with the points that ranked it."""
    return {
        "role": way.goal,
        "name": catalogue.roles[way.goal].name,
        "score": way.score,
        "reasons": {str(factor): points for factor, points in way.points},
        "turn": way.turn,
        "usual_step": way.leg is not None,
        "why": way.leg.step.why if way.leg else None,
        "months": list(way.leg.months) if way.leg else None,
        "likelihood": LIKELIHOODS[way.leg.chance.word] if way.leg else None,
        "to_add": [add.skill for add in way.leg.adds] if way.leg else None,
    }


def _leg(leg: Leg, catalogue: Catalogue, limits: Limits) -> dict[str, Any]:
    change = monthly_change(leg)
    return {
        "from": leg.step.start,
        "to": leg.step.goal,
        "kind": leg.step.kind,
        "months": leg.time / 100,
        "months_range": list(leg.months),
        "basis": leg.step.basis,
        "why": leg.step.why,
        "gates": list(leg.step.gates),
        "likelihood": chance_words(leg.chance),
        "gap": [_add(add, catalogue) for add in leg.adds],
        "hours_range": list(leg.hours),
        "cost_range_usd": list(leg.cost),
        "cost_not_stated_for": list(leg.costs_unsaid),
        "pay": _pay(leg.pay),
        "pay_change_a_month_usd": list(change) if change else None,
        "openings_today": leg.openings,
        "risks": [caution_words(one) for one in cautions(leg, catalogue, limits)],
    }


def _add(add: Add, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "skill": add.skill,
        "name": catalogue.skills[add.skill].name,
        "now": add.now,
        "asked": add.asked,
        "essential": add.essential,
        "action": add.action.do if add.action else None,
        "done_when": add.action.done_when if add.action else None,
        "hours_range": list(add.hours),
        "cost_range_usd": list(add.cost) if add.cost else None,
    }


def _pay(figure: PayFigure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    return {
        "currency": "USD",
        "country": figure.country,
        "part": figure.part,
        "low": figure.low,
        "typical": figure.typical,
        "high": figure.high,
        "p25": figure.p25,
        "p50": figure.p50,
        "p75": figure.p75,
        "year": figure.year,
        "source": figure.source,
        "fit": figure.fit,
    }


def _straight(reason: Reason | None, trip: Trip, catalogue: Catalogue) -> str | None:
    if reason is None:
        return None
    return straight_words(reason, catalogue.roles[trip.goal].name, catalogue)
