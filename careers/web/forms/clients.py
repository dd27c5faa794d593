"""Clients: who they are, how they agreed, and what they are filed under."""

from datetime import date

from wtforms import BooleanField, DateField, EmailField, RadioField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional, ValidationError

from careers.people.clients.agency import Shares
from careers.people.clients.client import Agreed, Language, Said
from careers.people.entry.address import plain
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField
from careers.web.forms.posting_apply import DayField

HOW = {
    "spoken": "They said so",
    "signed": "They signed a paper",
    "online": "They agreed in their own account",
}
LANGUAGES = {Language.ENGLISH.value: "English", Language.SPANISH.value: "Spanish"}
MOST_TAGS = 12


class ClientForm(BaseForm):
    """A client by name or by a code alone. ``taken`` tells whether a code is used."""

    name = WordsField("Name", [Length(max=120, message="Use at most 120 characters")])
    code = WordsField(
        "Code",
        [
            InputRequired("Write a code, such as A-17"),
            Length(max=40, message="Use at most 40 characters"),
        ],
    )
    email = EmailField(
        "E-mail, for a copy of the plan",
        [Length(max=254, message="Use at most 254 characters")],
    )
    phone = WordsField("Phone", [Length(max=40, message="Use at most 40 characters")])
    language = RadioField(
        "What do they read?", choices=LANGUAGES, default=Language.ENGLISH.value
    )
    tags = WordsField("Tags", [Length(max=300, message="Use at most 300 characters")])
    taken: frozenset[str] = frozenset()

    def validate_code(self, field: WordsField) -> None:
        """Refuse a code that another client has."""
        if (field.data or "") in self.taken:
            raise ValidationError("Another client has this code. Choose another")

    def validate_email(self, field: EmailField) -> None:
        """Refuse what no mail could reach; nothing at all is fine."""
        if (field.data or "").strip() and plain(field.data or "") is None:
            raise ValidationError("Write an address like name@example.org, or none")

    def validate_tags(self, field: WordsField) -> None:
        """Keep tags few and short."""
        if len(self.labels) > MOST_TAGS or any(len(own) > 40 for own in self.labels):
            raise ValidationError("Use at most 12 tags of 40 characters each")

    @property
    def reads(self) -> Language:
        """The language they read."""
        return Language(self.language.data)

    @property
    def labels(self) -> tuple[str, ...]:
        """The tags, one by one."""
        parts = (" ".join(part.split()) for part in (self.tags.data or "").split(","))
        return tuple(dict.fromkeys(part for part in parts if part))


class ConsentForm(BaseForm):
    """That a client agreed, how, and until when if they set a day."""

    agrees = BooleanField(
        "They agreed to what stands above",
        [InputRequired("Ask the client first, and tick this when they agreed")],
    )
    how = RadioField("How?", choices=HOW, default="spoken")
    until = DayField("Until", [Optional()])
    today: date = date.min

    def validate_until(self, field: DayField) -> None:
        """Refuse a day that is over: then nobody may read what is written today."""
        if field.data and field.data < self.today:
            raise ValidationError("Write a day to come, or none")

    def agreed(self, words: str, today: date, shares: Shares) -> Agreed:
        """Give the consent."""
        return Agreed(words, today, self.how.data, self.until.data, shares)


class NewClientForm(ClientForm, ConsentForm):
    """A new client: nothing is kept before they agreed."""

    def said(self, words: str, today: date, shares: Shares) -> Said:
        """Give what is kept of a new client."""
        return Said(
            name=self.name.data or "",
            email=plain(self.email.data or "") or "",
            phone=self.phone.data or "",
            tags=self.labels,
            language=self.reads,
            agreed=self.agreed(words, today, shares),
        )


class CloseForm(BaseForm):
    """Closing a record, with the day and a reason."""

    on = DateField("On", [Optional()])
    why = TextAreaField("Why", [Length(max=500, message="Use at most 500 characters")])
