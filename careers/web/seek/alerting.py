"""What all pages and rounds of alerts share: keys, names, what is found."""

from dataclasses import replace
from urllib.parse import parse_qsl

from werkzeug.datastructures import MultiDict

from careers.board.criteria import Criteria, Sort
from careers.people import alert
from careers.people.alert import Alert
from careers.people.seal import Seal
from careers.storage.engine import Numbers
from careers.web.context import catalogue, now, settings, store
from careers.web.forms.jobs import SearchForm
from careers.web.search.address import address
from careers.web.search.chips import chips
from careers.web.search.names import Names

ALL_JOBS = "all jobs"


def seal() -> Seal:
    """Take the key that closes whom alerts write to, and what they look for."""
    return alert.seal(settings().secret_key)


def unreadable(email: str) -> str:
    """Name an address so that the same one is known again and nobody is told which."""
    return alert.unreadable(settings().secret_key, email)


def criteria_of(asked: str) -> Criteria:
    """Read a search from the part of its address behind the question mark.

    How old a job is does not count, nor the order: an alert tells what is new.
    """
    form = SearchForm(MultiDict(parse_qsl(asked.lstrip("?"))))
    return replace(form.criteria(), within=None, sort=Sort.NEWEST, page=1)


def asked_by(criteria: Criteria) -> str:
    """Write a search as it is kept."""
    return address(criteria, "").lstrip("?")


def labels(criteria: Criteria) -> list[str]:
    """Name every filter of a search, and its words."""
    said = [f"“{criteria.words}”"] if criteria.words else []
    names = Names(catalogue())
    employer = store().employers.find(criteria.employer) if criteria.employer else None
    name = employer.name if employer else ""
    return said + [chip.label for chip in chips(criteria, names, name)]


def name_of(criteria: Criteria) -> str:
    """Name a search in one line."""
    return ", ".join(labels(criteria)) or ALL_JOBS


def found_by(own: Alert) -> Numbers:
    """Name the open jobs that an alert finds now, the newest first."""
    return store().jobs.matching(criteria_of(own.said.asked), now())
