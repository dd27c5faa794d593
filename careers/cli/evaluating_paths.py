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
from careers.evaluation.agreement import Agreement, agreement
from careers.evaluation.moves import (
    AGENTS,
    Result,
    crosswalk,
    is_kept,
    is_plain,
    ranker,
    read_moves,
    results,
)
from careers.evaluation.outside import Table, read_tables
from careers.evaluation.plans import Checked, check_plans
from careers.evaluation.questions import ask_questions
from careers.web.words.numbers import count as count_of

PLACES = ("moves/transitions.csv", "transitions.csv", "real/moves/transitions.csv")
Groups = dict[str, tuple[Result, ...]]


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The folder with moves/, where CSV tables say from where to where.",
)
@click.option("--plans", default=2000, show_default=True, help="Random people to plan.")
@click.option("--json", "as_json", is_flag=True, help="All figures, as JSON.")
def paths(data: Path, plans: int, as_json: bool) -> None:
    """Rank next roles against real moves, and look for broken promises in plans."""
    known = load_catalogue()
    tables = tuple(read_tables(data, known, crosswalk(known)))
    moves, related = _moves(data, tables, known), _related(tables, known)
    if not moves and not related:
        raise CareersError(
            f"There is no table of moves in {data}.",
            "Name the folder that holds moves/transitions.csv, or another CSV file"
            " with a column “from” and a column “to”.",
        )
    asked = ask_questions(known)
    checked = check_plans(known, plans)
    if as_json:
        figures = {name: [asdict(one) for one in own] for name, own in moves.items()}
        agreed = {name: asdict(one) for name, one in related.items()}
        read = {table.name: _read(table) for table in tables}
        said = {"next_roles": figures, "related": agreed, "tables": read}
        said = {**said, "plans": asdict(checked), "questions": asked.shown}
        click.echo(json.dumps(said))
        return
    click.echo("\n".join(_said(moves, related, tables)))
    click.echo(
        f"{len(asked.shown)} common questions: {asked.enough} answered with three ways"
        f" or more, {asked.mean:.1f} on average"
    )
    click.echo("\n".join(_promises(checked)))


def _moves(data: Path, tables: tuple[Table, ...], known: Catalogue) -> Groups:
    """Measure the table we know in four groups, and every other table by itself."""
    plain = next((data / p for p in PLACES if is_plain(data / p)), None)
    found = {} if plain is None else _groups(plain, known)
    for table in tables:
        if table.moves and not (plain and table.name == plain.name):
            found[f"table {table.name}"] = results(table.moves, known, table.kinds)
    return found


def _groups(plain: Path, known: Catalogue) -> Groups:
    moves = read_moves(plain, crosswalk(known))
    groups = {
        "from phone work": [move for move in moves if move.start in AGENTS],
        "from every role we know": moves,
        "from every role, the half looked at": [m for m in moves if not is_kept(m)],
        "from every role, the half kept apart": [m for m in moves if is_kept(m)],
    }
    return {name: results(own, known) for name, own in groups.items() if own}


def _related(tables: tuple[Table, ...], known: Catalogue) -> dict[str, Agreement]:
    found = {
        table.name: agreement(
            table.related, ranker(known, table.kinds), len(table.kinds) - 1
        )
        for table in tables
    }
    return {name: one for name, one in found.items() if one}


def _read(table: Table) -> dict[str, Any]:
    """Count what was read of a table, and what was dropped and why."""
    return {"rows": table.rows, "dropped": dict(table.dropped)}


def _said(
    moves: Groups, related: dict[str, Agreement], tables: tuple[Table, ...]
) -> Iterator[str]:
    for name, own in moves.items():
        yield f"Next roles, {name}: {own[0].moves} moves"
        yield from _lines(own)
    for name, one in related.items():
        order = "not told" if one.order is None else f"{one.order:+.2f}"
        yield (
            f"Related work, table {name}: {one.pairs} pairs from {one.starts} roles,"
            f" {one.found:.2f} of them among our first ten (random {one.chance:.2f}),"
            f" agreement of order (Kendall’s tau) {order}"
        )
    for table in tables:
        why = [
            f"{count} dropped as {reason}" for reason, count in table.dropped.items()
        ]
        yield f"  {table.name}: {', '.join([f'{table.rows} rows', *why])}"


def _promises(checked: Checked) -> Iterator[str]:
    yield (
        f"Plans for {checked.plans} random people: {checked.pathways} pathways shown,"
        f" three or more for {checked.several}, none for {checked.without}"
    )
    for why, count in sorted(checked.closed.items()):
        yield f"  none because of {why}: {count}"
    for limits, count in sorted(checked.relaxed.items()):
        yield f"  told to give way on {count_of(limits, 'limit')}: {count}"
    for promise, count in checked.faults.items():
        yield f"  {promise}: {count}"


def _lines(found: tuple[Result, ...]) -> Iterator[str]:
    for result in found:
        figures = "   ".join(
            f"{name} {figure.value:.2f} ({figure.low:.2f} to {figure.high:.2f})"
            for name, figure in result.figures.items()
        )
        yield f"  {result.name:11} {figures}"
