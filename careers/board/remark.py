"""A remark on a draft: the words it is about, what is wrong, and what would mend it."""

from dataclasses import dataclass
from enum import IntEnum


class Weight(IntEnum):
    """How bad something is; what must be mended comes before all advice."""

    HINT = 1
    ADVICE = 2
    WARNING = 3
    MUST = 4
    UNLAWFUL = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to look at again.

    ``page`` is the page of the form where it can be mended, ``words`` are the draft's
    own, ``source`` names who says so.
    """

    id: str
    page: str
    says: str
    remedy: str
    weight: Weight = Weight.ADVICE
    words: str = ""
    source: str = ""

    @property
    def must(self) -> bool:
        """Whether it has to be mended before the job can be posted."""
        return self.weight >= Weight.MUST
