"""Agencies: setting one up, its rules, and who works there."""

from dataclasses import replace

from wtforms import EmailField, HiddenField, RadioField, SelectField, TextAreaField
from wtforms.validators import InputRequired, Length

from careers.people.clients.agency import KEEP_MONTHS, Agency, Shares
from careers.people.entry.membership import Part
from careers.web.forms.accounts import AddressForm
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField
from careers.web.words.numbers import months

SHARES = {
    Shares.OWN.value: "Each counselor sees their own clients; leads see all",
    Shares.ALL.value: "Every counselor sees all clients of the agency",
}
PARTS = {Part.COUNSELOR.value: "Counselor", Part.LEAD.value: "Lead"}


class AgencyForm(BaseForm):
    """What an agency is called, and its rules on confidentiality."""

    name = WordsField(
        "Name of the agency",
        [
            InputRequired("Write the name"),
            Length(max=120, message="Use at most 120 characters"),
        ],
    )
    shares = RadioField(
        "Who sees which clients?", choices=SHARES, default=Shares.OWN.value
    )
    keeps = SelectField(
        "How long is a record kept after it is closed?",
        choices={str(n): months((n, n)) for n in KEEP_MONTHS},
        default="24",
    )
    signs = TextAreaField(
        "Head of printed plans",
        [Length(max=400, message="Use at most 400 characters")],
    )
    rule = TextAreaField(
        "What clients are told about confidentiality",
        [Length(max=2000, message="Use at most 2,000 characters")],
    )

    def said(self, agency: Agency) -> Agency:
        """Give the agency as the form tells it; the form tells not all of it."""
        return replace(
            agency,
            name=self.name.data or "",
            shares=Shares(self.shares.data),
            keeps=int(self.keeps.data),
            signs=(self.signs.data or "").strip(),
            rule=(self.rule.data or "").strip(),
        )


class AskForm(AddressForm):
    """Whom to ask to work at an agency, and as what."""

    email = EmailField(
        "Their e-mail address",
        [InputRequired("Write the e-mail address of whom you ask"), Length(max=254)],
    )
    part = RadioField("As what?", choices=PARTS, default=Part.COUNSELOR.value)


class PersonForm(BaseForm):
    """Somebody of an agency, or an address that was asked."""

    account = HiddenField()
    email = EmailField()
