"""The fixed words of a client's plan on paper: one value for each language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from careers.people.clients.client_plan import Doer
from careers.people.clients.plan_copy import Standing
from careers.web.words.money import money

TO = {"en": "to", "es": "a"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """Everything a printed plan says that is the same for everybody.

    What was typed, and the titles of jobs, stay as they are.
    """

    language: str
    plan_of: str
    client: str
    counselor_of: str
    version: str
    stamps: Mapping[Standing, str]
    override: str
    left_out: str
    reached: str
    goal: str
    review: str
    looked_at: str
    the_way: str
    step: str
    now: str
    today: str
    until: str
    when: str
    pay: str
    not_stated: str
    openings: str
    none: str
    for_step: str
    first_of_all: str
    nothing_to_do: str
    by: str
    no_day: str
    shows: str
    support: str
    funding: str
    provider: str
    job: str
    closed: str
    done: str
    more: str
    agreed: str
    on_paper: str
    sign_client: str
    sign_counselor: str
    sign_date: str
    sources: str
    practice: str
    pay_basis: str
    board: str
    rights: str
    doers: Mapping[Doer, str]
    day: Callable[[date], str]
    month: Callable[[date], str]


def money_between(low: int, high: int, language: str) -> str:
    """Say a range of pay in US dollars, as they are written in the United States."""
    return f"{money(low)} {TO[language]} {money(high)}"
