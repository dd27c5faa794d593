"""The pages of a posting: the job, its hours, its places, its pay."""

from typing import Any, ClassVar

from wtforms import TextAreaField
from wtforms.validators import Length

from careers.board.home import Kit
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.posting import Posting
from careers.board.shift import Overtime, Pattern, ShiftKind
from careers.board.terms import Contract, Employment
from careers.board.work import Calls, Channel, LineOfWork
from careers.catalogue.catalogue import Catalogue
from careers.web.forms.posting_page import PostingForm
from careers.web.forms.stated import (
    UNSAID,
    ClockFact,
    ManyFacts,
    MoneyFact,
    NumberFact,
    OneFact,
    OneShown,
    OneWord,
    PlainYesNo,
    WholeFact,
    WordsFact,
    YesNo,
    chosen_from,
)
from careers.web.forms.stated_places import (
    LanguagesFact,
    PlaceFact,
    PlacesFact,
    place_words,
)
from careers.web.zones import zone_choices

DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
CURRENCIES = ("USD", "CAD", "GBP", "EUR", "PHP", "AUD", "NZD", "INR", "ZAR", "MXN")
MOST_WORDS = 20_000


class JobForm(PostingForm):
    """The work, as an agent would tell it."""

    parts = (
        ("", ("title", "role", "work__calls", "work__channels")),
        ("More about the work", ("work__line", "work__languages", "body")),
    )
    reads = ("work",)

    title = WordsFact(
        "Job title",
        [Length(max=120, message="Shorten the title to 120 characters")],
        description="As an agent would say it, without “rockstar” or “urgent”.",
    )
    role = OneWord("Role", description="The nearest one. Most people search by role.")
    work__calls = OneShown("Calls", Calls)
    work__channels = ManyFacts("How customers are spoken to", Channel)
    work__line = OneFact("What it is about", LineOfWork)
    work__languages = LanguagesFact(
        "Languages",
        description="With levels, like “English C1, Spanish B2 (helps)”.",
    )
    body = TextAreaField(
        "The ad",
        [Length(max=MOST_WORDS, message="Shorten the ad to 20,000 characters")],
        description="What people do from the first call to the last. Plain text.",
    )

    def offer(self, catalogue: Catalogue) -> None:
        """Fill in the roles that can be chosen, by family."""
        self.role.choices = chosen_from(
            {
                "": UNSAID,
                **{
                    family.name: {r.id: r.name for r in catalogue.roles_of(family.id)}
                    for family in catalogue.families.values()
                    if catalogue.roles_of(family.id)
                },
            }
        )

    @classmethod
    def shown(cls, posting: Posting) -> dict[str, Any]:
        """Show title, role and words too."""
        job = posting.job
        own = {"title": job.title, "role": job.role or "", "body": job.body}
        return {**super().shown(posting), **own}

    def values(self) -> dict[str, Any]:
        """Give title, role and words too."""
        return {
            **super().values(),
            "title": self.title.stated or "",
            "role": self.role.stated,
            "body": (self.body.data or "").replace("\r\n", "\n").strip(),
        }


class HoursForm(PostingForm):
    """When people work, and on what terms."""

    parts = (
        ("The shift", ("when__starts when__ends", "when__zone", "when__days")),
        ("How it is given out", ("when__kinds", "when__pattern when__overtime")),
        ("The week", ("terms__employment terms__contract", "least most")),
    )
    reads = ("when", "terms")
    covers: ClassVar = {"least": ("terms.hours",), "most": ("terms.hours",)}

    when__starts = ClockFact("Starts at")
    when__ends = ClockFact("Ends at")
    when__zone = OneWord(
        "Time zone", description="Readers see the shift on their own clock."
    )
    when__days = ManyFacts("Days", DAYS)
    when__kinds = ManyFacts("Part of the day", ShiftKind)
    when__pattern = OneFact("Shifts", Pattern)
    when__overtime = OneFact("Overtime", Overtime)
    terms__employment = OneFact("How much of a week", Employment)
    least = NumberFact("Hours a week, at least", 1, 80)
    most = NumberFact("Hours a week, at most", 1, 80)
    terms__contract = OneFact(
        "Contract", Contract, description="In the US: W-2 or 1099."
    )

    @classmethod
    def shown(cls, posting: Posting) -> dict[str, Any]:
        """Show the hours of the week as two figures."""
        least, most = posting.job.terms.hours or (None, None)
        return {**super().shown(posting), "least": least, "most": most}

    def offer(self, chosen: str | None) -> None:
        """Fill in the time zones."""
        zones = {part: dict(own) for part, own in zone_choices(chosen).items()}
        self.when__zone.choices = chosen_from({"": UNSAID, **zones})

    def values(self) -> dict[str, Any]:
        """Give the hours of the week as one fact; one figure stands for both."""
        least, most = self.least.stated, self.most.stated
        either = (least or most, most or least)
        return {**super().values(), "terms.hours": either if either[0] else None}


class PlacesForm(PostingForm):
    """Where people may live, and where they work."""

    parts = (
        ("Where they work", ("where__setting", "place", "where__on_site_days")),
        ("Where they may live", ("where__allowed", "where__excluded", "right")),
        ("At home", ("home__kit", "home__down wired")),
    )
    reads = ("where", "home")
    covers: ClassVar = {
        "place": ("where.city", "where.region", "where.country"),
        "right": ("where.right_to_work",),
        "wired": ("home.wired",),
    }

    where__setting = OneShown("Where the chair stands", Setting)
    place = PlaceFact(
        "Place", description="City, state and country. From home: the country."
    )
    where__on_site_days = WordsFact(
        "Days on site", description="For hybrid work, like “Tuesdays and Thursdays”."
    )
    where__allowed = PlacesFact(
        "They may live in",
        description="States or countries with commas. Empty: the whole country.",
    )
    where__excluded = PlacesFact("They may not live in")
    right = YesNo("They must already have the right to work there")
    home__kit = OneFact("Whose computer it is", Kit)
    home__down = WholeFact("Internet, Mbps down", 1, 2000)
    wired = PlainYesNo("Internet by cable")

    @classmethod
    def shown(cls, posting: Posting) -> dict[str, Any]:
        """Show the place of work on one line."""
        where = posting.job.where
        return {
            **super().shown(posting),
            "place": place_words(where.city, where.region, where.country),
            "right": where.right_to_work,
            "wired": posting.job.home.wired,
        }

    def values(self) -> dict[str, Any]:
        """Give the place as the facts it is made of."""
        place = self.place.read
        return {
            **super().values(),
            "home.wired": self.wired.plain,
            "where.country": place.country,
            "where.region": place.region,
            "where.city": self.place.city(),
            "where.right_to_work": self.right.stated,
        }


class PayForm(PostingForm):
    """Base pay as a range, and what comes on top apart."""

    parts = (
        ("Base pay", ("pay__low pay__high", "pay__currency pay__unit", "pay__wide")),
        ("On top", ("pay__bonus", "pay__commission")),
        ("", ("pay__bonus_earned pay__median",)),
        ("Besides", ("pay__training pay__every", "pay__benefits")),
    )
    reads = ("pay",)

    pay__low = MoneyFact("Lowest base pay", description="Without any bonus.")
    pay__high = MoneyFact(
        "Highest base pay", description="One rate for all? Write it again."
    )
    pay__currency = OneWord(
        "Currency",
        choices=chosen_from(
            {"": UNSAID, **dict(zip(CURRENCIES, CURRENCIES, strict=True))}
        ),
    )
    pay__unit = OneFact("Paid for", Unit)
    pay__wide = WordsFact(
        "Why the range is wide",
        description="Only if the top is more than twice the bottom.",
    )
    pay__bonus = WordsFact(
        "Bonus", description="What for, and how much. “None” if there is none."
    )
    pay__commission = WordsFact("Commission")
    pay__bonus_earned = WholeFact("Of 100 agents, so many earned it", 0, 100)
    pay__median = MoneyFact(
        "What the middle agent earned, bonus and all",
        description="For the same time as base pay. On-target pay needs it.",
    )
    pay__training = MoneyFact("Pay in training")
    pay__every = WordsFact("Paid how often", description="Like “every two weeks”.")
    pay__benefits = WordsFact("Benefits", description="In general: health, time off …")
