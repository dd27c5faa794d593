"""Forms of what follows a plan: contacts, and information given to others."""

from datetime import date

from wtforms import RadioField, TextAreaField
from wtforms.validators import InputRequired, Optional, ValidationError

from careers.people.clients.follow_up import Contact, Release, Way
from careers.web.forms.base import BaseForm
from careers.web.forms.client_plans import A_DAY, NOT_YET, at_most
from careers.web.forms.fields import WordsField
from careers.web.forms.posting_apply import DayField

WAYS = {
    Way.MET.value: "We met",
    Way.PHONE.value: "Phone",
    Way.VIDEO.value: "Video",
    Way.MAIL.value: "E-mail or letter",
    Way.MISSED.value: "They did not come",
}


class ContactForm(BaseForm):
    """A contact: when, how, and a note."""

    on = DayField("On", [InputRequired(A_DAY)])
    way = RadioField("How", choices=WAYS, default=Way.MET.value)
    note = TextAreaField("Note", [at_most(1000)])
    latest: date | None = None

    def validate_on(self, field: DayField) -> None:
        """Refuse a day to come: whoever was met then would never seem to wait."""
        if self.latest and field.data and field.data > self.latest:
            raise ValidationError(NOT_YET)

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
