"""The search at the top of the board."""

from collections.abc import Iterable
from enum import StrEnum

from werkzeug.datastructures import MultiDict
from wtforms import Form
from wtforms.validators import Length

from careers.board.criteria import UNSAID, Criteria, PayFloor, Sort
from careers.board.pay import A_YEAR, Unit
from careers.board.place import Setting
from careers.board.shift import ShiftKind
from careers.board.terms import Employment
from careers.board.work import Calls, Channel, LineOfWork
from careers.catalogue.center import CenterType
from careers.web.forms.fields import MoneyField, OneOf, Ticks, WholeNumber, WordsField

MOST_WORDS = 120
LAST_PAGE = 50_000


def _values(kind: type[StrEnum]) -> frozenset[str]:
    return frozenset((*(value.value for value in kind), UNSAID))


def _either(values: Iterable[str]) -> str:
    return "|".join(values)


class SearchForm(Form):
    """A search travels by GET, so that every search is a link.

    Its boxes for “jobs that do not say” are ticked at first. So the form sends
    ``also`` even when empty; an address says the opposite, ``says=pay``, and only
    when it must.
    """

    words = WordsField(
        "Job, skill or employer",
        [Length(max=MOST_WORDS, message="Shorten your search to 120 characters")],
    )
    center = Ticks(known=_values(CenterType))
    calls = Ticks(known=_values(Calls))
    setting = Ticks(known=_values(Setting))
    family = Ticks()
    role = Ticks()
    channel = Ticks(known=_values(Channel))
    language = Ticks()
    line = Ticks(known=_values(LineOfWork))
    employment = Ticks(known=_values(Employment))
    shift = Ticks(known=_values(ShiftKind))
    experience = Ticks(known=("none", "asked", UNSAID))
    phones = OneOf("no")
    lives = OneOf("[A-Z]{2}(-[A-Z0-9]{1,3})?", label="State or country")
    pay = MoneyField("Amount")
    currency = OneOf("[A-Z]{3}", default="USD", label="Currency")
    unit = OneOf(_either(A_YEAR), default=Unit.HOUR.value, label="Per")
    within = WholeNumber(365, label="Posted")
    employer = OneOf("[a-z0-9][a-z0-9-]{0,79}")
    also = Ticks(known=("pay", "place"))
    says = Ticks(known=("pay", "place"))
    wishes = OneOf("said")
    sort = OneOf(_either(Sort), default=Sort.NEWEST.value)
    page = WholeNumber(LAST_PAGE, default=1)

    def __init__(self, typed: MultiDict[str, str]) -> None:
        super().__init__(typed)
        self.boxes_shown = "also" in typed
        self.validate()

    def criteria(self) -> Criteria:
        """Say what the reader looks for; a field in error narrows nothing."""
        return Criteria(
            words="" if self.words.errors else self.words.data or "",
            center=self.center.data,
            calls=self.calls.data,
            setting=self.setting.data,
            family=self.family.data,
            role=self.role.data,
            channel=self.channel.data,
            language=self.language.data,
            line=self.line.data,
            employment=self.employment.data,
            shift=self.shift.data,
            experience=self.experience.data,
            lives=self.lives.data,
            says_place=bool(self.lives.data) and self.must_say("place"),
            pay=self._floor(),
            says_pay=self.pay.amount is not None and self.must_say("pay"),
            within=self.within.data,
            no_phones=self.phones.data == "no",
            employer=self.employer.data,
            sort=Sort(self.sort.data),
            page=self.page.data,
            wishes_said=bool(self.wishes.data),
        )

    def must_say(self, what: str) -> bool:
        """Whether jobs that do not say a thing are to stay away."""
        if self.boxes_shown:
            return what not in self.also.data
        return what in self.says.data

    def _floor(self) -> PayFloor | None:
        if self.pay.amount is None:
            return None
        return PayFloor(self.pay.amount, self.currency.data, Unit(self.unit.data))
