"""Whether two ads are likely of the same job."""

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.fuzz import token_set_ratio

from careers.board.job import Job
from careers.board.place import Where
from careers.board.screening.addresses import plain_name

ALIKE = 85.0
"""From here on, of 100, two titles say the same."""


class Kind(StrEnum):
    """Why two ads are likely of one job; gravest first, by the alphabet, too."""

    OTHER_NAME = "other name"
    SAME_TEXT = "same text"
    SAME_TITLE = "same title"


@dataclass(frozen=True, slots=True)
class Twice:
    """Two ads of likely one job, the older number first."""

    one: int
    other: int
    kind: Kind


def twice(one: Job, other: Job, *, same_text: bool) -> Twice | None:
    """Tell why two ads are likely of one job; ``None`` when they are not.

    The same words in another city are another job; the same words under another name
    are a sign of fraud wherever they are.
    """
    kind = _kind(one, other, same_text=same_text)
    numbers = sorted((one.number or 0, other.number or 0))
    return Twice(numbers[0], numbers[1], kind) if kind else None


def _kind(one: Job, other: Job, *, same_text: bool) -> Kind | None:
    same_name = plain_name(one.employer.name) == plain_name(other.employer.name)
    if not same_name:
        return Kind.OTHER_NAME if same_text else None
    if not _same_place(one.where, other.where) or not _same_title(one, other):
        return None
    return Kind.SAME_TEXT if same_text else Kind.SAME_TITLE


def _same_title(one: Job, other: Job) -> bool:
    return token_set_ratio(one.title.lower(), other.title.lower()) >= ALIKE


def _same_place(one: Where, other: Where) -> bool:
    """Whether nothing that both say of the place differs."""
    pairs = (
        (one.country, other.country),
        (one.region, other.region),
        (_folded(one.city), _folded(other.city)),
        (one.setting, other.setting),
    )
    return all(not here or not there or here == there for here, there in pairs)


def _folded(city: str | None) -> str:
    return (city or "").casefold().strip()
