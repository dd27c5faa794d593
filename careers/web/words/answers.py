"""Why a requirement is shown only in part, in words."""

from collections.abc import Iterator

from careers.catalogue.catalogue import Catalogue
from careers.skills.gap import Answer, State

OLD = "before the last"
"""The reader's words for a skill that later work did not use."""


def partly_because(answer: Answer, catalogue: Catalogue) -> str:
    """Say it: a near skill, a lower level, or long ago; empty when shown in full."""
    if answer.state is not State.PARTLY:
        return ""
    return " ".join(_reasons(answer, catalogue))


def _reasons(answer: Answer, catalogue: Catalogue) -> Iterator[str]:
    own, wanted = answer.ability, answer.requirement
    if own is None:
        return
    if own.skill != wanted.skill:
        yield f"{catalogue.skills[own.skill].name} is near to it, and counts half."
    if own.level < wanted.level:
        yield f"A lower level: {wanted.level} is asked, {own.level} is shown."
    if OLD in own.reason:
        yield "It was some years of work ago."
