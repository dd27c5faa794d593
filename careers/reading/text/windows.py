"""The stretches of a text that are worth a closer look."""

import re
from collections.abc import Iterator


def windows(text: str, sign: re.Pattern[str], reach: int) -> Iterator[tuple[int, int]]:
    """Bound what stands near a sign: nothing else is searched with the slow patterns.

    ``reach`` is longer than anything that is looked for; windows do not overlap.
    """
    start = end = -1
    for match in sign.finditer(text):
        if end < 0 or match.start() > end + reach:
            if end >= 0:
                yield start, end
            start = max(0, end, match.start() - reach)
        end = min(len(text), match.end() + reach)
    if end >= 0:
        yield start, end
