"""How people apply to a posting, from when until when, and the class it begins with."""

from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar

from wtforms import DateField, EmailField, URLField
from wtforms.validators import Length, Optional, ValidationError

from careers.board.posting import LONGEST, Posting
from careers.board.terms import ClassDate
from careers.people.entry.address import plain
from careers.web.forms.posting_page import PostingForm
from careers.web.forms.stated import NumberFact, OneShown, WholeFact

NO_DATE = "Write the day like 2026-11-30"
FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)
FAR_OFF = "Look at the year: write a day from 1900 to 2199"
"""Beyond those a day is a slip of the hand, and nobody can reckon with it."""


class Way(StrEnum):
    """How people apply."""

    HERE = "here"
    LINK = "link"
    MAIL = "mail"


WAYS = {
    Way.HERE.value: "Here: they reach you in your inbox on Headway",
    Way.LINK.value: "Through a link to your own site",
    Way.MAIL.value: "By e-mail",
}


class DayField(DateField):
    """A day, or nothing."""

    def process_formdata(self, valuelist: Any) -> None:
        """Read the day; say how to write it."""
        try:
            super().process_formdata(valuelist)
        except ValueError:
            raise ValueError(NO_DATE) from None
        if self.data and not FIRST <= self.data <= LAST:
            self.data = None
            raise ValueError(FAR_OFF)


class ApplyForm(PostingForm):
    """Where applications go, the first and the last day, and the class."""

    parts = (
        ("How people apply", ("way", "link", "mail")),
        ("How long it is open", ("opens_on closes_on",)),
        ("Hiring a class", ("class_on seats", "terms__class_weeks")),
    )
    reads = ()
    covers: ClassVar = {
        "class_on": ("terms.classes",),
        "seats": ("terms.classes",),
    }
    today = date.min

    way = OneShown("Applications", Way, names=WAYS)
    link = URLField(
        "Link", [Length(max=500, message="Shorten the link to 500 characters")]
    )
    mail = EmailField("E-mail", [Length(max=254, message="Use at most 254 characters")])
    opens_on = DayField(
        "First day", [Optional()], description="Empty: as soon as it is posted."
    )
    closes_on = DayField(
        "Last day to apply",
        [Optional()],
        description="Empty: 30 days. At most 60; you can extend it.",
    )
    class_on = DayField(
        "The class starts on", [Optional()], description="Empty: no fixed day."
    )
    seats = WholeFact("Seats in the class", 1, 2000)
    terms__class_weeks = NumberFact("Weeks of training", 0, 52)

    @classmethod
    def shown(cls, posting: Posting) -> dict[str, Any]:
        """Show the way of applying and the dates."""
        job = posting.job
        at = job.apply_at or ""
        is_mail = "@" in at and not at.startswith("http")
        first = (job.terms.classes or (None,))[0]
        way = Way.HERE if job.applies_here else Way.MAIL if is_mail else Way.LINK
        return {
            **super().shown(posting),
            "way": way if at or job.applies_here else None,
            "link": "" if is_mail else at,
            "mail": at.removeprefix("mailto:") if is_mail else "",
            "opens_on": posting.opens_on,
            "closes_on": posting.closes_on,
            "class_on": first.starts_on if first else None,
            "seats": first.seats if first else None,
        }

    def validate_link(self, field: URLField) -> None:
        """Insist on a link of the web, when that is the way."""
        typed = (field.data or "").strip()
        if self.way.data == Way.LINK and not typed.startswith(("https://", "http://")):
            raise ValidationError("Write the link with https:// in front")

    def validate_mail(self, field: EmailField) -> None:
        """Insist on an address, when that is the way."""
        if self.way.data == Way.MAIL and plain(field.data or "") is None:
            raise ValidationError("Write an address like jobs@example.org")

    def validate_closes_on(self, field: DateField) -> None:
        """Refuse days that are over, and jobs that stay forever."""
        first = max(self.opens_on.data or self.today, self.today)
        if field.data and field.data < first:
            raise ValidationError("Choose a last day that is still to come")
        if field.data and field.data > first + LONGEST:
            raise ValidationError("Choose a last day within 60 days of the first")

    def validate_seats(self, field: WholeFact) -> None:
        """Ask for the day when there are seats."""
        if field.stated and not self.class_on.data:
            raise ValidationError("Give the day the class starts, too")

    def values(self) -> dict[str, Any]:
        """Give where applications go, and the class."""
        at = {Way.LINK: self.link.data, Way.MAIL: self.mail.data}.get(self.way.stated)  # type: ignore[call-overload] # None is no key
        day = self.class_on.data
        return {
            **super().values(),
            "applies_here": self.way.data == Way.HERE,
            "apply_at": (at or "").strip() or None,
            "terms.classes": (ClassDate(day, self.seats.stated),) if day else None,
        }

    def filled(self, posting: Posting, kept: list[str], now: datetime) -> Posting:
        """Keep the dates beside the job."""
        own = super().filled(posting, kept, now)
        return replace(own, opens_on=self.opens_on.data, closes_on=self.closes_on.data)
