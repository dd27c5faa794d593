"""How long something is kept, in words."""

from datetime import timedelta

from careers.web.words.numbers import count

SMALL = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def lasting(time: timedelta) -> str:
    """Say a time of whole days, or of hours: “two hours”, “14 days”."""
    if time.days:
        return count(time.days, "day")
    hours = int(time.total_seconds()) // 3600
    whole = count(hours, "hour")
    return whole.replace(str(hours), SMALL[hours], 1) if hours < len(SMALL) else whole
