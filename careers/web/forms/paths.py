"""From where to where, and under which limits."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, Field, Form, SelectField
from wtforms.validators import ValidationError
from wtforms.widgets import TextInput

from careers.catalogue.catalogue import Catalogue
from careers.pathways.goals import is_goal
from careers.pathways.limits import MOST_MONTHS, Limits, Phones
from careers.pathways.planner import Trip
from careers.web.forms.fields import OneOf
from careers.web.forms.options import LongSelect, roles_by_family
from careers.web.words.geography import language, place
from careers.web.words.paths import AIMS

PHONES = [
    ("", "Either is fine"),
    (Phones.STAY.value, "Stay on the phones"),
    (Phones.LEAVE.value, "No phones from the next role on"),
]
UNKNOWN = "Choose a role from the list"
MOST_PAY = 500_000
DIGITS = 7
MOST_SAID = 30


class Number(Field):
    """A whole number up to a most, as people write it; empty when not given."""

    widget = TextInput()

    def __init__(self, label: str, most: int, least: int = 1, **rest: Any) -> None:
        super().__init__(label, **rest)
        self.least, self.most, self.typed = least, most, ""

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Keep what was typed, and understand it when it is a number."""
        self.typed = valuelist[0].strip()[:40] if valuelist else ""
        plain = self.typed.lstrip("$").replace(",", "").replace(" ", "")
        is_number = plain.isascii() and plain.isdigit() and len(plain) <= DIGITS
        self.data = int(plain) if is_number else None

    def pre_validate(self, form: Any) -> None:
        """Say which numbers fit."""
        fits = self.data is not None and self.least <= self.data <= self.most
        if self.typed and not fits:
            raise ValidationError(
                f"Enter a whole number from {self.least:,} to {self.most:,}"
            )

    def _value(self) -> str:
        return self.typed or ("" if self.data is None else str(self.data))


class TripForm(Form):
    """A trip on the map. It travels by GET, so that an answer is a link."""

    start = SelectField("Where you are", validate_choice=False, widget=LongSelect())
    goal = SelectField("Where to?", validate_choice=False, widget=LongSelect())
    remote = BooleanField("From home only")
    days = BooleanField("No nights or weekends")
    no_degree = BooleanField("No degree needed")
    hours = Number("Hours a week to learn", 60)
    money = Number("Money for learning, US dollars", 100_000, least=0)
    pay = Number("Pay never below, US dollars a year", MOST_PAY)
    months = Number("There within, in months", MOST_MONTHS)
    phones = SelectField("Phone work", validate_choice=False)
    without = SelectField(
        "A role to leave out", validate_choice=False, widget=LongSelect()
    )
    language = SelectField(
        "Openings in a language", validate_choice=False, widget=LongSelect()
    )
    lives = SelectField(
        "Openings that hire where I live", validate_choice=False, widget=LongSelect()
    )
    way = OneOf("[1-5]", default="1")

    def __init__(
        self,
        asked: MultiDict[str, str],
        roles: Catalogue,
        places: Iterable[str] = (),
        languages: Iterable[str] = (),
        **given: Any,
    ) -> None:
        super().__init__(asked, **given)
        self.asked = asked
        self.roles = roles
        grouped = roles_by_family(roles)
        wide = {"Any of a kind": [(aim.value, name) for aim, name in AIMS.items()]}
        self.start.choices = {"": [("", "Choose a role")], **grouped}
        anywhere = {"": [("", "Anywhere: show me the ways on")]}
        self.goal.choices = {**anywhere, **wide, **grouped}
        self.phones.choices = {"": PHONES}
        self.without.choices = {"": [("", "None")], **grouped}
        self.places, self.languages = frozenset(places), frozenset(languages)
        self.lives.choices = {"": [("", "Anywhere"), *_named(self.places, place)]}
        tongues = _named(self.languages, language)
        self.language.choices = {"": [("", "Any language"), *tongues]}
        self.left_out = frozenset(asked.getlist("without")) & set(roles.roles)

    def opened(self) -> int:
        """Tell which way to open, counted from 0; the first by default."""
        return int(self.way.data) - 1

    def limits(self) -> Limits:
        """Say what the person will not do."""
        phones = self.phones.data
        return Limits(
            remote=bool(self.remote.data),
            days=bool(self.days.data),
            weekly=self.hours.data,
            money=self.money.data,
            no_degree=bool(self.no_degree.data),
            pay=self.pay.data,
            phones=Phones(phones) if phones in set(Phones) else None,
            leave_out=self.left_out,
            languages=_one(self.language.data, self.languages),
            lives="".join(_one(self.lives.data, self.places)),
            months=self.months.data or MOST_MONTHS,
        )

    def limits_before(self, said: str) -> Limits | None:
        """Read other limits for the same trip, if they are limits at all."""
        try:
            pairs = parse_qsl(said, max_num_fields=MOST_SAID)
        except ValueError:
            return None
        pairs.append(("start", self.start.data or ""))
        former = TripForm(MultiDict(pairs), self.roles, self.places, self.languages)
        return former.limits() if former.validate() else None

    def trip(self) -> Trip:
        """Say where from, where to and under which limits; the goal may be empty."""
        return Trip(self.start.data or "", self.goal.data or "", self.limits())

    def validate_start(self, field: SelectField) -> None:
        """A trip starts somewhere."""
        if field.data not in self.roles.roles:
            raise ValidationError(
                UNKNOWN if field.data else "Choose the role you are in"
            )

    def validate_goal(self, field: SelectField) -> None:
        """A goal is another role, a kind of roles, or none yet."""
        if field.data and not is_goal(self.roles, field.data):
            raise ValidationError(UNKNOWN)
        if field.data and field.data == self.start.data:
            raise ValidationError(
                "You are there already. Choose another role, or leave this empty"
                " to see the ways on"
            )


def _named(
    codes: Iterable[str], says: Callable[[str], str]
) -> Iterable[tuple[str, str]]:
    return sorted(((code, says(code)) for code in codes), key=lambda pair: pair[1])


def _one(value: str | None, known: frozenset[str]) -> tuple[str, ...]:
    """Take a value if it is on the list."""
    return (value,) if value in known and value else ()
