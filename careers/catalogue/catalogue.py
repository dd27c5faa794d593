"""The whole of ``data/``, read once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from careers.catalogue.center import Center, CenterType
from careers.catalogue.credential import Credential
from careers.catalogue.crosswalk import Home
from careers.catalogue.esco import Concept
from careers.catalogue.family import Family
from careers.catalogue.guide import Guide
from careers.catalogue.learning import Action
from careers.catalogue.preview import Statement, Trait
from careers.catalogue.question import Question
from careers.catalogue.role import Role
from careers.catalogue.showing import Showing
from careers.catalogue.source import Source
from careers.catalogue.step import Kind, Step
from careers.catalogue.tables import read, read_all
from careers.catalogue.term import Term
from careers.catalogue.trust import Trust, acquainted
from careers.skills.skill import Group, Skill

KINDS = tuple(Kind)
"""Up first, back last."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything we hold true about the field, by id and in reading order."""

    families: Mapping[str, Family] = field(default_factory=dict)
    centers: Mapping[CenterType, Center] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    skills: Mapping[str, Skill] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    actions: tuple[Action, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    credentials: Mapping[str, Credential] = field(default_factory=dict)
    homes: Mapping[str, Home] = field(default_factory=dict)
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    guides: Mapping[str, Guide] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    traits: Mapping[str, Trait] = field(default_factory=dict)
    statements: Mapping[str, Statement] = field(default_factory=dict)
    showings: Mapping[str, Showing] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    trust: Mapping[str, Trust] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> "Catalogue":
        """Read ``data/``; a file that does not fit raises, naming file and place."""
        return cls(
            families=_by_id(read(folder / "families.toml", "family", Family)),
            centers=_by_id(read(folder / "centers.toml", "center", Center)),
            groups=_by_id(read(folder / "groups.toml", "group", Group)),
            skills=_by_id(read_all(folder / "skills", "skill", Skill)),
            roles=_by_id(read_all(folder / "roles", "role", Role)),
            steps=tuple(read(folder / "steps.toml", "step", Step)),
            actions=tuple(read(folder / "learning.toml", "action", Action)),
            sources=_by_id(read(folder / "sources.toml", "source", Source)),
            guides=_by_id(read_all(folder / "guides", "guide", Guide)),
            terms=_by_id(read(folder / "glossary.toml", "term", Term)),
            traits=_by_id(read(folder / "traits.toml", "trait", Trait)),
            statements=_by_id(read(folder / "preview.toml", "statement", Statement)),
            showings=_by_id(read(folder / "showing.toml", "showing", Showing)),
            questions=_by_id(read(folder / "questions.toml", "question", Question)),
            credentials=_by_id(
                read(folder / "credentials.toml", "credential", Credential)
            ),
            homes=_by_id(read(folder / "crosswalk.toml", "home", Home)),
            concepts=_by_id(read(folder / "esco.toml", "concept", Concept)),
            trust=acquainted(read(folder / "trust.toml", "trust", Trust)),
        )

    def roles_of(self, family: str) -> tuple[Role, ...]:
        """List a family's roles from the first rung up."""
        own = (role for role in self.roles.values() if role.family == family)
        return tuple(sorted(own, key=lambda role: (role.rung, role.name)))

    def skills_of(self, group: str) -> tuple[Skill, ...]:
        """List a group's skills by name."""
        own = (skill for skill in self.skills.values() if skill.group == group)
        return tuple(sorted(own, key=lambda skill: skill.name))

    def roles_asking(self, skill: str) -> tuple[Role, ...]:
        """List the roles that ask for a skill, from the first rung up."""
        asking = (
            role
            for role in self.roles.values()
            if any(ask.skill == skill for ask in role.asks)
        )
        return tuple(sorted(asking, key=lambda role: (role.rung, role.name)))

    def ways_on(self, role: str) -> tuple[Step, ...]:
        """List the steps that leave a role: up first, back last, the quickest first."""
        own = (step for step in self.steps if step.start == role)
        return tuple(
            sorted(own, key=lambda one: (KINDS.index(one.kind), one.months, one.goal))
        )

    def ways_in(self, role: str) -> tuple[Step, ...]:
        """List the steps that lead to a role, the quickest first, steps back last."""
        own = (step for step in self.steps if step.goal == role)
        return tuple(
            sorted(own, key=lambda s: (s.kind is Kind.RETURN, s.months, s.start))
        )

    def actions_for(self, skill: str) -> tuple[Action, ...]:
        """List what closes a gap in a skill, the shortest first."""
        own = (action for action in self.actions if action.skill == skill)
        return tuple(sorted(own, key=lambda action: (action.hours, action.do)))


def _by_id(things: Iterable[Any]) -> dict[Any, Any]:
    return {thing.id: thing for thing in things}
