"""How long something is kept, in words."""

from datetime import timedelta

from careers.web.words.numbers import count

A_YEAR = 365.25
SMALL = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def lasting(time: timedelta) -> str:
    """Say a time of years, whole days, or hours: “two hours”, “14 days”, “5 years”."""
    years = round(time.days / A_YEAR)
    if years and abs(time.days - years * A_YEAR) < 1:
        return count(years, "year")
    if time.days:
        return count(time.days, "day")
    hours = int(time.total_seconds()) // 3600
    whole = count(hours, "hour")
    return whole.replace(str(hours), SMALL[hours], 1) if hours < len(SMALL) else whole
