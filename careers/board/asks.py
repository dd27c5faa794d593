"""What a job asks of a person."""

from dataclasses import dataclass
from enum import StrEnum

from careers.skills.requirement import Requirement


class Education(StrEnum):
    """The schooling an ad asks for."""

    NONE = "none"
    HIGH_SCHOOL = "high school"
    SOME_COLLEGE = "some college"
    BACHELOR = "bachelor"
    LICENSE = "license"


@dataclass(frozen=True, slots=True)
class Asks:
    """Experience in months (0: none needed), education, and skills."""

    experience: int | None = None
    education: Education | None = None
    skills: tuple[Requirement, ...] = ()
