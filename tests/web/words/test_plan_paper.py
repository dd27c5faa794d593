from careers.web.words.plan_paper import money_between


def test_pay_is_in_dollars_in_both_languages():
    assert money_between(40_000, 52_000, "en") == "$40,000 to $52,000"
    assert money_between(40_000, 52_000, "es") == "$40,000 a $52,000"
