from dataclasses import replace

import pytest

from careers.web.facts.apply import apply
from tests import cast


def at(address: str | None):
    return apply(replace(cast.AGENT, apply_at=address))


def test_a_link_says_where_it_leads():
    way = at("https://jobs.northbank.example/apply?ref=1")

    assert way.href == "https://jobs.northbank.example/apply?ref=1"
    assert way.note == "Leads to jobs.northbank.example, outside Headway"


def test_mail_is_an_address_too():
    assert at("people@northbank.example").href == "mailto:people@northbank.example"


@pytest.mark.parametrize(
    "address", [None, "", "javascript:alert(1)", "data:,x", "http://[", "call us"]
)
def test_what_is_no_address_is_no_link(address):
    assert at(address) is None
