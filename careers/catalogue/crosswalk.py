"""Where the occupations that researchers count live among our roles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Home:
    """One kind of work as public figures cut it, and the roles that tell of it.

    ``codes`` are U.S. occupations (SOC), ``esco`` those of the European list.
    Where nobody has a code for the work, both are empty.
    """

    id: str
    roles: tuple[str, ...]
    codes: tuple[str, ...] = ()
    esco: tuple[str, ...] = ()
