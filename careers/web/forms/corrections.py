"""Forms that put right what a counselor wrote down: the entry again, and why."""

from datetime import date
from typing import TypeVar

from wtforms import RadioField

from careers.people.clients.correction import Cause, Correction
from careers.people.clients.follow_up import Check, Contact
from careers.people.clients.outcome import Ended
from careers.web.forms.base import BaseForm
from careers.web.forms.client_plans import at_most
from careers.web.forms.fields import WordsField
from careers.web.forms.follow_up import ContactForm
from careers.web.forms.outcomes import CheckForm, OutcomeForm
from careers.web.words.corrections import CAUSES

Entry = TypeVar("Entry")


class WhyForm(BaseForm):
    """Why an entry is put right; a slip is the everyday case, and chosen."""

    cause = RadioField(
        "Why?",
        choices={own.value: name for own, name in CAUSES.items()},
        default=Cause.SLIP.value,
    )
    words = WordsField("More about why, if it helps", [at_most(200)])

    def correction(
        self, before: Entry, after: Entry | None, today: date, by: int
    ) -> Correction[Entry]:
        """Give the correction."""
        cause = Cause(self.cause.data)
        return Correction(before, after, cause, today, by, self.words.data or "")


class ContactCorrectionForm(ContactForm, WhyForm):
    """A contact, filled in as it stands."""

    @classmethod
    def of(cls, own: Contact) -> "ContactCorrectionForm":
        """Fill the form in."""
        return cls(on=own.on, way=own.way.value, note=own.note)


class CheckCorrectionForm(CheckForm, WhyForm):
    """What was found when asking again, filled in as it stands."""

    @classmethod
    def of(cls, own: Check) -> "CheckCorrectionForm":
        """Fill the form in."""
        return cls(found=own.found.value if own.found else None, said=own.note)


class OutcomeCorrectionForm(OutcomeForm, WhyForm):
    """An outcome, filled in as it stands."""

    @classmethod
    def of(cls, own: Ended) -> "OutcomeCorrectionForm":
        """Fill the form in."""
        return cls(
            code=own.code,
            ended=own.on,
            role=own.role,
            employer=own.employer.value if own.employer else "",
            setting=own.setting.value if own.setting else "",
            pay=f"{own.pay:f}" if own.pay is not None else "",
            unit=own.unit.value if own.unit else None,
            reason=own.reason,
        )
