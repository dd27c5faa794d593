"""A catalogue small enough to reckon with by hand, for the engines' tests."""

from datetime import date

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.center import CenterType
from careers.catalogue.family import Family
from careers.catalogue.figures import PayFigure
from careers.catalogue.learning import Action
from careers.catalogue.role import Role
from careers.catalogue.source import Fit
from careers.catalogue.step import Kind, Step
from careers.skills.profile import Ability, Profile
from careers.skills.requirement import Requirement
from careers.skills.skill import Group, Skill

EVERYWHERE = tuple(CenterType)


def skill(id_: str, *, weight: int = 2, near: tuple[str, ...] = ()) -> Skill:
    levels = {"1": "a start", "3": "steady", "5": "teaches it"}
    return Skill(
        id_, id_.capitalize(), "service", f"{id_} at work", levels, (id_,),
        near=near, weight=weight,
    )  # fmt: skip


def asks(*pairs: tuple[str, int]) -> tuple[Requirement, ...]:
    return tuple(Requirement(*pair) for pair in pairs)


def role(
    id_: str, *wanted: Requirement, family: str = "front", rung: int = 1, pay: int = 0
) -> Role:
    figure = PayFigure(
        "43-4051", "Customer Service Representatives",
        pay - 8000, pay - 4000, pay, pay + 4000, pay + 8000, 2024, "oews", Fit.ROUGH,
    )  # fmt: skip
    return Role(
        id_, id_.replace("-", " ").capitalize(), family, rung, "summary", (id_,), (),
        (), (), (), "ai", EVERYWHERE, ("voice",), "none", (0, 3), wanted,
        date(2026, 11, 1), figure if pay else None,
    )  # fmt: skip


def step(start: str, goal: str, low: int = 6, high: int = 12) -> Step:
    return Step(start, goal, Kind.PROMOTION, (low, high), ("A gate",), "A reason")


def by_id(*things: object) -> dict[str, object]:
    return {thing.id: thing for thing in things}  # type: ignore[attr-defined]


SKILLS = (
    skill("calming", weight=3),
    skill("typing", weight=1),
    skill("coaching", near=("training",)),
    skill("training", near=("coaching",)),
    skill("excel"),
)

CSR = role("csr", *asks(("calming", 2), ("typing", 2)), pay=40_000)
SENIOR = role("senior-agent", *asks(("calming", 4)), rung=2, pay=44_000)
QA = role(
    "qa-analyst", *asks(("coaching", 3), ("excel", 3)),
    family="quality", rung=3, pay=52_000,
)  # fmt: skip
LEAD = role(
    "team-lead", *asks(("coaching", 3), ("calming", 4)),
    family="leading", rung=3, pay=50_000,
)  # fmt: skip
ISLAND = role("island", family="front", rung=4)

CATALOGUE = Catalogue(
    families=by_id(
        Family("front", "F", "Front line", "Talks to customers"),
        Family("quality", "Q", "Quality", "Listens and helps"),
        Family("leading", "L", "Leading", "Looks after a team"),
    ),  # type: ignore[arg-type]
    groups={"service": Group("service", "Service")},
    skills=by_id(*SKILLS),  # type: ignore[arg-type]
    roles=by_id(CSR, SENIOR, QA, LEAD, ISLAND),  # type: ignore[arg-type]
    steps=(
        step("csr", "senior-agent", 4, 8),
        step("csr", "qa-analyst", 12, 18),
        step("senior-agent", "qa-analyst", 6, 10),
        step("senior-agent", "team-lead", 6, 12),
        step("team-lead", "qa-analyst", 6, 6),
    ),
    actions=(
        Action("calming", "practice", "Take the hard queue", (5, 10), "Calm", (0, 0)),
        Action("coaching", "shadow", "Sit in on coaching", (10, 20), "Done", (0, 0)),
        Action("coaching", "course", "Take a course", (30, 40), "A paper", (0, 90)),
        Action("excel", "course", "Learn lookups", (20, 30), "A sheet", (0, 50)),
    ),
)


def profile(role_: str | None = None, **levels: int) -> Profile:
    abilities = {id_: Ability(id_, level) for id_, level in levels.items()}
    return Profile(abilities, months={role_: 12} if role_ else {}, role=role_)
