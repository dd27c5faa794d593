"""``careers evaluate paths``: the planner against real moves and its own promises."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from careers.catalogue.catalogue import Catalogue
from careers.cli.world import load_catalogue
from careers.errors import CareersError
from careers.evaluation.moves import (
    AGENTS,
    Result,
    crosswalk,
    is_kept,
    read_moves,
    results,
)
from careers.evaluation.plans import check_plans
from careers.evaluation.questions import ask_questions

PLACES = ("moves/transitions.csv", "transitions.csv", "real/moves/transitions.csv")


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The folder with moves/transitions.csv.",
)
@click.option("--plans", default=2000, show_default=True, help="Random people to plan.")
@click.option("--json", "as_json", is_flag=True, help="All figures, as JSON.")
def paths(data: Path, plans: int, as_json: bool) -> None:
    """Rank next roles against real moves, and look for broken promises in plans."""
    known = load_catalogue()
    moves = _moves(data, known)
    asked = ask_questions(known)
    checked = check_plans(known, plans)
    if as_json:
        figures = {name: [asdict(one) for one in own] for name, own in moves.items()}
        said = {"next_roles": figures, "plans": asdict(checked)}
        click.echo(json.dumps({**said, "questions": asked.shown}))
        return
    for name, own in moves.items():
        click.echo(f"Next roles, {name}: {own[0].moves} moves")
        click.echo("\n".join(_lines(own)))
    click.echo(
        f"{len(asked.shown)} common questions: {asked.enough} answered with three ways"
        f" or more, {asked.mean:.1f} on average"
    )
    click.echo(
        f"Plans for {checked.plans} random people: {checked.pathways} pathways shown,"
        f" three or more for {checked.several}, none for {checked.without}"
    )
    for why, count in sorted(checked.closed.items()):
        click.echo(f"  none because of {why}: {count}")
    for promise, count in checked.faults.items():
        click.echo(f"  {promise}: {count}")


def _moves(data: Path, known: Catalogue) -> dict[str, Any]:
    table = next((data / p for p in PLACES if (data / p).is_file()), None)
    if table is None:
        raise CareersError(
            f"There is no table of moves in {data}.",
            "Name the folder that holds moves/transitions.csv.",
        )
    kinds = crosswalk(known)
    moves = read_moves(table, kinds)
    agents = tuple(move for move in moves if move.start in AGENTS)
    groups = {
        "from phone work": agents,
        "from every role we know": moves,
        "from every role, the half looked at": [m for m in moves if not is_kept(m)],
        "from every role, the half kept apart": [m for m in moves if is_kept(m)],
    }
    return {name: results(own, known) for name, own in groups.items()}


def _lines(found: tuple[Result, ...]) -> Iterator[str]:
    for result in found:
        figures = "   ".join(
            f"{name} {figure.value:.2f} ({figure.low:.2f} to {figure.high:.2f})"
            for name, figure in result.figures.items()
        )
        yield f"  {result.name:11} {figures}"
