from dataclasses import replace

from careers.board.feeds.same import is_same, likeness, sketch
from careers.board.pay import Pay
from tests.cast import AGENT

AD = replace(AGENT, body="You answer calls about gas and light all day long here.")


def test_near_same_texts_are_alike_and_others_are_not():
    text = " ".join(f"word{number} then{number % 7} again" for number in range(120))
    assert likeness(sketch(text), sketch(text + " Apply today!")) > 0.8
    assert (
        likeness(sketch(text), sketch("You answer calls about gas and light all day"))
        < 0.1
    )


def test_one_job_is_the_same_under_any_key():
    assert is_same(AD, replace(AD, source_key="other", number=9))


def test_another_title_pay_or_text_is_another_job():
    assert not is_same(AD, replace(AD, title="Team lead"))
    assert not is_same(AD, replace(AD, pay=Pay()))
    assert not is_same(AD, replace(AD, body="You sell phones to shops in the north."))
