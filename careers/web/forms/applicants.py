"""Forms of a recruiter with applicants: steps, words, and ways of looking."""

import re

from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, HiddenField, RadioField, SelectField, TextAreaField
from wtforms.validators import InputRequired, Length, ValidationError

from careers.people.employers.application import BY_RECRUITER, Reason, Step
from careers.people.employers.conversation import Kind
from careers.web.forms.applications import CHOOSE
from careers.web.forms.base import BaseForm
from careers.web.words.knock_out import reason_words

NUMBER = re.compile("[0-9]{1,9}")
NAME = "{name}"
"""Stands for the name of whoever reads a message to several people."""

DOING = {
    Step.SHORTLISTED: "Put on the shortlist",
    Step.INTERVIEW: "Invite to an interview",
    Step.OFFERED: "Make an offer",
    Step.HIRED: "Mark as hired",
    Step.REFUSED: "Say no, kindly",
}


class StepForm(BaseForm):
    """One step for one person or several; a refusal says why."""

    step = SelectField(
        "What to do",
        [InputRequired("Choose what to do")],
        choices=CHOOSE | {one.value: DOING[one] for one in BY_RECRUITER},
    )
    reason = SelectField(
        "If it is no: why",
        choices=CHOOSE | {one.value: reason_words(one) for one in Reason},
        validate_choice=False,
    )

    def validate_reason(self, field: SelectField) -> None:
        """Ask for the reason of a refusal: the person is told it."""
        if self.step.data == Step.REFUSED and field.data not in set(Reason):
            raise ValidationError("Choose a reason: they are told it in kind words")

    def chosen(self) -> tuple[Step, Reason | None]:
        """Give the step, and the reason of a refusal."""
        step = Step(self.step.data)
        return step, Reason(self.reason.data) if step is Step.REFUSED else None


class ManyForm(StepForm):
    """A step for several people. ``sure`` once they were counted and named."""

    sure = BooleanField()

    def __init__(self, sent: MultiDict[str, str] | None = None) -> None:
        super().__init__(sent)
        self.which = ticked_in(sent)

    def validate_step(self, field: SelectField) -> None:
        """Somebody must be ticked."""
        if not self.which:
            raise ValidationError("Tick at least one applicant")


class LettersForm(BaseForm):
    """A message to several people. ``then``: read it, change it again, or send it."""

    begin = HiddenField()
    then = HiddenField()
    words = TextAreaField(
        "What to say",
        [
            InputRequired("Write something"),
            Length(max=4000, message="Use at most 4,000 characters"),
        ],
    )

    def __init__(self, sent: MultiDict[str, str] | None = None) -> None:
        super().__init__(sent)
        self.which = ticked_in(sent)


class RemarkForm(BaseForm):
    """A note for colleagues, or a message to the person."""

    kind = RadioField(
        "Who reads it",
        [InputRequired("Choose who reads it")],
        choices={
            Kind.TO_PERSON.value: "The person: a letter tells them",
            Kind.NOTE.value: "Only colleagues",
        },
    )
    words = TextAreaField(
        "What to say",
        [
            InputRequired("Write something"),
            Length(max=4000, message="Use at most 4,000 characters"),
        ],
    )


class ChoicesForm(BaseForm):
    """How to look at the applicants of one job."""

    matching = BooleanField("Show what each profile shows of what this job asks")
    blind = BooleanField("Hide name, contact and CV until somebody is shortlisted")


def ticked_in(sent: MultiDict[str, str] | None) -> list[int]:
    """Number the applicants who are ticked."""
    ticked = sent.getlist("which") if sent is not None else []
    return sorted({int(one) for one in ticked if NUMBER.fullmatch(one)})[:500]
