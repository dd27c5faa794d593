"""What a client reads in their own language: English, or Spanish of the United States.

Sentences of ours are named by their English; what somebody typed stays as it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from careers import assets
from careers.board.job import Job
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.spanish import Spanish, load_spanish
from careers.web.words import numbers
from careers.web.words.dates import closing, closing_day, day, day_and_time
from careers.web.words.plan_english import ENGLISH as ENGLISH_PAPER
from careers.web.words.plan_paper import PaperWords
from careers.web.words.plan_spanish import MONTHS
from careers.web.words.plan_spanish import SPANISH as SPANISH_PAPER


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language, and how days, numbers and roles are said in it."""

    paper: PaperWords
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """Its code, as pages bear it."""
        return self.paper.language

    def say(self, sentence: str, /, **blanks: object) -> str:
        """Say a sentence of ours, with its blanks filled in."""
        return self.said.get(sentence, sentence).format(**blanks)

    def ours(self, words: str) -> str:
        """Say what may come from our data, or from somebody’s hand."""
        return words

    def day(self, own: date) -> str:
        """Say a date."""
        return day(own)

    def month(self, own: date) -> str:
        """Say a month: “March 2026”."""
        return f"{own:%B %Y}"

    def moment(self, own: datetime) -> str:
        """Say a date and a time."""
        return day_and_time(own)

    def closing(self, job: Job, now: datetime) -> str:
        """Say when a job closes, or that it did."""
        return closing(job, now)

    def count(self, number: int, one: str) -> str:
        """Count things: “1 month”, “2 months”."""
        if number == 1:
            return self.say(f"1 {one}")
        return self.say(f"{{count}} {one}s", count=f"{number:,}")

    def listed(self, things: Sequence[str]) -> str:
        """Join names the way people do."""
        return numbers.listed(list(things), self.say("and"))

    def role(self, id_: str, catalogue: Catalogue) -> str:
        """Name a role."""
        role = catalogue.roles.get(id_)
        return role.name if role else self.say("a role that is gone")


@dataclass(frozen=True, slots=True)
class InSpanish(Tongue):
    """Spanish, with what our data says in it."""

    data: Spanish = field(default_factory=lambda: load_spanish(assets.DATA))

    def ours(self, words: str) -> str:
        """Say what may come from our data, or from somebody’s hand."""
        return self.data.say(words)

    def day(self, own: date) -> str:
        """Say a date: “12 de marzo de 2026”."""
        return self.paper.day(own)

    def month(self, own: date) -> str:
        """Say a month: “marzo de 2026”."""
        return f"{MONTHS[own.month - 1]} de {own.year}"

    def moment(self, own: datetime) -> str:
        """Say a date and a time: “12 de marzo de 2026, 14:05 UTC”."""
        return f"{self.day(own.date())}, {own:%H:%M} {own.tzname()}"

    def closing(self, job: Job, now: datetime) -> str:
        """Say when a job closes, or that it did."""
        if not job.is_open(now):
            return self.paper.closed
        return self.say("closes on {day}", day=self.day(closing_day(job)))

    def role(self, id_: str, catalogue: Catalogue) -> str:
        """Name a role in both: by its English name its jobs are found here."""
        role = catalogue.roles.get(id_)
        if role is None:
            return self.say("a role that is gone")
        return self.data.role(id_, role.name)


ENGLISH = Tongue(ENGLISH_PAPER)


def tongue_of(language: str) -> Tongue:
    """Give a language by its code; English for one that we do not speak."""
    if language != SPANISH_PAPER.language:
        return ENGLISH
    data = load_spanish(assets.DATA)
    return InSpanish(SPANISH_PAPER, data.pages, data)
