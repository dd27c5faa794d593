"""The four center types that readers browse."""

from dataclasses import dataclass
from enum import StrEnum


class CenterType(StrEnum):
    """Which way the calls go, and whether people work from home. They overlap."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    BLENDED = "blended"
    VIRTUAL = "virtual"


@dataclass(frozen=True, slots=True)
class Center:
    """One center type, told to somebody who has never worked in one.

    ``day`` is a list of moments, each "8:30 Log in before the queue opens".
    ``roles`` are the roles one meets there most.
    """

    id: CenterType
    name: str
    line: str
    summary: str
    day: tuple[str, ...]
    thrives: tuple[str, ...]
    measured: tuple[str, ...]
    good: tuple[str, ...]
    hard: tuple[str, ...]
    roles: tuple[str, ...]
