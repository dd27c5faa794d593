"""The ``careers`` command: a module for each thing one does with an installation."""

from careers.cli import (
    board,
    checking,
    evaluating,
    importing,
    matching,
    reading,
    serving,
)
from careers.cli.group import main

__all__ = ["main"]

for room in (board, importing, checking, serving, reading, matching, evaluating):
    for command in room.COMMANDS:
        main.add_command(command)
