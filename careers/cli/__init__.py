"""The ``careers`` command: a module for each thing one does with an installation."""

from careers.cli import (
    board,
    checking,
    demo,
    evaluating,
    importing,
    mail,
    matching,
    people,
    planning,
    planning_groups,
    read_ad,
    reading,
    screening,
    serving,
    suggesting,
)
from careers.cli.group import main

__all__ = ["main"]

ROOMS = (
    *(board, demo, importing, checking, serving, people, mail),
    *(reading, read_ad, matching, planning, planning_groups),
    *(screening, suggesting, evaluating),
)

for room in ROOMS:
    for command in room.COMMANDS:
        main.add_command(command)
