"""Which jobs to lay side by side."""

import re
from collections.abc import Iterable

MOST = 3
NUMBER = re.compile(r"(?:.*/)?#?(\d{1,9})(?:[-?#./][^/]*)?")
"""A number alone, or the address of a job: “…/jobs/12-agent”, “…/fit/jobs/12”."""


class BesideForm:
    """Up to three jobs, all called “job” in the address; it travels by GET."""

    def __init__(self, typed: Iterable[str]) -> None:
        said = [words.strip() for words in typed if words.strip()]
        found = [NUMBER.fullmatch(words) for words in said]
        numbers = dict.fromkeys(int(each[1]) for each in found if each)
        self.numbers = tuple(numbers)[:MOST]
        self.left_out = len(numbers) - len(self.numbers)
        self.strange = tuple(w for w, f in zip(said, found, strict=True) if not f)
