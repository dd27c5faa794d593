"""Every role can be found by asking, and every statement can be answered."""

from collections.abc import Iterator

from careers.catalogue.checking.entry import Entry
from careers.catalogue.checking.problem import Problem
from careers.catalogue.question import Question
from careers.catalogue.role import Role

LEAST = 6
"""Skills of a role that must have a question, so that answers can lead to it."""

LONGEST = 90


def unaskable(entries: list[Entry]) -> Iterator[Problem]:
    """Find roles that no answers lead to, and statements that are none."""
    asked = {e.thing.skill for e in entries if isinstance(e.thing, Question)}
    for entry in entries:
        if isinstance(entry.thing, Role):
            yield from _of_role(entry, entry.thing, asked)
        if isinstance(entry.thing, Question):
            yield from _of_question(entry, entry.thing)


def _of_role(entry: Entry, role: Role, asked: set[str]) -> Iterator[Problem]:
    missing = [ask.skill for ask in role.asks if ask.skill not in asked]
    found = len(role.asks) - len(missing)
    if found < min(LEAST, len(role.asks)):
        what = f"Only {found} skills of {role.name} have a question."
        yield entry.problem(what, f"Ask about {', '.join(missing)} in questions.toml.")


def _of_question(entry: Entry, question: Question) -> Iterator[Problem]:
    said = question.statement
    if not {"I", "me", "My", "my"} & set(said.replace(",", "").rstrip(".").split()):
        what = f"“{said}” is nobody’s own word."
        yield entry.problem(what, "Write it as the person would: “I …”.")
    if len(said) > LONGEST or not said.endswith("."):
        what = f"“{said}” is no short sentence."
        yield entry.problem(what, f"End with a full stop within {LONGEST} characters.")
