"""A client's plan with all its papers: versions, the draft, and what is done."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.follow_up import FollowUp, MovedReview
from careers.people.clients.footing import Footing
from careers.people.clients.plan_changes import Change, changes
from careers.people.clients.plan_version import (
    Version,
    agreed,
    marked,
    proposed,
    unmarked,
)


@dataclass(frozen=True, slots=True)
class PlanFolder:
    """Everything there is about the plan of one client."""

    versions: tuple[Version, ...] = ()
    follow: FollowUp = field(default_factory=FollowUp)

    @property
    def agreed(self) -> Version | None:
        """The version that counts."""
        return agreed(self.versions)

    @property
    def waiting(self) -> Version | None:
        """The version that waits for somebody's word."""
        return proposed(self.versions)

    @property
    def current(self) -> ClientPlan | None:
        """The plan that counts, with what is done by now."""
        if self.agreed is None:
            return None
        plan = self.marking(self.agreed.plan)
        return replace(plan, review=self.moved[-1].to) if self.moved else plan

    @property
    def moved(self) -> tuple[MovedReview, ...]:
        """How the review of the version that counts was moved."""
        counts = self.agreed.number if self.agreed else 0
        return tuple(one for one in self.follow.moved if one.version == counts)

    @property
    def draft(self) -> ClientPlan | None:
        """What the counselor is working on and has not proposed."""
        return self.marking(self.follow.draft) if self.follow.draft else None

    @property
    def working(self) -> ClientPlan | None:
        """What the counselor sees and changes: draft, proposal or agreed plan."""
        if self.draft or not self.waiting:
            return self.draft or self.current
        return self.marking(self.waiting.plan)

    def marking(self, plan: ClientPlan) -> ClientPlan:
        """Mark in a plan what is done and reached by now."""
        return marked(plan, self.follow.done, self.follow.reached)

    def footing_of(self, version: Version) -> Footing | None:
        """Tell what a version rests on: what was looked at last, if anything was."""
        looked = [
            one for one in self.follow.considered if one.version == version.number
        ]
        return looked[-1].footing if looked else version.footing

    @property
    def next_number(self) -> int:
        """A number that no action ever had: what is done must not pass to another."""
        plans = [own.plan for own in self.versions]
        if self.follow.draft:
            plans.append(self.follow.draft)
        used = max((plan.next_number for plan in plans), default=1)
        return max(used, *(number + 1 for number in self.follow.done), 1)

    def not_proposed(self) -> tuple[Change, ...]:
        """What the draft changes in the plan that counts; nothing without both."""
        if self.draft is None or self.current is None:
            return ()
        return changes(self.current, self.draft)

    def history(self) -> Iterator[tuple[Version, tuple[Change, ...]]]:
        """Tell each version, the last first, with what it changed in the agreed one."""
        for version in reversed(self.versions):
            before = self.before(version)
            yield version, _changes(before, version) if before else ()

    def before(self, version: Version) -> Version | None:
        """Find the plan that counted when a version was proposed."""
        return agreed(own for own in self.versions if own.number < version.number)


def _changes(before: Version, version: Version) -> tuple[Change, ...]:
    """Compare what was planned; what was done is beside the point."""
    return changes(unmarked(before.plan), unmarked(version.plan))
