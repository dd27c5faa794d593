"""Make the board, fill it, keep it in step."""

import os

import click

from careers.cli.world import load_catalogue, now, open_store
from careers.settings import database_path
from careers.storage.loading import load as load_anew
from careers.storage.store import migrate as migrate_database


@click.command()
def migrate() -> None:
    """Make the database, or bring it up to date."""
    database = database_path(os.environ)
    for name in migrate_database(database):
        click.echo(f"  applied  {name.replace('_', ' ')}")
    click.echo(f"{database} is up to date.")


@click.command()
def load() -> None:
    """Bring the board in step with data/ after roles or skills have changed."""
    catalogue = load_catalogue()
    with open_store(catalogue) as store:
        count = load_anew(store, catalogue)
    click.echo(f"{count} jobs are in step with data/.")


@click.command()
def tidy() -> None:
    """Throw away what has outlived its time; run it every night."""
    with open_store(load_catalogue()) as store:
        gone = store.tidy(now())
        store.engine.optimize()
    for kind, count in gone.items():
        click.echo(f"{count:>7,}  {kind} whose time was over: thrown away.")


COMMANDS = (migrate, load, tidy)
