"""A day, moment by moment."""

import re

from careers.web.words.hours import clock_time

MOMENT = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d{2})\s*[–-]?\s*(?P<words>.+)")


def moment(text: str) -> tuple[str, str]:
    """Part “8:30 Pick ten calls” into “8:30 am” and the rest."""
    found = MOMENT.fullmatch(text)
    if not found:
        return "", text
    at = clock_time(f"{found['hour']:0>2}:{found['minute']}")
    return at.capitalize(), found["words"]
