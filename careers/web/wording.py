"""Everything the site says about a value: the filters every template may use."""

from collections.abc import Callable, Mapping
from typing import Any

from careers.web.words import (
    dates,
    geography,
    hours,
    labels,
    moments,
    money,
    numbers,
    reasons,
    whereabouts,
)

FILTERS: Mapping[str, Callable[..., Any]] = {
    "between": numbers.between,
    "channel_name": labels.channel_name,
    "city": hours.city,
    "clock_time": hours.clock_time,
    "clock_words": hours.clock_words,
    "closing": dates.closing,
    "closing_day": dates.closing_day,
    "cost_words": money.cost_words,
    "count_of": numbers.count,
    "country": geography.country,
    "day": dates.day,
    "days_words": hours.days_words,
    "facet_label": labels.facet_label,
    "hours_words": hours.hours_words,
    "in_country": geography.in_country,
    "label": labels.label,
    "language": geography.language,
    "listed": numbers.listed,
    "moment": moments.moment,
    "money": money.money,
    "money_range": money.money_range,
    "months": numbers.months,
    "pay_amount": money.pay_amount,
    "pay_line": money.pay_line,
    "pay_words": money.pay_words,
    "per": money.per,
    "place": geography.place,
    "places": geography.places,
    "points": reasons.points,
    "posted": dates.posted,
    "reason": reasons.reason,
    "region": geography.region,
    "rung": numbers.rung,
    "signed": numbers.signed,
    "town_words": whereabouts.town_words,
    "when_words": hours.when_words,
    "where_words": whereabouts.where_words,
}
"""Register with ``app.jinja_env.filters.update(wording.FILTERS)``."""
