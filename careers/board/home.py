"""What working from home takes."""

from dataclasses import dataclass
from enum import StrEnum

from careers.board.said import Said


class Kit(StrEnum):
    """Whose computer it is."""

    OWN = "your own"
    SHIPPED = "shipped to you"
    STIPEND = "your own, with a stipend"


@dataclass(frozen=True, slots=True)
class HomeOffice:
    """Equipment, internet, room and rules of a home office. Speeds are in Mbps."""

    kit: Kit | None = None
    kit_note: str | None = None
    deposit: Said | None = None
    deduction: Said | None = None
    kit_return: str | None = None
    system: str | None = None
    memory: int | None = None
    down: int | None = None
    up: int | None = None
    wired: bool | None = None
    room: Said | None = None
    clean_desk: Said | None = None
    camera: Said | None = None
    monitoring: Said | None = None
    rules: tuple[str, ...] | None = None
    outages_paid: Said | None = None
    fee: Said | None = None
