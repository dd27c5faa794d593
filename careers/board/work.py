"""What a job is: its calls, channels, line of work and languages."""

from dataclasses import dataclass
from enum import StrEnum

from careers.catalogue.center import CenterType


class Calls(StrEnum):
    """Which way the calls go. Chat, quality, planning and training have none."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    BLENDED = "blended"
    NONE = "none"


class Channel(StrEnum):
    """How customers are spoken to. Voice with chat is two channels, not blended."""

    VOICE = "voice"
    CHAT = "chat"
    EMAIL = "email"
    SOCIAL = "social"
    SMS = "sms"
    VIDEO = "video"
    TICKETS = "tickets"


class LineOfWork(StrEnum):
    """What the calls are about."""

    CARE = "care"
    BILLING = "billing"
    TECHNICAL = "technical"
    SALES = "sales"
    RETENTION = "retention"
    COLLECTIONS = "collections"
    BOOKING = "booking"
    HEALTH = "health"
    INSURANCE = "insurance"
    BANKING = "banking"
    EMERGENCY = "emergency"
    CONTENT = "content"
    SURVEY = "survey"
    PUBLIC = "public services"
    RETAIL = "retail"
    TELECOM = "telecom"
    UTILITIES = "utilities"


@dataclass(frozen=True, slots=True)
class LanguageAsk:
    """A language the job asks for: ISO 639-1 code, and a level such as ``C1``."""

    code: str
    level: str | None = None
    essential: bool = True


@dataclass(frozen=True, slots=True)
class Work:
    """The work itself. ``serves`` is the center type that a support job stands by."""

    calls: Calls | None = None
    serves: CenterType | None = None
    channels: tuple[Channel, ...] | None = None
    line: LineOfWork | None = None
    account: str | None = None
    languages: tuple[LanguageAsk, ...] | None = None
    calls_a_day: int | None = None
