"""A client's plan as it is printed: the words, the steps, what there is room for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate

from careers import assets
from careers.board.job import Job
from careers.catalogue.role import Role
from careers.catalogue.source import Source
from careers.catalogue.spanish import load_spanish
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.people.clients.plan_copy import PlanCopy
from careers.people.clients.plan_version import Agreement, Side, Version
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.own_plan import OwnPlan, linked_jobs
from careers.web.words.plan_english import ENGLISH
from careers.web.words.plan_paper import PaperWords
from careers.web.words.plan_spanish import SPANISH

LANGUAGES = {own.language: own for own in (ENGLISH, SPANISH)}
ROOM = 140
"""So many lines of actions fit on four sheets, beside the way, the end and breaks."""

LETTERS = 95
"""So many letters fit on a line, about: long words take more room, and get it."""


@dataclass(frozen=True, slots=True)
class PaperStep:
    """A step on paper: its role, what there is to do for it, and today's openings."""

    step: PlanStep
    role: Role | None
    actions: tuple[PlanAction, ...]
    openings: int


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything a printed plan says; ``copy`` tells what it is worth."""

    says: PaperWords
    name: str
    counselor: str
    agency: str
    copy: PlanCopy
    start: Role | None
    goals: tuple[str, ...]
    first: tuple[PlanAction, ...]
    steps: tuple[PaperStep, ...]
    more: int
    jobs: dict[int, Job]
    sources: tuple[Source, ...]
    on: date

    @property
    def plan(self) -> ClientPlan:
        """The plan on it."""
        return self.copy.plan

    @property
    def version(self) -> Version | None:
        """Its version; a draft has none."""
        return self.copy.version

    @property
    def stamp(self) -> str:
        """What stands on each sheet of a plan that does not count."""
        return self.says.stamps[self.copy.standing]

    def role_name(self, role: Role | None) -> str:
        """Name a role; on Spanish paper in Spanish, with its name here."""
        if role is None:
            return "–"
        if self.says is SPANISH:
            return load_spanish(assets.DATA).role(role.id, role.name)
        return role.name

    def source_words(self, source: Source) -> str:
        """Name a source of figures."""
        if self.says is SPANISH:
            return load_spanish(assets.DATA).source(source)
        return f"{source.title}, {source.publisher}, {source.year}"

    def doer(self, action: PlanAction) -> str:
        """Say who does an action."""
        name = action.name or self.says.doers[action.who]
        return name[:1].upper() + name[1:]

    def job_words(self, number: int) -> str:
        """Name a linked job, and say when it is closed."""
        job = self.jobs.get(number)
        if job is None:
            return self.says.closed
        words = f"{job.title}, {job.employer.name}"
        return words if job.is_open(now()) else f"{words} ({self.says.closed})"

    def agreed(self, own: Agreement) -> str:
        """Say who agreed and when."""
        on = self.says.day(own.paper or own.at.date())
        if own.paper:
            return self.says.on_paper.format(name=own.name, day=on)
        return f"{own.name}, {on}"


def paper(own: OwnPlan, language: str, copy: PlanCopy) -> Paper:
    """Lay one of a client's plans out."""
    known, agency = catalogue(), store().agencies.find(own.client.agency)
    chosen, version = copy.plan, copy.version or own.folder.agreed
    says = LANGUAGES.get(language, ENGLISH)
    shown = _shown(said_in(chosen, says))
    counselor = store().accounts.find(own.client.counselor)
    opened = store().jobs.openings(now())
    roles = [known.roles.get(step.role) for step in chosen.steps]
    of_step = {step.role for step in chosen.steps}
    return Paper(
        says=says,
        name=own.client.said.name or says.client.format(code=own.client.code),
        counselor=_signed(version, counselor.email if counselor else "–"),
        agency=_in_a_line(agency.signs or agency.name) if agency else "",
        copy=copy,
        start=known.roles.get(chosen.start),
        goals=chosen.goals,
        first=tuple(one for one in shown if one.step not in of_step),
        steps=tuple(
            PaperStep(
                step,
                role,
                tuple(one for one in shown if one.step == step.role),
                opened.get(step.role, 0),
            )
            for step, role in zip(chosen.steps, roles, strict=True)
        ),
        more=len(chosen.actions) - len(shown),
        jobs=linked_jobs(chosen),
        sources=_sources(roles),
        on=today(),
    )


def said_in(plan: ClientPlan, says: PaperWords) -> ClientPlan:
    """Say the actions in a language, as far as the words are ours."""
    if says is not SPANISH:
        return plan
    say = load_spanish(assets.DATA).say
    actions = (
        replace(
            one,
            do=say(one.do),
            name=say(one.name),
            shows=say(one.shows),
            support=say(one.support),
            funding=say(one.funding),
            provider=say(one.provider),
        )
        for one in plan.actions
    )
    return replace(plan, actions=tuple(actions))


def _signed(version: Version | None, email: str) -> str:
    """Name the counselor as they signed; their address is all we know besides."""
    own = version.side(Side.COUNSELOR) if version else None
    return f"{own.name} ({email})" if own else email


def _in_a_line(head: str) -> str:
    lines = (line.strip(" ,") for line in head.splitlines())
    return ", ".join(line for line in lines if line)


def _shown(plan: ClientPlan) -> tuple[PlanAction, ...]:
    """Take what is still to do first, then what is done, as much as there is room."""
    done = (one for one in plan.actions if one.done_on)
    every = (*plan.open_actions, *done)
    ends = accumulate(_lines(one) for one in every)
    return tuple(one for one, end in zip(every, ends, strict=True) if end <= ROOM)


def _lines(one: PlanAction) -> int:
    """Tell about how many lines an action takes on paper."""
    small = sum(map(len, (one.shows, one.support, one.funding, one.provider)))
    rows = len(one.do) // LETTERS + 1 + -(-small // LETTERS) + len(one.jobs)
    return rows + 1


def _sources(roles: Iterable[Role | None]) -> tuple[Source, ...]:
    known = catalogue().sources
    ids = dict.fromkeys(role.pay.source for role in roles if role and role.pay)
    return tuple(known[id_] for id_ in ids if id_ in known)
