"""How an employer hires: a short line with stops, and the checks."""

from dataclasses import dataclass

from careers.board.hiring import Check, CheckKind
from careers.board.job import Job
from careers.web.facts.fact import Fact, noted, stated
from careers.web.words.labels import label
from careers.web.words.sentences import begun

NAMES = {
    CheckKind.E_VERIFY: "E-Verify",
    CheckKind.NBI: "NBI clearance",
    CheckKind.DRUG: "Drug test",
    CheckKind.FINGERPRINT: "Fingerprints",
}


@dataclass(frozen=True, slots=True)
class Stop:
    """One step on the way to an offer."""

    name: str
    note: str = ""
    last: bool = False


def stops(job: Job) -> tuple[Stop, ...]:
    """List the steps in order; empty when the ad does not say."""
    steps = job.hiring.steps or ()
    return tuple(
        Stop(label(step.stage), step.note, at == len(steps))
        for at, step in enumerate(steps, start=1)
    )


def hiring_facts(job: Job) -> tuple[Fact, ...]:
    """Tell the checks, how long it takes and whom to ask for an adjustment."""
    hiring = job.hiring
    if hiring.checks is None:
        checks: tuple[Fact, ...] = (Fact("Checks"),)
    else:
        checks = tuple(_check(check) for check in hiring.checks) or (
            Fact("Checks", "None"),
        )
    takes = stated([Fact("Usually takes", hiring.takes)])
    return (*checks, *takes, Fact("If you need an adjustment", hiring.accommodation))


def _check(check: Check) -> Fact:
    name = NAMES.get(check.kind) or f"{label(check.kind)} check"
    words = noted(check.when, check.paid_by and f"paid by {check.paid_by}")
    line = ", ".join(words) or "Yes; who pays is not stated"
    return Fact(name, begun(line))
