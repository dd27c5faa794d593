"""Plain statements about the work, and what a yes or a no to each points at."""

from dataclasses import dataclass

from careers.catalogue.center import CenterType
from careers.catalogue.role import Role


@dataclass(frozen=True, slots=True)
class Trait:
    """What many roles have in common, told by what their own pages say.

    A role has the trait when everything that is given fits: one of the families,
    one of the skills it asks for, phones or none.
    """

    id: str
    families: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    phones: bool | None = None

    def holds(self, role: Role) -> bool:
        """Tell whether a role has this trait."""
        asked = {ask.skill for ask in role.asks}
        return (
            (not self.families or role.family in self.families)
            and (not self.skills or bool(asked.intersection(self.skills)))
            and (self.phones is None or role.phones == self.phones)
        )


@dataclass(frozen=True, slots=True)
class Pointer:
    """A reason that speaks for some roles and settings, or against them."""

    because: str
    traits: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    centers: tuple[CenterType, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What one answer means: what it speaks for, what against, and what to do."""

    toward: tuple[Pointer, ...] = ()
    away: tuple[Pointer, ...] = ()
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing to say yes or no to. ``unsure`` is a way to find out."""

    id: str
    text: str
    yes: Answer
    no: Answer
    unsure: str

    def answer(self, said: str) -> Answer | None:
        """Give what “yes”, “no” or “unsure” means; anything else means nothing."""
        meanings = {
            "yes": self.yes,
            "no": self.no,
            "unsure": Answer((), (), self.unsure),
        }
        return meanings.get(said)

    def pointers(self) -> tuple[Pointer, ...]:
        """List every pointer of both answers."""
        return (*self.yes.toward, *self.yes.away, *self.no.toward, *self.no.away)
