"""What people earn beside the job, and who gives it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Credential:
    """A credential by its real name, as the ``source`` lists it under ``number``."""

    id: str
    name: str
    issuer: str
    source: str
    number: int
    acronym: str = ""
