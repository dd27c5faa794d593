"""What is the same for everybody in the field: reckoned once for each catalogue."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from careers.catalogue.catalogue import Catalogue
from careers.pathways.asked import Asks, asks_of, places_of
from careers.pathways.lessons import Lessons
from careers.pathways.market import yearly_openings
from careers.pathways.move import Lay, lay

FIELDS, ROOM = 4, 12
"""So many catalogues are remembered, and so many answers about each."""


class Field:
    """A catalogue made ready for walking, before anybody has come to walk."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        roles = catalogue.roles
        self.lessons = Lessons(catalogue.actions)
        self.market = yearly_openings(catalogue)
        self.places = places_of(roles.values(), catalogue.skills)
        self.mark = {id_: 1 << at for at, id_ in enumerate(roles)}
        self.rungs = {role.id: role.rung for role in roles.values()}
        self.paid = {r.id: r.pay.typical if r.pay else 0 for r in roles.values()}
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()

    def asks(self, money: int | None) -> Mapping[str, Asks]:
        """Tell what every role asks; money decides what one learns by."""
        known = self.catalogue
        asks: Mapping[str, Asks] = self._once(
            ("asks", money),
            lambda: asks_of(
                known.roles.values(),
                known.skills,
                lambda skill: self.lessons.action(skill, money),
            ),
        )
        return asks

    def moves(self, bare: frozenset[str], *, spoken: bool) -> Lay:
        """Lay out all moves; ``bare`` are the roles without an opening today."""
        moves: Lay = self._once(
            ("moves", bare, spoken),
            lambda: lay(self.catalogue, self.market, bare, spoken=spoken),
        )
        return moves

    def _once(self, key: Hashable, reckon: Callable[[], Any]) -> Any:
        found = self._kept.pop(key, None) or reckon()
        self._kept[key] = found
        while len(self._kept) > ROOM:
            self._kept.popitem(last=False)
        return found


_fields: list[Field] = []


def field_of(catalogue: Catalogue) -> Field:
    """Give the field of a catalogue: the same one while it is in use."""
    for field in _fields:
        if field.catalogue is catalogue:
            return field
    field = Field(catalogue)
    _fields[:] = [field, *_fields[: FIELDS - 1]]
    return field
