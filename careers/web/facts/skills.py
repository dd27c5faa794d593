"""The skills a job asks for."""

from dataclasses import dataclass

from careers.board.job import Job
from careers.catalogue.catalogue import Catalogue
from careers.skills.skill import Skill


@dataclass(frozen=True, slots=True)
class Wanted:
    """A skill that is asked for, whether it must be there, and the ad’s own words."""

    skill: Skill
    essential: bool
    words: str = ""


def wanted(job: Job, catalogue: Catalogue) -> tuple[Wanted, ...]:
    """List the skills, essential ones first; skills we do not know are left out."""
    known = (ask for ask in job.asks.skills if ask.skill in catalogue.skills)
    ordered = sorted(known, key=lambda ask: not ask.essential)
    return tuple(
        Wanted(catalogue.skills[ask.skill], ask.essential, ask.words) for ask in ordered
    )
