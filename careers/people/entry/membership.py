"""What somebody is on this site besides a seeker, and where."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The part somebody takes. Everyone is a seeker without any."""

    RECRUITER = "recruiter"
    COUNSELOR = "counselor"
    LEAD = "lead"
    MODERATOR = "moderator"


@dataclass(frozen=True, slots=True, order=True)
class Membership:
    """A part, and the employer or agency it is taken at; a moderator has none."""

    part: Part
    place: str = ""
