"""What somebody wishes of a job: where, when, how much, in which language, for what."""

from dataclasses import dataclass, fields, replace

from careers.board.criteria import Criteria, PayFloor


@dataclass(frozen=True, slots=True)
class Wished:
    """Filters of the board that somebody wants on; what is empty was not wished.

    They never change what fits: they narrow lists, in the open, until taken off.
    """

    setting: tuple[str, ...] = ()
    shift: tuple[str, ...] = ()
    employment: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    lives: str = ""
    pay: PayFloor | None = None

    def is_empty(self) -> bool:
        """Whether nothing was wished."""
        return self == Wished()


WISHES = tuple(field.name for field in fields(Wished))


def applied(criteria: Criteria, wished: Wished) -> Criteria:
    """Turn wishes on in a search that says nothing about them.

    A search that names any of them, or says that they were dealt with, stays as it
    is: so each can be taken off, and all of them.
    """
    if wished.is_empty():
        return replace(criteria, wishes_said=False)
    if criteria.wishes_said or names_wishes(criteria):
        return replace(criteria, wishes_said=True)
    own = {name: getattr(wished, name) for name in WISHES}
    return replace(criteria, **own, wishes_said=True)


def names_wishes(criteria: Criteria) -> bool:
    """Whether a search says anything that can be wished."""
    return any(getattr(criteria, name) for name in WISHES)


def ignoring(criteria: Criteria) -> Criteria:
    """Take everything that can be wished off a search, this time."""
    plain = {name: getattr(Criteria(), name) for name in WISHES}
    return replace(criteria, **plain, wishes_said=True, page=1)
