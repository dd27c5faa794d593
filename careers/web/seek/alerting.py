"""What all pages and rounds of alerts share: keys and names."""

from dataclasses import replace
from functools import lru_cache
from urllib.parse import parse_qsl

from werkzeug.datastructures import MultiDict

from careers.board.criteria import Criteria, Sort
from careers.matching.bands import Band
from careers.people.entry.seal import Seal
from careers.people.seekers import alert
from careers.people.seekers.alert import Alert, Looks
from careers.web.context import catalogue, settings, store
from careers.web.forms.jobs import SearchForm
from careers.web.search.address import address
from careers.web.search.chips import chips
from careers.web.search.names import Names
from careers.web.yours.fit_list import at as fit_address

LONGEST = 2000
"""Signs of a search; what is kept in mind for a moment must not fill the memory."""

ALL_JOBS = "all jobs"

NEAR = {
    Band.WELL: "Fits me well",
    Band.PARTLY: "Fits me well or in part",
    Band.FURTHER: "Has anything of mine",
}


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
    return _criteria(asked[:LONGEST])


@lru_cache(1000)
def _criteria(asked: str) -> Criteria:
    form = SearchForm(MultiDict(parse_qsl(asked.lstrip("?"))))
    return replace(form.criteria(), within=None, sort=Sort.NEWEST, page=1)


def asked_by(criteria: Criteria) -> str:
    """Write a search as it is kept."""
    return address(criteria, "").lstrip("?")


def labels(least: str, criteria: Criteria) -> list[str]:
    """Name how near it must be, the words, and every filter of a search."""
    said = [NEAR[Band(least)]] if least else []
    if criteria.words:
        said.append(f"“{criteria.words}”")
    names = Names(catalogue())
    employer = store().employers.find(criteria.employer) if criteria.employer else None
    name = employer.name if employer else ""
    return said + [chip.label for chip in chips(criteria, names, name)]


def name_of(least: str, criteria: Criteria) -> str:
    """Name what an alert looks for in one line."""
    return ", ".join(labels(least, criteria)) or ALL_JOBS


def list_of(own: Alert) -> str:
    """Point to the list where what an alert finds stands today."""
    criteria = criteria_of(own.said.asked)
    if own.looks is Looks.FIT:
        return fit_address(criteria, Band.WELL if own.least == Band.WELL else None)
    return address(criteria)
