"""Which of a client's plans is taken away: what counts, a draft, or an old version."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_version import Version

DRAFT = "draft"


class Standing(StrEnum):
    """What a copy is worth."""

    COUNTS = "counts"
    DRAFT = "draft"
    PROPOSED = "proposed"
    REPLACED = "replaced"
    NOT_AGREED = "not agreed"


@dataclass(frozen=True, slots=True)
class PlanCopy:
    """A plan to print or send, and what it is worth; a draft has no version yet."""

    plan: ClientPlan
    standing: Standing
    version: Version | None = None

    @property
    def name(self) -> str:
        """Name it as addresses do."""
        return str(self.version.number) if self.version else DRAFT

    @property
    def may_be_sent(self) -> bool:
        """Whether a client is helped by it: by what counts, and what may come."""
        return self.standing in {Standing.COUNTS, Standing.DRAFT, Standing.PROPOSED}


def copies(folder: PlanFolder) -> tuple[PlanCopy, ...]:
    """List every plan there is: the draft, then the versions, the last first."""
    return tuple(_copies(folder))


def copy_of(folder: PlanFolder, name: str = "") -> PlanCopy | None:
    """Find a plan by its name; without one, what counts, else what is worked on."""
    found = copies(folder)
    if name:
        return next((own for own in found if own.name == name), None)
    counts = (own for own in found if own.standing is Standing.COUNTS)
    return next(counts, found[0] if found else None)


def _copies(folder: PlanFolder) -> Iterator[PlanCopy]:
    if folder.draft:
        yield PlanCopy(folder.draft, Standing.DRAFT)
    for version in reversed(folder.versions):
        standing = _standing(folder, version)
        lives = standing in {Standing.COUNTS, Standing.PROPOSED}
        plan = folder.marking(version.plan) if lives else version.plan
        if standing is Standing.COUNTS:
            plan = folder.current or plan
        yield PlanCopy(plan, standing, version)


def _standing(folder: PlanFolder, version: Version) -> Standing:
    if version == folder.agreed:
        return Standing.COUNTS
    if version == folder.waiting:
        return Standing.PROPOSED
    return Standing.REPLACED if version.is_agreed else Standing.NOT_AGREED
