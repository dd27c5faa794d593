"""A pathway on paper: dates, what to do in what order, and what to take care of."""

from dataclasses import dataclass
from datetime import date, timedelta

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.source import Source
from careers.pathways.cautions import cautions
from careers.pathways.limits import Limits
from careers.pathways.pathway import Add, Leg, Pathway
from careers.web.drawing.line import thousands
from careers.web.drawing.strip import Place, Strip, strip
from careers.web.planner.calendar import Milestone
from careers.web.words.numbers import months
from careers.web.words.paths import caution_words

DAYS_A_MONTH = 365 / 12
ROOM = 24
"""So many things to do fit on three pages; each step gets its share."""

LEAST = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One step on paper. ``more`` things to do stand on the site only; ``there`` are
    the skills that need nothing more.
    """

    leg: Leg
    role: Role
    first: date
    last: date
    due: date
    todo: tuple[Add, ...]
    more: int
    there: tuple[str, ...]
    care: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole plan, from today."""

    start: Role
    parts: tuple[Part, ...]
    sources: tuple[Source, ...]
    pathway: Pathway

    @property
    def goal(self) -> Role:
        """The role at the end."""
        return self.parts[-1].role

    def strip(self) -> Strip:
        """Draw the way as one line, each step with its usual months."""
        stops = [(part.role, months(part.leg.months)) for part in self.parts]
        return strip([_place(*stop) for stop in [(self.start, "now"), *stops]])


def sheet(way: Pathway, catalogue: Catalogue, limits: Limits, today: date) -> Sheet:
    """Lay a pathway out over dates; the expected day is the milestone."""
    parts, low, high, expected = [], 0, 0, 0
    room = max(LEAST, ROOM // len(way.legs))
    for leg in way.legs:
        low, high = low + leg.months[0], high + leg.months[1]
        expected += leg.time
        days = tuple(_after(today, month) for month in (low, high, expected / 100))
        care = (caution_words(one) for one in cautions(leg, catalogue, limits))
        parts.append(_part(leg, catalogue, room, days=days, care=tuple(care)))
    return Sheet(
        catalogue.roles[way.stops[0]], tuple(parts), _sources(way, catalogue), way
    )


def _part(
    leg: Leg,
    catalogue: Catalogue,
    room: int,
    *,
    days: tuple[date, ...],
    care: tuple[str, ...],
) -> Part:
    role = catalogue.roles[leg.step.goal]
    todo = sorted(leg.adds, key=lambda add: not add.essential)
    missing = {add.skill for add in leg.adds}
    first, last, due = days
    return Part(
        leg=leg,
        role=role,
        first=first,
        last=last,
        due=due,
        todo=tuple(todo[:room]),
        more=max(0, len(todo) - room),
        there=tuple(
            catalogue.skills[ask.skill].name
            for ask in role.asks
            if ask.skill not in missing
        ),
        care=care,
    )


def milestones(plan: Sheet) -> tuple[Milestone, ...]:
    """Name the day of each step, with what to have learned by then."""
    return tuple(
        Milestone(
            part.due,
            f"Be ready for: {part.role.name}",
            "\n".join(add.action.do for add in part.todo if add.action),
        )
        for part in plan.parts
    )


def _place(role: Role, when: str) -> Place:
    pay = thousands(role.pay) if role.pay else ""
    return Place(role.name, role.family, pay, when)


def _after(today: date, months: float) -> date:
    return today + timedelta(days=round(months * DAYS_A_MONTH))


def _sources(way: Pathway, catalogue: Catalogue) -> tuple[Source, ...]:
    figures = [
        figure
        for leg in way.legs
        for figure in (leg.pay, catalogue.roles[leg.step.goal].outlook)
        if figure
    ]
    ids = dict.fromkeys(figure.source for figure in figures)
    return tuple(catalogue.sources[id_] for id_ in ids if id_ in catalogue.sources)
