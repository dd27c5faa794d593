"""The plans of a group on paper and as data, and the report of the run."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.group_plan import Fate, GroupPlan
from careers.people.sheet import sheet as spreadsheet
from careers.web.alone import on_paper, paper_style
from careers.web.planner.plan_data import plan_data
from careers.web.planner.plan_sheet import milestones, sheet
from careers.web.planner.ways import Way
from careers.web.words.numbers import months
from careers.web.words.offers import offer_words
from careers.web.words.paths import goal_words, limit_words, names_words
from careers.web.words.trips import no_way_words, trip_title

COLUMNS = (
    *("line", "code", "result", "from", "to", "months", "steps"),
    *("why", "what to do", "to know", "file"),
)


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the report: what became of a client’s row, and why."""

    line: int
    code: str
    fate: Fate
    start: str = ""
    goal: str = ""
    months: str = ""
    steps: str = ""
    why: str = ""
    remedy: str = ""
    notes: str = ""
    file: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as the report writes it."""
        return (
            str(self.line), self.code, self.fate.value, self.start, self.goal,
            self.months, self.steps, self.why, self.remedy, self.notes, self.file,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chip:
    """A limit, as the head of a plan names it."""

    label: str


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a plan."""

    title: str
    ways: tuple[Way, ...]
    chips: tuple[Chip, ...]
    opened: int = 0


def told(plan: GroupPlan, catalogue: Catalogue, file: str = "") -> Told:
    """Say in one line what became of a row."""
    if plan.trip is None:
        return Told(
            plan.line, plan.code, plan.fate, why=plan.problem, remedy=plan.remedy,
            notes=" ".join(notes(plan)),
        )  # fmt: skip
    trip, found = plan.trip, plan.answer
    way = found.choices[0].pathway if found.choices else None
    return Told(
        plan.line, plan.code, plan.fate,
        start=catalogue.roles[trip.start].name,
        goal=goal_words(trip.goal, catalogue),
        months=months(way.months) if way else "",
        steps=", then ".join(catalogue.roles[id_].name for id_ in way.stops[1:])
        if way else "",
        why=" ".join(no_way_words(trip, found.no_way, catalogue))
        if found.no_way else "",
        remedy=" ".join(f"{offer_words(own, trip.limits, catalogue)}."
                        for own in found.offers[:1]),
        notes=" ".join(notes(plan)),
        file=file,
    )  # fmt: skip


def notes(plan: GroupPlan) -> list[str]:
    """Say what was taken for granted, so that nobody is surprised."""
    said = [f"Line {plan.twice} has the same code: are these two people?"] * bool(
        plan.twice
    )
    said += ["No goal was given: this is the likeliest next role."] * plan.chosen
    if plan.row and plan.row.unsaid:
        quoted = "; ".join(f"“{own}”" for own in plan.row.unsaid)
        said.append(f"Not understood in the limits: {quoted}.")
    return said


def plan_body(plan: GroupPlan, catalogue: Catalogue, today: date) -> str:
    """Write the plan of a client whose row has a way, to stand inside a page."""
    if plan.trip is None or plan.row is None:
        raise ValueError(plan.fate)
    trip, way = plan.trip, plan.answer.choices[0]
    limits = [limit_words(name, trip.limits, catalogue) for name in trip.limits.on()]
    name = "The way that beats all others"
    if len(plan.answer.choices) > 1:
        name = names_words(way.names)
    head = Head(
        f"{plan.row.called}: {trip_title(trip, catalogue)}",
        (Way(name, way.pathway),),
        tuple(map(Chip, limits)),
    )
    return on_paper(
        "groups/_plan.html",
        view=head,
        plan=sheet(way.pathway, catalogue, trip.limits, today),
        catalogue=catalogue,
        today=today,
        notes=notes(plan),
    )


def plan_values(plan: GroupPlan, catalogue: Catalogue, today: date) -> dict[str, Any]:
    """Give the plan of a client as data: the same fields as any plan has."""
    if plan.trip is None or plan.row is None:
        raise ValueError(plan.fate)
    found, trip = plan.answer, plan.trip
    choice = found.choices[0]
    laid = sheet(choice.pathway, catalogue, trip.limits, today)
    return {
        "version": 1,
        "client": {"code": plan.code, "name": plan.row.name},
        "made_on": today.isoformat(),
        **plan_data(trip, choice, found.reasons[0], catalogue),
        "milestones": [
            {"day": one.day.isoformat(), "name": one.name} for one in milestones(laid)
        ],
        "notes": notes(plan),
    }


def alone(title: str, body: str) -> str:
    """Make a page of its own of a plan, with its style inside: to print, to keep."""
    inside = Markup(body)  # noqa: S704 - rendered by us, escaped there
    return on_paper("groups/alone.html", title=title, body=inside, css=paper_style())


def report_csv(lines: Iterable[Told]) -> str:
    """Write the report for a spreadsheet."""
    return spreadsheet([COLUMNS, *(own.cells for own in lines)])


def report_page(lines: Sequence[Told], today: date) -> str:
    """Write the report to be read: first what somebody has to look at."""
    body = on_paper(
        "groups/_report.html",
        lines=sorted(lines, key=lambda own: (own.fate is Fate.DONE, own.line)),
        counts={fate: sum(own.fate is fate for own in lines) for fate in Fate},
        today=today,
    )
    return alone("Plans for a group", body)
