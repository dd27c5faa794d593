"""Everything a job page tells, as one value."""

from dataclasses import dataclass
from datetime import date

from careers.board.job import Job
from careers.board.place import Setting
from careers.board.unsaid import questions
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.web.drawing.clock import Picture, picture
from careers.web.facts.apply import Apply, apply
from careers.web.facts.asked import asked_facts, term_facts, work_facts
from careers.web.facts.fact import Fact
from careers.web.facts.firsts import First, firsts
from careers.web.facts.hiring import Stop, hiring_facts, stops
from careers.web.facts.home import home_facts
from careers.web.facts.hours import hour_facts
from careers.web.facts.pay import benefit_facts, pay_facts
from careers.web.facts.places import place_facts
from careers.web.facts.skills import Wanted, wanted

MOST_WAYS = 5


@dataclass(frozen=True, slots=True)
class Way:
    """A role this job can lead to, and how long people usually take."""

    role: Role
    months: tuple[int, int]


@dataclass(frozen=True, slots=True)
class JobPage:
    """A job as its page tells it, in the order in which people ask."""

    firsts: tuple[First, ...]
    work: tuple[Fact, ...]
    hours: tuple[Fact, ...]
    clock: Picture | None
    places: tuple[Fact, ...]
    asked: tuple[Fact, ...]
    skills: tuple[Wanted, ...]
    pay: tuple[Fact, ...]
    offered: tuple[Fact, ...]
    home: tuple[Fact, ...]
    stops: tuple[Stop, ...]
    hiring: tuple[Fact, ...]
    apply: Apply | None
    questions: tuple[str, ...]
    ways: tuple[Way, ...]


def job_page(
    job: Job, catalogue: Catalogue, *, zone: str | None, today: date
) -> JobPage:
    """Tell a job on the reader’s clock."""
    at_home = job.where.setting in (Setting.VIRTUAL, Setting.HYBRID)
    return JobPage(
        firsts=firsts(job, zone, today),
        work=work_facts(job),
        hours=hour_facts(job),
        clock=picture(job.when, zone, today),
        places=place_facts(job),
        asked=asked_facts(job),
        skills=wanted(job, catalogue),
        pay=pay_facts(job),
        offered=(*benefit_facts(job), *term_facts(job)),
        home=home_facts(job) if at_home else (),
        stops=stops(job),
        hiring=hiring_facts(job),
        apply=apply(job),
        questions=questions(job),
        ways=_ways(job, catalogue),
    )


def _ways(job: Job, catalogue: Catalogue) -> tuple[Way, ...]:
    """Name where a role leads: up first, then sideways, the quickest first."""
    own = catalogue.roles.get(job.role or "")
    if own is None:
        return ()
    steps = (step for step in catalogue.ways_on(own.id) if step.goal in catalogue.roles)
    ways = [Way(catalogue.roles[step.goal], step.months) for step in steps]
    return tuple(sorted(ways, key=lambda way: way.role.rung <= own.rung)[:MOST_WAYS])
