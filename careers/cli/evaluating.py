"""Measure the engines: one subcommand for each."""

import click

from careers.cli.evaluating_paths import paths


@click.group()
def evaluate() -> None:
    """Measure how well reading, matching and planning do."""


evaluate.add_command(paths)

COMMANDS = (evaluate,)
