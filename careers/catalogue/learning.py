"""What closes a gap."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """One way to get a skill up by a level, beside a job.

    ``hours`` and ``cost`` (whole US dollars) are ranges, low and high; a cost
    nobody stated in a source we may cite is ``None``, and never called free.
    """

    skill: str
    kind: str
    do: str
    hours: tuple[int, int]
    done_when: str
    cost: tuple[int, int] | None = None
    while_working: bool = True
