"""Plan a path on the command line: no database is needed."""

import json
from collections.abc import Iterator
from typing import Any

import click

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.checking.problem import did_you_mean
from careers.cli.world import load_catalogue
from careers.errors import CareersError
from careers.pathways.answer import Answer, answer
from careers.pathways.goals import Aim, is_goal
from careers.pathways.learner import Learner
from careers.pathways.limits import MOST_MONTHS, Limits, Phones
from careers.pathways.pathway import Leg
from careers.pathways.planner import Trip
from careers.pathways.ways_on import by_turn, likely_roles
from careers.pathways.what_if import Standing, worth
from careers.web.planner.plan_data import answer_data, way_on_data
from careers.web.planner.ways import named
from careers.web.words.money import money_range
from careers.web.words.numbers import between, months
from careers.web.words.offers import offer_words
from careers.web.words.paths import (
    TURNS,
    chance_words,
    straight_words,
    time_words,
    worth_words,
)
from careers.web.words.sentences import name_within
from careers.web.words.trips import no_way_words

AIMS = ", ".join(Aim)
FIRST = 10


@click.command()
@click.option("--from", "start", required=True, help="The role you are in, by its id.")
@click.option("--to", "goal", required=True, help=f"A role, or one of {AIMS}.")
@click.option("--remote", is_flag=True, help="Only roles worked from home somewhere.")
@click.option("--days", is_flag=True, help="No nights or weekends.")
@click.option("--no-degree", is_flag=True, help="Only roles open without a degree.")
@click.option("--hours", "weekly", type=click.IntRange(1, 60), help="A week, to learn.")
@click.option("--money", type=click.IntRange(0), help="US dollars for learning.")
@click.option("--pay", type=click.IntRange(1), help="US dollars a year, at every step.")
@click.option("--months", type=click.IntRange(1, MOST_MONTHS), default=MOST_MONTHS)
@click.option("--phones", type=click.Choice(list(Phones)), help="Stay in phone work?")
@click.option("--language", "languages", multiple=True, help="One you speak, as es.")
@click.option("--without", multiple=True, help="A role to leave out; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Everything, as JSON.")
def path(start: str, goal: str, as_json: bool, **limits: Any) -> None:
    """Show the ways from one role to another, under your own limits."""
    known = load_catalogue()
    without = limits.pop("without")
    _insist_on_roles([start, *without], known)
    if not is_goal(known, goal):
        _insist_on_roles([goal], known)
    if start == goal:
        raise CareersError(
            "That is where you are already.",
            "Choose another goal; careers next shows where a role leads.",
        )
    trip = Trip(start, goal, Limits(**limits, leave_out=frozenset(without)))
    learner = Learner(known)
    found = answer(trip, learner)
    if as_json:
        click.echo(json.dumps(answer_data(trip, found, known), ensure_ascii=False))
    else:
        click.echo("\n".join(_said(trip, found, learner)))


@click.command("next")
@click.option("--from", "start", required=True, help="The role you are in, by its id.")
@click.option("--json", "as_json", is_flag=True, help="Every role, as JSON.")
def next_(start: str, as_json: bool) -> None:
    """Rank the likely and sensible next roles, with the reasons."""
    known = load_catalogue()
    _insist_on_roles([start], known)
    ways = likely_roles(start, Learner(known))
    if as_json:
        data = {"from": start, "next": [way_on_data(way, known) for way in ways]}
        click.echo(json.dumps(data, ensure_ascii=False))
        return
    for turn, own in by_turn(ways).items():
        click.echo(TURNS[turn])
        for number, way in enumerate(own[:FIRST], 1):
            points = ", ".join(f"{factor} {worth:+}" for factor, worth in way.points)
            click.echo(f"{number:2}. {known.roles[way.goal].name} ({points})")


def _insist_on_roles(ids: list[str], known: Catalogue) -> None:
    for id_ in ids:
        if id_ not in known.roles:
            every = f"Choose one of: {', '.join(sorted(known.roles))}."
            raise CareersError(
                f"There is no role “{id_}”.",
                did_you_mean(id_.lower(), known.roles, otherwise=every),
            )


def _said(trip: Trip, found: Answer, learner: Learner) -> Iterator[str]:
    """Say the answer to a person, a few lines for each pathway."""
    known = learner.catalogue
    if found.no_way:
        yield from no_way_words(trip, found.no_way, known)
        if found.no_way.nearest:
            yield f"Ask for that by --to {found.no_way.nearest}."
    for own in named(found, known):
        way = own.pathway
        yield f"{own.name}: {time_words(way)}"
        yield f"  {chance_words(way.hardest.chance)}"
        yield from (f"  {line}" for leg in way.legs for line in _leg(leg, known))
        yield from ([f"  {own.because}"] if own.because else [])
        yield ""
    if found.straight:
        goal = name_within(known.roles[trip.goal].name)
        yield straight_words(found.straight, goal, known)
    for offer in found.offers:
        yield offer_words(offer, trip.limits, known)
    yield from _skills_first(trip, found, learner)


def _skills_first(trip: Trip, found: Answer, learner: Learner) -> Iterator[str]:
    """Say what one skill is worth on the first of the ways."""
    if found.choices:
        known = learner.catalogue
        standing = Standing(trip.start, found.choices[0].pathway, trip.limits)
        yield "If you close one skill first:"
        for one in worth(standing, learner):
            yield f"  {known.skills[one.skill].name} {worth_words(one, known)}."


def _leg(leg: Leg, known: Catalogue) -> Iterator[str]:
    name = known.roles[leg.step.goal].name
    pay = "pay not stated"
    if leg.pay:
        pay = f"{money_range(leg.pay.low, leg.pay.high)} a year (US, {leg.pay.year})"
    yield f"→ {name}: {months(leg.months)}, {pay}"
    if leg.adds:
        skills = ", ".join(known.skills[add.skill].name for add in leg.adds)
        yield f"    to add, about {between(leg.hours)} hours: {skills}"


COMMANDS = (path, next_)
