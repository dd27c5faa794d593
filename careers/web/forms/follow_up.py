"""Forms of what follows a plan: contacts, releases, outcomes, and asking again."""

from datetime import date

from wtforms import RadioField, SelectField, TextAreaField
from wtforms.validators import InputRequired, Optional

from careers.people.clients.client import Ended, Outcome
from careers.people.clients.follow_up import Check, Contact, DueCheck, Release, Way
from careers.web.forms.base import BaseForm
from careers.web.forms.client_plans import A_DAY, at_most
from careers.web.forms.fields import WordsField
from careers.web.forms.posting_apply import DayField

WAYS = {
    Way.MET.value: "We met",
    Way.PHONE.value: "Phone",
    Way.VIDEO.value: "Video",
    Way.MAIL.value: "E-mail or letter",
    Way.MISSED.value: "They did not come",
}
OUTCOMES = {
    Outcome.HIRED.value: "Hired",
    Outcome.PROMOTED.value: "Promoted",
    Outcome.TRAINING.value: "In training",
    Outcome.PAUSED.value: "Paused",
    Outcome.LEFT.value: "Left",
}


class ContactForm(BaseForm):
    """A contact: when, how, and a note."""

    on = DayField("On", [InputRequired(A_DAY)])
    way = RadioField("How", choices=WAYS, default=Way.MET.value)
    note = TextAreaField("Note", [at_most(1000)])

    def contact(self, today: date, by: int) -> Contact:
        """Give the contact."""
        on = self.on.data or today
        return Contact(on, Way(self.way.data), (self.note.data or "").strip(), by)


class ReleaseForm(BaseForm):
    """Information given to somebody, with the client's word."""

    to = WordsField("To whom", [InputRequired("Write who gets it"), at_most(160)])
    what = WordsField("What", [InputRequired("Write what they get"), at_most(200)])
    until = DayField("Until", [Optional()])

    def release(self, today: date) -> Release:
        """Give the record of it."""
        return Release(self.to.data or "", self.what.data or "", today, self.until.data)


class OutcomeForm(BaseForm):
    """An outcome by its code, its day and the reason."""

    outcome = RadioField("Outcome", choices=OUTCOMES, default=Outcome.HIRED.value)
    ended = DayField("On", [InputRequired(A_DAY)])
    role = SelectField("Role it led to", default="")
    reason = WordsField("Reason", [at_most(160)])

    def outcome_on(self, today: date) -> Ended:
        """Give the outcome."""
        return Ended(
            Outcome(self.outcome.data),
            self.ended.data or today,
            self.reason.data or "",
            self.role.data or "",
        )


class CheckForm(BaseForm):
    """What was found when asking again."""

    found = WordsField(
        "What did you find?", [InputRequired("Write what you found"), at_most(300)]
    )

    def check(self, due: DueCheck, today: date) -> Check:
        """Give the check that was due."""
        return Check(due.ended.on, due.quarter, today, self.found.data or "")
