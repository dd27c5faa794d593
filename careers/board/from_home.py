"""Can I take this job from my home? One answer, and the lines it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass

from careers.board.job import Job
from careers.board.place import Setting
from careers.matching.rulings import Ruling, Verdict

AT_HOME = (Setting.VIRTUAL, Setting.HYBRID)


@dataclass(frozen=True, slots=True)
class FromHome:
    """The answer, each line of it, and what the person has yet to say."""

    verdict: Verdict
    rulings: tuple[Ruling, ...]
    says_place: bool


def from_home(job: Job, rulings: Iterable[Ruling], lives: str) -> FromHome | None:
    """Answer for one person; ``None`` for work that is not done from home at all.

    One no is a no. A question, or a home that was not said, leaves it open.
    """
    if job.where.setting not in AT_HOME:
        return None
    lines = tuple(rulings)
    said = {line.verdict for line in lines}
    if Verdict.NO in said:
        return FromHome(Verdict.NO, lines, bool(lives))
    is_open = Verdict.ASK in said or not lives or job.where.setting is Setting.HYBRID
    return FromHome(Verdict.ASK if is_open else Verdict.YES, lines, bool(lives))
