"""Forms of a client's plan: actions, days, a new version, and agreeing to it."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from wtforms import HiddenField, RadioField, SelectField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional, ValidationError

from careers.people.clients.client_plan import Doer, PlanAction, PlanStep
from careers.people.clients.plan_version import Side
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField
from careers.web.forms.posting_apply import DayField

WHO = {
    Doer.CLIENT.value: "The client",
    Doer.COUNSELOR.value: "You, the counselor",
    Doer.SOMEBODY.value: "Somebody else",
}
A_DAY = "Write a day, such as 2026-03-12"
NOT_YET = "Write a day that is not in the future"
MOST_JOBS = 6
JOB = re.compile(r"(?:.*/jobs/)?(\d{1,9})(?:-\S*)?")


def at_most(letters: int) -> Length:
    """Refuse what is too long for paper."""
    return Length(max=letters, message=f"Use at most {letters} characters")


class ActionForm(BaseForm):
    """One action of a plan; only what is to be done must be said."""

    PLAIN = (
        "do", "name", "by", "shows", "step", "support", "funding", "provider", "skill",
    )  # fmt: skip

    do = WordsField("What", [InputRequired("Write what is to be done"), at_most(200)])
    who = RadioField("Who does it?", choices=WHO, default=Doer.CLIENT.value)
    name = WordsField("Name, if it is somebody else", [at_most(80)])
    by = DayField("By when", [Optional()])
    shows = WordsField("What shows that it is done", [at_most(160)])
    step = SelectField("Step it belongs to", default="")
    support = WordsField("Support", [at_most(120)])
    funding = WordsField("Funding", [at_most(120)])
    provider = WordsField("Eligible provider", [at_most(120)])
    skill = SelectField("Skill it teaches", default="")
    jobs = WordsField("Jobs on this board", [at_most(400)])
    linkable: Collection[int] | None = None
    """The jobs that may be linked; ``None`` where nobody has looked."""

    def offering(
        self, steps: Iterable[tuple[str, str]], skills: Iterable[tuple[str, str]]
    ) -> "ActionForm":
        """Offer the steps and skills there are."""
        self.step.choices = [("", "None, or all of them"), *steps]
        self.skill.choices = [("", "None"), *skills]
        return self

    def validate_jobs(self, field: WordsField) -> None:
        """Take numbers or addresses of jobs, a few."""
        parts = _parts(field.data)
        if len(parts) > MOST_JOBS or not all(JOB.fullmatch(own) for own in parts):
            raise ValidationError(
                "Write up to 6 numbers or addresses of jobs, such as /jobs/12"
            )
        known = self.numbers if self.linkable is None else self.linkable
        unknown = next((own for own in self.numbers if own not in known), None)
        if unknown is not None:
            raise ValidationError(f"No open job on this board has the number {unknown}")

    @property
    def numbers(self) -> tuple[int, ...]:
        """The jobs, by number."""
        found = (JOB.fullmatch(own) for own in _parts(self.jobs.data))
        return tuple(dict.fromkeys(int(own[1]) for own in found if own))

    def action(self, number: int, done_on: date | None = None) -> PlanAction:
        """Give the action that was described."""
        return PlanAction(
            number=number,
            do=self.do.data or "",
            who=Doer(self.who.data),
            name=(self.name.data or "") if self.who.data == Doer.SOMEBODY else "",
            by=self.by.data,
            shows=self.shows.data or "",
            support=self.support.data or "",
            funding=self.funding.data or "",
            provider=self.provider.data or "",
            step=self.step.data or "",
            skill=self.skill.data or "",
            jobs=self.numbers,
            done_on=done_on,
        )


class StepForm(BaseForm):
    """The days between which a step is reached, and whether later ones move along."""

    first = DayField("From", [InputRequired(A_DAY)])
    last = DayField("To", [InputRequired(A_DAY)])
    along = RadioField(
        "The steps after it",
        choices={"move": "Move along by as much", "stay": "Stay where they are"},
        default="move",
    )

    def validate_last(self, field: DayField) -> None:
        """The last day is not before the first."""
        if self.first.data and field.data and field.data < self.first.data:
            raise ValidationError("The last day comes after the first")

    def days(self, step: PlanStep) -> PlanStep:
        """Give the step with its new days."""
        first, last = self.first.data or step.first, self.last.data or step.last
        return replace(step, first=first, last=last)


class ReachedForm(BaseForm):
    """Since when a client works in a role; ``latest`` is the last day it can be."""

    on = DayField("They work in this role since", [InputRequired(A_DAY)])
    latest: date | None = None

    def validate_on(self, field: DayField) -> None:
        """Nothing is reached on a day to come."""
        if self.latest and field.data and field.data > self.latest:
            raise ValidationError(NOT_YET)


class ReviewForm(BaseForm):
    """The day on which the plan is looked at again."""

    review = DayField("Next review", [InputRequired(A_DAY)])
    earliest: date | None = None

    def validate_review(self, field: DayField) -> None:
        """A review that is still to come is not on a day that has gone by."""
        if self.earliest and field.data and field.data < self.earliest:
            raise ValidationError("Write a day from today on")


class MoveReviewForm(ReviewForm):
    """Moving the review of a plan that counts; ``came`` is the page to go back to."""

    why = WordsField(
        "Why?", [InputRequired("Write the reason in a few words"), at_most(200)]
    )
    came = HiddenField()


class ProposeForm(BaseForm):
    """Proposing a version: why it is another one."""

    why = WordsField(
        "Why?", [InputRequired("Write the reason in a few words"), at_most(200)]
    )


class AgreeForm(BaseForm):
    """Agreeing to a version by typing one's name, or noting that it was on paper."""

    side = RadioField(
        "Who agrees?",
        choices={Side.COUNSELOR.value: "You", Side.CLIENT.value: "The client"},
        default=Side.COUNSELOR.value,
    )
    name = WordsField("Full name", [InputRequired("Type the name"), at_most(120)])
    paper = DayField("Signed on paper on, if so", [Optional()])
    latest: date | None = None

    def validate_paper(self, field: DayField) -> None:
        """Nothing was signed on a day to come."""
        if self.latest and field.data and field.data > self.latest:
            raise ValidationError(NOT_YET)


class OwnAgreeForm(BaseForm):
    """A client agrees by typing their name."""

    name = WordsField(
        "Your full name", [InputRequired("Type your name to agree"), at_most(120)]
    )


class RefuseForm(BaseForm):
    """Saying no, with a word about why."""

    why = TextAreaField("What should be different?", [at_most(500)])


def _parts(typed: str | None) -> list[str]:
    return re.split(r"[,\s]+", typed.strip()) if typed and typed.strip() else []
