"""An application made here: who, for which job, and all that has become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from careers.people.employers.cv_file import FileKind
from careers.people.entry.seal import Seal
from careers.people.entry.secret import hashed
from careers.skills.profile import Profile


class Step(StrEnum):
    """What can become of an application; each is a fact with a date."""

    SENT = "sent"
    SEEN = "seen"
    SHORTLISTED = "shortlisted"
    INTERVIEW = "interview"
    OFFERED = "offered"
    HIRED = "hired"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


ENDS = frozenset({Step.HIRED, Step.REFUSED, Step.WITHDRAWN})
ANSWERS = frozenset(Step) - {Step.SENT, Step.SEEN, Step.WITHDRAWN}
"""Steps that are an answer of the employer's."""

BY_RECRUITER = (
    Step.SHORTLISTED,
    Step.INTERVIEW,
    Step.OFFERED,
    Step.HIRED,
    Step.REFUSED,
)
"""Steps that a person at the employer decides on; no program ever takes one."""


class Reason(StrEnum):
    """Why somebody was not taken; the person is told in kind words."""

    FILLED = "filled"
    STOPPED = "hiring stopped"
    EXPERIENCE = "experience"
    SKILLS = "skills"
    HOURS = "hours"
    PLACE = "place"
    LANGUAGE = "language"
    NO_ANSWER = "no answer"
    OTHER = "other"


class Came(StrEnum):
    """Where somebody found the job."""

    BOARD = "board"
    FIT = "fit"
    SAVED = "saved"
    FEED = "feed"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Said:
    """What a person sends: kept sealed, and gone when they withdraw.

    ``secret`` is the key in the address of their own page. ``profile`` is there only
    when they chose to send it, ``file`` when they attached a CV. ``agreed`` are the
    words they ticked.
    """

    name: str
    email: str
    secret: str
    phone: str = ""
    message: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    profile: Profile | None = None
    file: FileKind | None = None
    agreed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One person's application for one job.

    ``agrees`` tells whether the employer may see what their profile shows of what is
    asked; ``None``: nobody asked them, the view was off. ``said`` is ``None`` once it
    is withdrawn.
    """

    job: int
    made_at: datetime
    said: Said | None
    account: int | None = None
    agrees: bool | None = None
    came: Came = Came.BOARD
    steps: Mapping[Step, datetime] = field(default_factory=dict)
    reason: Reason | None = None
    number: int | None = None

    @property
    def sent_at(self) -> datetime | None:
        """When it reached the employer; ``None`` while its address is unconfirmed."""
        return self.steps.get(Step.SENT)

    @property
    def state(self) -> Step | None:
        """Tell the last thing that happened; ``None`` before it is sent."""
        return self.facts[-1][1] if self.steps else None

    @property
    def facts(self) -> tuple[tuple[datetime, Step], ...]:
        """Tell what happened and when, from the beginning."""
        order = list(Step)
        some = [(at, order.index(step)) for step, at in self.steps.items()]
        return tuple((at, order[place]) for at, place in sorted(some))

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it."""
        return self.state in ENDS

    def may_become(self, step: Step) -> bool:
        """Whether the employer may take a step: once, and not after the end."""
        if self.sent_at is None or self.said is None or step in self.steps:
            return False
        return step in BY_RECRUITER and (not self.is_over or step is Step.HIRED)

    def became(self, step: Step, at: datetime) -> "Application":
        """Note what happened, once."""
        return replace(self, steps={step: at, **self.steps})


@dataclass(frozen=True, slots=True)
class Choices:
    """How an employer looks at the applicants of one job. Both are off to begin with.

    ``matching`` shows what a profile shows of what is asked; ``blind`` hides name and
    contact until somebody is shortlisted.
    """

    matching: bool = False
    blind: bool = False

    def shows_match(self, application: Application) -> bool:
        """Whether this person’s match may be shown: it is on, and they agreed."""
        said = application.said
        return bool(self.matching and application.agrees and said and said.profile)

    def shows_name(self, application: Application) -> bool:
        """Whether name, contact and CV may be shown."""
        if application.said is None:
            return False
        known = {Step.SHORTLISTED, Step.INTERVIEW, Step.OFFERED, Step.HIRED}
        return not self.blind or bool(known & application.steps.keys())


def seal(secret_key: str) -> Seal:
    """Give the key that closes what people send."""
    return Seal(secret_key, "applications")


def unreadable(secret_key: str, email: str) -> str:
    """Name a person so that the same one is known again and nobody is told who."""
    return hashed(f"{secret_key} applies: {email}")
