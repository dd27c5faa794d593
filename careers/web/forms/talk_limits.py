"""The first talk about limits: the planner’s own, a few on each page."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from wtforms import BooleanField, SelectField

from careers.pathways.limits import MOST_MONTHS, Limits, Phones
from careers.people.clients.intake import Intake
from careers.web.forms.options import LongSelect
from careers.web.forms.paths import MOST_PAY, Number
from careers.web.forms.talk_page import Offered, RoleField, TalkForm
from careers.web.words.geography import language, place

PHONES = {
    "": "Either is fine",
    Phones.STAY.value: "Stay on the phones",
    Phones.LEAVE.value: "No phones from the next role on",
}


class LimitsForm(TalkForm):
    """A page of limits; its fields are called like the planner's own."""

    def said(self, own: Intake) -> dict[str, Any]:
        """Give the limits by their names."""
        limits = own.limits
        return {
            "remote": limits.remote,
            "days": limits.days,
            "no_degree": limits.no_degree,
            "phones": limits.phones.value if limits.phones else "",
            "weekly": limits.weekly,
            "money": limits.money,
            "pay": limits.pay,
            "months": None if limits.months == MOST_MONTHS else limits.months,
        }

    def filled(self, own: Intake) -> Intake:
        """Change the limits of this page, and no other."""
        return replace(own, limits=replace(own.limits, **self.limits()))

    def limits(self) -> dict[str, Any]:
        """Give what this page says of the limits."""
        names = {field.name for field in self} & set(Limits.__dataclass_fields__)
        return {name: self[name].data for name in names}


class WorkForm(LimitsForm):
    """What the work must be like."""

    remote = BooleanField("From home only")
    days = BooleanField("No nights or weekends")
    no_degree = BooleanField("No degree needed")
    phones = SelectField("Phone work", choices=PHONES, validate_choice=False)

    def limits(self) -> dict[str, Any]:
        """Understand the wish about phones."""
        said = self.phones.data
        phones = Phones(said) if said in set(Phones) else None
        return super().limits() | {"phones": phones}


class StudyForm(LimitsForm):
    """What they can give to learning."""

    weekly = Number("Hours a week to learn", 60)
    money = Number("Money for learning, US dollars", 100_000, least=0)


class PayForm(LimitsForm):
    """What it must pay, and by when."""

    pay = Number("Pay never below, US dollars a year", MOST_PAY)
    months = Number("There within, in months", MOST_MONTHS)

    def limits(self) -> dict[str, Any]:
        """No months said are as many as any plan may take."""
        return super().limits() | {"months": self.months.data or MOST_MONTHS}


class JobsForm(TalkForm):
    """Where they live, in which language they would work, and what they will not do."""

    lives = SelectField("They live in", validate_choice=False, widget=LongSelect())
    language = SelectField(
        "A language they could work in besides English",
        validate_choice=False,
        widget=LongSelect(),
    )
    first = RoleField("A role to leave out", "None")
    second = RoleField("Another role to leave out", "None")

    def offer(self, offered: Offered, own: Intake) -> None:
        """Offer the places and languages of open jobs; what was said stays."""
        places = {*offered.places, own.limits.lives} - {""}
        tongues = {*offered.languages, *own.limits.languages} - {"en"}
        self.lives.choices = {"": [("", "Not said"), *_named(places, place)]}
        self.language.choices = {"": [("", "None"), *_named(tongues, language)]}
        self._known = places | tongues

    def said(self, own: Intake) -> dict[str, Any]:
        """Give what narrows openings, and the roles left out."""
        first, second, *_ = [*sorted(own.limits.leave_out), "", ""]
        spoken = "".join(own.limits.languages[:1])
        said = {"lives": own.limits.lives, "language": spoken}
        return {**said, "first": first, "second": second}

    def filled(self, own: Intake) -> Intake:
        """Take it over."""
        out = frozenset({self.first.data or "", self.second.data or ""} - {""})
        lives = self.lives.data if self.lives.data in self._known else ""
        spoken = (self.language.data,) if self.language.data in self._known else ()
        limits = replace(own.limits, lives=lives, leave_out=out, languages=spoken)
        return replace(own, limits=limits)


def _named(codes: Iterable[str], says: Callable[[str], str]) -> list[tuple[str, str]]:
    return sorted(((code, says(code)) for code in codes), key=lambda pair: pair[1])
