"""Forms of somebody who applies here: what the job insists on, then who they are."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Request
from werkzeug.datastructures import CombinedMultiDict, MultiDict
from wtforms import (
    BooleanField,
    FileField,
    HiddenField,
    RadioField,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired, Length, Optional, Regexp

from careers.board.job import Job
from careers.board.knock_out import Answering, Question, questions
from careers.errors import CareersError
from careers.people.employers.application import Came
from careers.people.employers.cv_file import MOST_BYTES, FileKind, kind_of
from careers.web.forms.accounts import AddressForm
from careers.web.forms.base import BaseForm
from careers.web.words.knock_out import LEVELS, question

Places = Sequence[tuple[str, str]]
YES_NO = {"yes": "Yes", "no": "No"}
CHOOSE = {"": "Choose"}
AGREED = (
    "They see what you wrote here, your CV and your answers, and may write to you. We "
    "keep it sealed, until you take it back or at most a year after the job has "
    "closed. You can take it back at any time, and it is deleted at once."
)
"""What it means to pass an application on."""


class AnswersForm(BaseForm):
    """Answers to what one job insists on; its fields are made for that job."""

    came = HiddenField(default=Came.BOARD.value)

    def own(self) -> tuple[Any, ...]:
        """Give the fields that are questions."""
        return tuple(field for field in self if field.name.startswith("must-"))

    def answers(self) -> dict[str, str]:
        """Give the answers by the keys of their questions."""
        return {
            field.render_kw["data-key"]: field.data
            for field in self.own()
            if field.data
        }


def answers_form(
    job: Job,
    places: Places,
    sent: MultiDict[str, str] | None = None,
    known: Mapping[str, str] | None = None,
) -> AnswersForm:
    """Make the form of one job, with what somebody has said before filled in."""
    asked = questions(job)
    fields = {f"must-{at}": _field(each, places) for at, each in enumerate(asked, 1)}
    before = {
        f"must-{at}": (known or {}).get(each.key) for at, each in enumerate(asked, 1)
    }
    made: type[AnswersForm] = type("JobAnswersForm", (AnswersForm,), fields)
    return made(sent, data=before)


class LetterForm(BaseForm):
    """Who applies, and what they send along."""

    name = StringField(
        "Your name",
        [
            InputRequired("Write your name"),
            Length(max=120, message="Use at most 120 characters"),
        ],
    )
    phone = StringField(
        "Phone, if you like",
        [
            Optional(),
            Regexp(
                r"[\d +().\-/x]{5,40}$", message="Write digits, such as 520 555 0100"
            ),
        ],
    )
    message = TextAreaField(
        "A few words to them, if you like",
        [Length(max=4000, message="Use at most 4,000 characters")],
    )
    file = FileField("Your CV, if you like: PDF, Word (.docx) or text, up to 5 MB")
    profile = BooleanField("Send my skills profile along")
    agrees = RadioField(
        "May they see how your profile fits?",
        choices={"yes": "Yes, show it to them", "no": "No, do not show it"},
        validate_choice=False,
    )
    consent = BooleanField("", [InputRequired("Tick this, or we cannot pass it on")])
    content: bytes = b""
    kind: FileKind | None = None
    asks_match = False

    @classmethod
    def sent(cls, request: Request) -> "LetterForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        if form.file.data:
            form.content = form.file.data.read(MOST_BYTES + 1)
        return form

    def validate(
        self, extra_validators: Mapping[str, Sequence[Any]] | None = None
    ) -> bool:
        """Look at the file, too; it is kept as it is, and never opened."""
        fine = super().validate(extra_validators)
        try:
            self.kind = kind_of(self.content) if self.file.data else None
        except CareersError as error:
            self.file.errors = [f"{error.problem} {error.remedy}".rstrip(".")]
            fine = False
        if self.asks_match and self.profile.data and self.agrees.data is None:
            self.agrees.errors = ["Say yes or no: both are fine"]
            fine = False
        return fine


class StrangerForm(LetterForm, AddressForm):
    """The same from somebody who is not signed in: their address is asked, too."""


class WordsForm(BaseForm):
    """A message."""

    words = TextAreaField(
        "Your message",
        [
            InputRequired("Write a message"),
            Length(max=4000, message="Use at most 4,000 characters"),
        ],
    )


def _field(asked: Question, places: Places) -> Any:
    needed = [InputRequired("Answer this")]
    words, more = question(asked), {"data-key": asked.key, "data-words": asked.words}
    if asked.answering is Answering.YES_NO:
        return RadioField(words, needed, choices=YES_NO, render_kw=more)
    own = LEVELS if asked.answering is Answering.LEVEL else places
    choices = CHOOSE | dict(own)
    return SelectField(words, needed, choices=choices, render_kw=more)
