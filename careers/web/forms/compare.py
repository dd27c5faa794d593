"""Which roles to lay side by side."""

from werkzeug.datastructures import MultiDict

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role

MOST = 3


class CompareForm:
    """Up to three roles, all called “role” in the address; it travels by GET.

    One name for several fields is not WTForms' way, and a role that is not there is
    simply not chosen.
    """

    labels = ("First role", "Second role", "Third role, if you like")

    def __init__(self, asked: MultiDict[str, str], known: Catalogue) -> None:
        self._asked = asked.getlist("role")
        self._known = known

    def roles(self) -> tuple[Role, ...]:
        """Give the chosen roles, each once, in the order they were chosen."""
        known = self._known.roles
        chosen = dict.fromkeys(id for id in self._asked if id in known)
        return tuple(known[id] for id in chosen)[:MOST]

    def chosen(self) -> tuple[str, ...]:
        """Say what stands in each field: an id, or nothing."""
        ids = [role.id for role in self.roles()]
        return tuple(ids + [""] * (MOST - len(ids)))

    def choices(self) -> dict[str, tuple[Role, ...]]:
        """List every role under the name of its family."""
        known = self._known
        shelves = {
            family.name: known.roles_of(id) for id, family in known.families.items()
        }
        return {name: roles for name, roles in shelves.items() if roles}
