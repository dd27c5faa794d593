"""Forms of an outcome, and of asking again after it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from wtforms import RadioField, SelectField
from wtforms.validators import InputRequired, ValidationError

from careers.board.pay import Unit
from careers.board.place import Setting
from careers.people.clients.follow_up import Check, DueCheck, Found
from careers.people.clients.outcome import WITH_A_JOB, EmployerKind, Ended
from careers.people.clients.outcome_reason import OutcomeReason
from careers.web.forms.base import BaseForm
from careers.web.forms.client_plans import A_DAY, at_most
from careers.web.forms.fields import MoneyField, WordsField
from careers.web.forms.posting_apply import DayField
from careers.web.words.money import PER
from careers.web.words.outcomes import EMPLOYERS, FOUND, OUTCOMES, SETTINGS, UNITS

NOT_SAID = {"": "Not stated"}


class OutcomeForm(BaseForm):
    """An outcome by the code of its reason, its day, and the job it led to."""

    code = SelectField(
        "What happened", [InputRequired("Choose what happened")], default=""
    )
    ended = DayField("On", [InputRequired(A_DAY)])
    role = SelectField("Role", default="")
    employer = SelectField(
        "Employer",
        choices=NOT_SAID | {own.value: name for own, name in EMPLOYERS.items()},
    )
    setting = SelectField(
        "Where the work is",
        choices=NOT_SAID | {own.value: name for own, name in SETTINGS.items()},
    )
    pay = MoneyField("Pay in US dollars, if they tell")
    unit = SelectField("Pay for", choices={own.value: PER[own] for own in UNITS})
    reason = WordsField("In your own words", [at_most(160)])
    known: dict[str, OutcomeReason]
    today: date = date.max

    def offering(
        self, reasons: dict[str, OutcomeReason], roles: Iterable[tuple[str, str]]
    ) -> "OutcomeForm":
        """Offer reasons, each under its outcome, and roles by id and name."""
        self.known = reasons
        self.code.choices = {"": "Choose"} | {
            name: {own.id: own.name for own in reasons.values() if own.outcome is one}
            for one, name in OUTCOMES.items()
        }
        self.role.choices = NOT_SAID | dict(roles)
        return self

    def validate_ended(self, field: DayField) -> None:
        """Refuse a day that has not come: quarters are counted from it."""
        if field.data and field.data > self.today:
            raise ValidationError("Write the day on which it happened, not one to come")

    def validate_code(self, field: SelectField) -> None:
        """Refuse facts of a job beside an outcome that leads to none."""
        chosen = self.known.get(field.data or "")
        if chosen and chosen.outcome not in WITH_A_JOB and self._tells_of_a_job:
            raise ValidationError(
                "A role, employer, place or pay belongs to “Hired” or “Promoted”. "
                "Choose one of those, or take them away"
            )

    @property
    def _tells_of_a_job(self) -> bool:
        fields = (self.role, self.employer, self.setting, self.pay)
        return any(own.data for own in fields)

    def outcome_on(self, today: date) -> Ended:
        """Give the outcome."""
        return Ended(
            outcome=self.known[self.code.data].outcome,
            on=self.ended.data or today,
            reason=self.reason.data or "",
            role=self.role.data or "",
            code=self.code.data,
            employer=EmployerKind(self.employer.data) if self.employer.data else None,
            setting=Setting(self.setting.data) if self.setting.data else None,
            pay=self.pay.amount,
            unit=Unit(self.unit.data) if self.pay.amount else None,
        )


class CheckForm(BaseForm):
    """How somebody is when one asks again, and a note."""

    found = RadioField(
        "How are they?",
        [InputRequired("Choose how they are, or that nobody was reached")],
        choices={own.value: name for own, name in FOUND.items()},
    )
    said = WordsField("In your own words", [at_most(300)])

    def put_right(self, own: Check) -> Check:
        """Give a check with what was found and said put right."""
        found = Found(self.found.data)
        return replace(own, found=found, note=self.said.data or "")

    def check(self, due: DueCheck, today: date) -> Check:
        """Give the check that was due."""
        return Check(
            due.ended.on, due.quarter, today, self.said.data or "",
            Found(self.found.data),
        )  # fmt: skip
