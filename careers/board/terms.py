"""On what terms a job is offered."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class House(StrEnum):
    """Who runs the center."""

    IN_HOUSE = "in-house"
    OUTSOURCER = "outsourcer"
    AGENCY = "agency"
    PLATFORM = "contractor platform"
    GOVERNMENT = "government"


class Contract(StrEnum):
    """In the US an employee is paid on a W-2, a contractor on a 1099."""

    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"


class Employment(StrEnum):
    """How much of a week."""

    FULL_TIME = "full-time"
    PART_TIME = "part-time"
    CASUAL = "casual"


@dataclass(frozen=True, slots=True)
class ClassDate:
    """A class that starts on a day, with seats, and the last day to clear checks."""

    starts_on: date
    seats: int | None = None
    clear_by: date | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """The contract, and the class it begins with.

    ``hours`` a week, low and high. ``class_hours`` as written ("9:00 am to 5:30 pm").
    """

    house: House | None = None
    contract: Contract | None = None
    employment: Employment | None = None
    hours: tuple[float, float] | None = None
    temp_to_hire: bool | None = None
    seasonal: bool | None = None
    seasonal_until: date | None = None
    classes: tuple[ClassDate, ...] | None = None
    evergreen: bool | None = None
    class_weeks: float | None = None
    class_hours: str | None = None
    nesting_weeks: float | None = None
