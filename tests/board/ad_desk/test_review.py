from dataclasses import replace

from careers import assets
from careers.board.ad_desk.review import review
from careers.board.ad_desk.wording import load_wordings
from careers.board.pay import Pay
from careers.board.remark import Weight
from tests.cast import MEMBER_SERVICES

WORDINGS = load_wordings(assets.DATA)
LONG = "You answer members who call about bills and cards. " * 8


def test_a_good_ad_is_let_through_without_a_word():
    assert review(replace(MEMBER_SERVICES, body=LONG), WORDINGS) == ()


def test_the_worst_comes_first():
    body = f"{LONG} Female only. A competitive salary! We are like a family."
    found = review(replace(MEMBER_SERVICES, body=body, pay=Pay()), WORDINGS)

    assert [remark.id for remark in found[:2]] == ["sex", "pay-none"]
    weights = [remark.weight for remark in found]
    assert weights == sorted(weights, reverse=True)
    assert weights[-1] is Weight.HINT
