"""Where a job may be done, in words."""

from functools import lru_cache

from careers.board.place import Setting, Where
from careers.web.words.geography import (
    ASKED_BY_STATE,
    part,
    places,
    region,
    short_country,
)
from careers.web.words.sentences import begun, within


@lru_cache(2000)
def where_words(where: Where) -> str | None:
    """Say where a job is done: “From home in 14 states”, “Cebu City, on site”."""
    if where.setting is Setting.VIRTUAL:
        return _from_home(where)
    town = town_words(where)
    if not town:
        return _setting_alone(where)
    if where.setting is Setting.HYBRID:
        return f"{town}, {within(_days(where))}"
    if where.setting is Setting.ON_SITE:
        return f"{town}, on site"
    return f"{town}; on site or from home: not stated"


def town_words(where: Where) -> str | None:
    """Name the town: “Tucson, Arizona”, “Leeds”; or the smallest place stated."""
    state = region(where.region) if where.region else None
    if where.city and state and where.country in ASKED_BY_STATE:
        return f"{where.city}, {state}"
    if where.city or state:
        return where.city or state
    return short_country(where.country) if where.country else None


def _from_home(where: Where) -> str:
    base = _home_base(where)
    if where.excluded:
        return f"{base}, except {places(where.excluded, 'and')}"
    return base


def _home_base(where: Where) -> str:
    if where.allowed:
        return f"From home in {places(where.allowed)}"
    if where.radius and where.city:
        return f"From home, within {where.radius} miles of {where.city}"
    if where.city or where.region:
        return f"From home, {town_words(where)}"
    if not where.country:
        return "From home. Countries not stated"
    return f"From home, {short_country(where.country)}{_unsaid_states(where)}"


def _unsaid_states(where: Where) -> str:
    if where.country not in ASKED_BY_STATE or where.excluded:
        return ""
    return f". {part(where.country).capitalize()}s not stated"


def _setting_alone(where: Where) -> str | None:
    if where.setting is Setting.HYBRID:
        return f"{begun(_days(where))}. Place not stated"
    if where.setting is Setting.ON_SITE:
        return "On site. Place not stated"
    return None


def _days(where: Where) -> str:
    days = where.on_site_days
    if not days:
        return "partly on site"
    return days if "site" in days or "office" in days else f"{days} on site"
