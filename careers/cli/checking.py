"""Check that ``data/`` is in order."""

from datetime import date
from pathlib import Path

import click

from careers import assets
from careers.board.screening.sign import Signs
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.check import problems, summary
from careers.catalogue.spanish import load_spanish
from careers.catalogue.stale import warning
from careers.people.clients.outcome_reason import load_reasons
from careers.people.clients.support import load_supports


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=assets.DATA,
    help="Another folder to check.",
)
def check(data: Path) -> None:
    """Check roles, skills, steps and figures, and say what is wrong and where."""
    found = problems(data)
    for problem in found:
        click.echo(f"{problem.file}:{problem.line}: {problem.problem} {problem.remedy}")
    if found:
        raise SystemExit(1)
    catalogue = Catalogue.load(data)
    Signs.load(data)  # refuses signs that break a rule, and names them
    load_supports(data)
    load_reasons(data)
    load_spanish(data)
    if old := warning(catalogue, date.today()):
        click.echo(old)
    click.echo(summary(catalogue))


COMMANDS = (check,)
