from dataclasses import replace
from datetime import timedelta

import pytest

from careers.board.posting import begun
from careers.web.api.said import etag_of, facts, said
from tests.cast import MEMBER_SERVICES, NOW

OWN = replace(begun(MEMBER_SERVICES, NOW), number=7)


@pytest.fixture
def at_noon(app):
    with app.test_request_context():
        yield app


def test_a_draft_has_no_address_and_no_days(at_noon):
    told = said(OWN, None)
    assert (told["state"], told["address"], told["closes_at"]) == ("draft", None, None)


def test_moments_are_told_in_utc(at_noon):
    told = said(OWN.sent(NOW).passed(NOW), "A-1")
    assert told["opens_at"] == "2026-03-02T12:00:00Z"
    assert told["reference"] == "A-1"


def test_our_bookkeeping_is_not_among_the_facts():
    assert {"title", "pay", "when", "applies_here"} <= set(facts(OWN))
    assert not {"source", "source_key", "held_at", "employer"} & set(facts(OWN))


def test_any_change_is_another_version_and_so_is_the_clock(at_noon):
    scheduled = OWN.sent(NOW).passed(NOW)
    first = etag_of(scheduled)
    assert etag_of(scheduled) == first
    assert etag_of(scheduled.closed(NOW)) != first


def test_a_version_changes_when_the_last_day_is_over(app):
    own = OWN.sent(NOW).passed(NOW)
    with app.test_request_context():
        first = etag_of(own)
    app.config["NOW"] = NOW + timedelta(days=90)
    with app.test_request_context():
        assert etag_of(own) != first
