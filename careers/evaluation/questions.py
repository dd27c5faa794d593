"""Questions that many people ask, and how many ways each is answered with."""

from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.pathways.goals import Aim
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, plan

ENOUGH = 3
WEEKLY = 4
COMMON = (
    *(("csr", aim) for aim in Aim),
    ("csr", "qa-analyst"),
    ("csr", "team-lead"),
    ("csr", "supervisor"),
    ("csr", "trainer"),
    ("csr", "workforce-analyst"),
    ("csr", "workforce-manager"),
    ("csr", "contact-center-manager"),
    ("csr", "service-desk"),
    ("csr", "knowledge-specialist"),
    ("csr", "customer-success-manager"),
    ("csr", "cx-analyst"),
    ("sales-development", "account-manager"),
    ("phone-sales-agent", Aim.SUPERVISOR),
    ("phone-sales-agent", Aim.OFF_PHONES),
    ("inside-sales", Aim.BEST_PAY),
    ("tech-support-1", "systems-administrator"),
    ("tech-support-1", "tech-support-3"),
    ("tech-support-1", Aim.SUPERVISOR),
    ("tech-support-1", Aim.OFF_PHONES),
    ("collections-agent", Aim.ANALYST),
    ("collections-agent", Aim.BEST_PAY),
    ("collections-agent", Aim.OFF_PHONES),
    ("team-lead", "operations-manager"),
    ("team-lead", Aim.ANALYST),
    ("chat-agent", "bot-trainer"),
    ("qa-analyst", "cx-manager"),
)
"""Where people are and where they want to be: thirty pairs, chosen beforehand."""


@dataclass(frozen=True, slots=True)
class Answered:
    """How many ways each question is answered with, in the order of ``COMMON``."""

    shown: tuple[int, ...]

    @property
    def enough(self) -> int:
        """Count the questions with three ways or more."""
        return sum(count >= ENOUGH for count in self.shown)

    @property
    def mean(self) -> float:
        """Tell how many ways a question is answered with on average."""
        return sum(self.shown) / len(self.shown)


def ask_questions(catalogue: Catalogue) -> Answered:
    """Plan every common question for somebody with four hours a week to learn."""
    learner, limits = Learner(catalogue), Limits(weekly=WEEKLY)
    trips = (Trip(start, goal, limits) for start, goal in COMMON)
    return Answered(tuple(len(plan(trip, learner)) for trip in trips))
