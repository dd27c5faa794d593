"""Check that ``data/`` is in order."""

from pathlib import Path

import click

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.check import problems, summary


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
    click.echo(summary(Catalogue.load(data)))


COMMANDS = (check,)
