"""Whether ``data/`` is in order: every rule, with file and line."""

from itertools import chain
from pathlib import Path

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.checking.asking import unaskable
from careers.catalogue.checking.conditions import unsaid_conditions
from careers.catalogue.checking.doubles import said_twice
from careers.catalogue.checking.entry import read_entries
from careers.catalogue.checking.lookalikes import idle_lookalikes
from careers.catalogue.checking.problem import Problem
from careers.catalogue.checking.ranges import out_of_range
from careers.catalogue.checking.references import unknown_names
from careers.catalogue.checking.ways import dead_ends, gaps_without_action
from careers.catalogue.source import Basis

RULES = (
    *(unknown_names, said_twice, out_of_range),
    *(dead_ends, gaps_without_action, unsaid_conditions, unaskable),
    idle_lookalikes,
)

__all__ = ["Problem", "problems", "summary"]


def problems(folder: Path) -> list[Problem]:
    """List everything in ``data/`` that breaks a rule, by file and line."""
    entries, unreadable = read_entries(folder)
    if unreadable:
        # What could not be read would be missed everywhere else: mend it first.
        return sorted(unreadable)
    return sorted(chain.from_iterable(rule(entries) for rule in RULES))


def summary(catalogue: Catalogue) -> str:
    """Say how much there is when all of it is in order, and how much is judgment."""
    judged = sum(step.basis is Basis.FIELD_PRACTICE for step in catalogue.steps)
    counts = (
        f"{len(catalogue.roles)} roles",
        f"{len(catalogue.skills)} skills",
        f"{len(catalogue.steps)} steps ({judged} from field practice)",
    )
    return f"{', '.join(counts)}: all in order."
