"""What a text says, as plain values with their places in the original text."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Kind = Literal["cv", "ad"]


class Status(StrEnum):
    """How a text means what it mentions. Only the first three are demands or proofs.

    What somebody else does is told of nobody's CV: an ``Extract`` leaves it out.
    """

    SHOWN = "shown"
    REQUIRED = "required"
    PREFERRED = "preferred"
    NOT_REQUIRED = "not_required"
    NEGATED = "negated"
    WISHED = "wished"
    BENEFIT = "benefit"
    ABOUT = "about"
    SOMEONE = "someone"

    @property
    def counts(self) -> bool:
        """Whether a mention proves or asks for something."""
        return self in (Status.SHOWN, Status.REQUIRED, Status.PREFERRED)


@dataclass(frozen=True, slots=True)
class Mention:
    """A skill where a text names it; level 0 when the mention does not count."""

    id: str
    name: str
    level: int
    status: Status
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A role that a text names; ``months`` of experience are 0 when not dated."""

    id: str
    name: str
    months: int
    current: bool
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class LanguageMention:
    """A language by ISO 639-1 code; the CEFR level is empty when not said."""

    code: str
    level: str
    status: Status
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class CredentialMention:
    """A certificate where a text names it, and whether it is held, wished or denied."""

    id: str
    name: str
    status: Status
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Years:
    """Years of experience said in a text, and the skill or role they are about.

    ``most`` is ``None`` for "3+ years"; ``about`` is empty when nothing stands near.
    """

    least: float
    most: float | None
    about: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Extract:
    """Everything read from one text, in the order it stands there."""

    skills: tuple[Mention, ...] = ()
    roles: tuple[RoleMention, ...] = ()
    languages: tuple[LanguageMention, ...] = ()
    years: tuple[Years, ...] = ()
    credentials: tuple[CredentialMention, ...] = ()
    truncated: bool = False
