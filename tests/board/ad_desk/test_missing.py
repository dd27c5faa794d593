from dataclasses import replace

import pytest

from careers.board.ad_desk.missing import missing
from careers.board.place import Setting, Where
from careers.board.shift import When
from careers.board.terms import Terms
from careers.board.work import Work
from tests.cast import MEMBER_SERVICES

LONG = "You answer members who ask about bills. " * 8
WHOLE = replace(MEMBER_SERVICES, body=LONG)


def found(**changes):
    return {remark.id: remark for remark in missing(replace(WHOLE, **changes))}


def test_a_whole_ad_misses_nothing():
    assert found() == {}


@pytest.mark.parametrize(
    ("changes", "rule", "page"),
    [
        ({"title": " "}, "no-title", "job"),
        ({"body": "Calls."}, "no-text", "job"),
        ({"when": When()}, "no-hours", "hours"),
        ({"when": replace(WHOLE.when, zone=None)}, "no-zone", "hours"),
        ({"where": Where()}, "no-setting", "places"),
        ({"where": Where(Setting.VIRTUAL)}, "no-lives", "places"),
        ({"where": Where(Setting.ON_SITE, "GB")}, "no-city", "places"),
        ({"apply_at": None}, "no-apply", "apply"),
    ],
)
def test_what_readers_ask_first_must_be_said(changes, rule, page):
    remark = found(**changes)[rule]
    assert remark.must
    assert remark.page == page


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"role": None}, "no-role"),
        ({"work": Work()}, "no-calls"),
        ({"terms": Terms()}, "no-contract"),
        ({"terms": replace(WHOLE.terms, class_weeks=3)}, "no-training-pay"),
    ],
)
def test_what_only_helps_is_advice(changes, rule):
    assert not found(**changes)[rule].must


def test_applications_taken_here_need_no_address():
    assert "no-apply" not in found(apply_at=None, applies_here=True)
