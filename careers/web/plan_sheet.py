"""A pathway on paper: dates, what to do in what order, and what to take care of."""

from dataclasses import dataclass
from datetime import date, timedelta

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.source import Source
from careers.pathways.cautions import cautions
from careers.pathways.limits import Limits
from careers.pathways.pathway import Add, Leg, Pathway
from careers.web.calendar import Milestone
from careers.web.words.paths import caution_words

DAYS_A_MONTH = 365 / 12
ROOM = 30
"""So many things to do fit on three pages; each step gets its share."""


@dataclass(frozen=True, slots=True)
class Part:
    """One step on paper. ``more`` things to do stand on the site only."""

    leg: Leg
    role: Role
    first: date
    last: date
    due: date
    todo: tuple[Add, ...]
    more: int
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


def sheet(way: Pathway, catalogue: Catalogue, limits: Limits, today: date) -> Sheet:
    """Lay a pathway out over dates; the expected day is the milestone."""
    parts, low, high, expected = [], 0, 0, 0
    share = max(4, ROOM // len(way.legs))
    for leg in way.legs:
        low, high = low + leg.months[0], high + leg.months[1]
        expected += leg.time
        todo = sorted(leg.adds, key=lambda add: not add.essential)
        parts.append(
            Part(
                leg=leg,
                role=catalogue.roles[leg.step.goal],
                first=_after(today, low),
                last=_after(today, high),
                due=_after(today, expected / 100),
                todo=tuple(todo[:share]),
                more=max(0, len(todo) - share),
                care=tuple(
                    caution_words(one) for one in cautions(leg, catalogue, limits)
                ),
            )
        )
    return Sheet(
        catalogue.roles[way.stops[0]], tuple(parts), _sources(way, catalogue), way
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
