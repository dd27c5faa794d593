"""What a reader sees for a filter and for each of its values."""

from dataclasses import dataclass

from careers.board.criteria import FACETS, Criteria, PayFloor
from careers.catalogue.catalogue import Catalogue
from careers.web.words.geography import in_place
from careers.web.words.labels import facet_label
from careers.web.words.money import PER, money
from careers.web.words.numbers import listed
from careers.web.words.sentences import name_within

LEGENDS = {
    "center": "Kind of center",
    "calls": "Calls",
    "setting": "On site or from home",
    "family": "Family of roles",
    "role": "Role",
    "channel": "Channel",
    "language": "Language",
    "lives": "Hires where I live",
    "employment": "Hours a week",
    "shift": "Shift",
    "experience": "Experience",
    "pay": "Base pay at least",
    "within": "Posted",
    "line": "Line of work",
}
"""The filters in the order in which they stand on the page."""

ANY = {
    "words": "Without the words",
    "center": "Any kind of center",
    "calls": "Any calls",
    "setting": "On site or from home",
    "family": "Any family of roles",
    "role": "Any role",
    "channel": "Any channel",
    "language": "Any language",
    "line": "Any line of work",
    "employment": "Any hours a week",
    "shift": "Any shift",
    "experience": "Any experience",
    "lives": "Wherever the job hires",
    "pay": "Any pay",
    "within": "Posted at any time",
    "no_phones": "Jobs on the phone too",
    "employer": "Any employer",
}
MARKS = frozenset({"inbound", "outbound", "blended", "virtual"})
DAYS = {1: "Since yesterday", 7: "In the last week", 30: "In the last month"}


@dataclass(frozen=True, slots=True)
class Names:
    """Names for the values of filters, roles and families by the catalogue."""

    catalogue: Catalogue

    def of(self, facet: str, value: str) -> str:
        """Say one value: “Nights”, “Real-time analyst”, “Not stated”."""
        if facet == "role" and value in self.catalogue.roles:
            return self.catalogue.roles[value].name
        if facet == "family" and value in self.catalogue.families:
            return self.catalogue.families[value].name
        return facet_label(facet, value)

    def letter(self, facet: str, value: str) -> tuple[str, str] | None:
        """Tell the family and letter of a bullet, for families alone."""
        family = self.catalogue.families.get(value) if facet == "family" else None
        return (family.id, family.letter) if family else None

    def less(self, criteria: Criteria, field: str) -> str:
        """Say what a search is like without one of its filters."""
        if field == "words":
            return f"{ANY[field]} “{criteria.words}”"
        if field not in FACETS:
            return ANY[field]
        values = [self.inside(field, value) for value in criteria.chosen(field)]
        return f"{ANY[field]}, not only {listed(values)}"

    def inside(self, facet: str, value: str) -> str:
        """Say one value inside a sentence: “nights”, “QA analyst”, “Spanish”."""
        name = self.of(facet, value)
        return name if facet == "language" else name_within(name)


def mark(facet: str, value: str) -> str:
    """Name the picture that goes with a value; center types alone have one."""
    fits = facet in ("center", "calls", "setting") and value in MARKS
    return value if fits else ""


def lives_words(code: str) -> str:
    """Say the filter on where a person lives: “Hires in Arizona”."""
    return f"Hires in {in_place(code)}"


def floor_words(floor: PayFloor) -> str:
    """Say the filter on pay: “$18 an hour or more”."""
    return f"{money(floor.amount, floor.currency)} {PER[floor.unit]} or more"


def within_words(days: int) -> str:
    """Say the filter on age: “In the last week”."""
    return DAYS.get(days) or f"In the last {days} days"
