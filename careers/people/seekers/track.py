"""A job on a person's own board: what they did about it, when, and what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum


class Stage(StrEnum):
    """How far it has come, in the order in which things happen."""

    SAVED = "saved"
    APPLIED = "applied"
    INTERVIEW = "interview"
    OFFER = "offer"
    CLOSED = "closed"


class Method(StrEnum):
    """How somebody got in touch with an employer."""

    HERE = "here"
    SITE = "site"
    MAIL = "mail"
    PHONE = "phone"
    PERSON = "person"
    AGENCY = "agency"
    FAIR = "fair"
    OTHER = "other"


class Result(StrEnum):
    """How it ended."""

    HIRED = "hired"
    REFUSED = "refused"
    NO_ANSWER = "no answer"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class Track:
    """One job a person follows; ``job`` is ``None`` for one they found elsewhere.

    ``stages`` hold the day each was reached. All of it is the person's own word and
    nobody else's: an employer never sees it.
    """

    title: str
    employer: str
    job: int | None = None
    stages: Mapping[Stage, date] = field(default_factory=dict)
    method: Method | None = None
    contact: str = ""
    note: str = ""
    next_action: str = ""
    next_on: date | None = None
    result: Result | None = None
    number: int | None = None

    @property
    def stage(self) -> Stage:
        """Tell how far it has come."""
        reached = [stage for stage in Stage if stage in self.stages]
        return reached[-1] if reached else Stage.SAVED

    def reached(self, stage: Stage, on: date) -> "Track":
        """Note that it has come this far; what lies beyond was a mistake."""
        order = list(Stage)
        before = order[: order.index(stage)]
        stages = {own: day for own, day in self.stages.items() if own in before}
        result = self.result if stage is Stage.CLOSED else None
        return replace(self, stages={**stages, stage: on}, result=result)

    def applied(self, on: date, method: Method) -> "Track":
        """Note that somebody applied, and how."""
        return replace(self.reached(Stage.APPLIED, on), method=method)
