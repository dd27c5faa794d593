"""Which column of a file holds which field, as guessed and as mended by a person."""

from collections.abc import Iterable, Mapping
from typing import Any

from careers.board.feeds.meanings import NAMES
from careers.board.feeds.row import plain
from careers.board.incoming.field import RowField, RowFields
from careers.board.incoming.own import is_own

NOTHING = "-"
"""The choice of a person that a column holds nothing for us."""

OURS = "Headway: "
"""How the columns begin that we put beside a file’s own when we hand it back."""


def field_of(
    heading: str, chosen: Mapping[str, str], fields: RowFields
) -> RowField | None:
    """Tell which field a column holds: what was chosen, or what its name says."""
    own = chosen.get(heading)
    if own == NOTHING:
        return None
    return fields.named(own or heading)


def unknown(
    headings: Iterable[str], chosen: Mapping[str, str], fields: RowFields
) -> tuple[str, ...]:
    """Name the columns that nobody has understood or left out so far."""
    return tuple(
        heading
        for heading in headings
        if chosen.get(heading) != NOTHING
        and field_of(heading, chosen, fields) is None
        and not _is_known(heading)
    )


def renamed(
    given: Mapping[str, Any], chosen: Mapping[str, str], fields: RowFields
) -> dict[str, Any]:
    """Give a row with its chosen columns under the names of their fields.

    Two columns of one meaning are both kept: the second goes by another of its names.
    """
    row = {name: value for name, value in given.items() if name not in chosen}
    taken = {plain(name) for name in row}
    for heading, name in chosen.items():
        own = fields.named(name) if name != NOTHING else None
        if own is None or heading not in given:
            continue
        free = next((one for one in _names(own) if plain(one) not in taken), None)
        if free:
            row[free] = given[heading]
            taken.add(plain(free))
    return row


def _is_known(heading: str) -> bool:
    """Whether the import or a job knows a name that we do not tell, or it is ours."""
    if heading.startswith(OURS):
        return True
    return is_own(heading) or any(plain(heading) in names for names in NAMES.values())


def _names(field: RowField) -> tuple[str, ...]:
    return (field.name, *NAMES.get(field.holds, ()))
