from math import exp

import pytest

from careers.board.screening.ad import Ad
from careers.board.screening.screen import Verdict, screen
from tests.board.screening.signs import SIGNS, names, screened


def test_a_calm_ad_passes_without_a_reason():
    found = screened("")
    assert (found.verdict, found.reasons) == (Verdict.PASS, ())


def test_reasons_add_up_to_the_score():
    found = screened("Earn up to $900 a day! Pay the training fee of $40 first.")
    odds = found.base + sum(reason.adds for reason in found.reasons)
    assert len(found.reasons) >= 2
    assert found.score == pytest.approx(1 / (1 + exp(-odds)), abs=1e-4)


def test_the_weightiest_reason_comes_first():
    adds = [r.adds for r in screened("Earn $900 daily. Act now. No interview.").reasons]
    assert adds == sorted(adds, reverse=True)
    assert len(adds) >= 3


def test_a_reason_quotes_its_words_where_they_stand():
    text = "We lend you a desk. “Kindly send the registration fee of $40 today.”"
    (reason, *_) = screen(Ad(text=text, employer="Northbank"), SIGNS).reasons
    assert reason.sign == "money-from-worker"
    assert text[reason.start : reason.end] == reason.words
    assert "registration fee" in reason.words


def test_many_small_faults_are_looked_at_and_never_held():
    found = screened("GREAT PAY FOR ALL OF YOU NOW!!! Ask me how. Act now. Click here.")
    assert found.verdict is Verdict.LOOK
    assert found.score > 0.9


def test_one_serious_sign_holds_an_ad():
    assert screened("We mail you a check to deposit.").verdict is Verdict.HOLD


def test_stated_pay_is_no_reason_either_way():
    stated = screened("Pay is $18.50 to $21.00 an hour.")
    assert (stated.score, stated.reasons) == (screened("").score, ())


def test_a_sign_counts_once_however_often_it_stands():
    once = screened("Send us the code you receive.")
    twice = screened("Send us the code you receive. Send us the code you receive.")
    assert once.score == twice.score


def test_what_is_weak_in_one_country_is_strong_in_another():
    words = "Message us on Viber."
    at_home, abroad = screened(words, country="PH"), screened(words, country="US")
    assert names(at_home) == names(abroad) == {"chat-contact"}
    assert at_home.score < abroad.score


def test_the_same_ad_has_the_same_answer():
    words = "No interview. Earn $900 daily."
    assert screened(words) == screened(words)
