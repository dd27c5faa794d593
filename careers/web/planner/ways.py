"""Pathways under their names, each with what speaks for it beside the next."""

from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.pathways.answer import Answer
from careers.pathways.choices import Choice, Name
from careers.pathways.pathway import Pathway
from careers.web.words.numbers import listed
from careers.web.words.paths import names_words, reason_words
from careers.web.words.sentences import name_within


@dataclass(frozen=True, slots=True)
class Way:
    """A pathway under the name of what it is best at, and why it is shown."""

    name: str
    pathway: Pathway
    because: str = ""


def named(found: Answer, catalogue: Catalogue) -> tuple[Way, ...]:
    """Say what each pathway is best at; a single one is best at nothing."""
    if len(found.choices) == 1:
        return (Way("The way that beats all others", found.choices[0].pathway),)
    return tuple(
        Way(_name(choice, catalogue), choice.pathway, _because(at, found, catalogue))
        for at, choice in enumerate(found.choices)
    )


def _name(choice: Choice, catalogue: Catalogue) -> str:
    """Name a way; one that is best at nothing by where it goes."""
    first, *rest = choice.pathway.stops[1:]
    by = name_within(catalogue.roles[first].name)
    another = f", {'by' if rest else 'to'} {by}" * (choice.names == (Name.ANOTHER,))
    return f"{names_words(choice.names)}{another}"


def _because(at: int, found: Answer, catalogue: Catalogue) -> str:
    """Say what speaks for a way beside the next one."""
    said = listed([reason_words(reason) for reason in found.reasons[at]])
    other: Choice = found.choices[(at + 1) % len(found.choices)]
    return f"Beside “{_name(other, catalogue)}”: {said}." if said else ""
