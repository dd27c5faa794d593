import pytest

from tests.board.screening.signs import names, screened

SEEN = {
    "money-mule": "Refunds reach your account; send what is left to the shops.",
    "check-to-deposit": "A bank draft comes to you; put it in and pay the vendor.",
    "money-from-worker": "Each agent pays $40 and gets it back with the first salary.",
    "interview-by-chat": "Install Signal. The interview is there, in writing.",
    "lending-accounts": "We rent any verified account for $60 a month.",
}


@pytest.mark.parametrize("sign", SEEN)
def test_things_side_by_side_make_a_sign(sign: str):
    assert sign in names(screened(SEEN[sign]))


APART = [
    "We pay into your account on Friday. You send customers the rest of the form.",
    "Customers cash a check at the till; they ask which vendor sold the laptop.",
    "We lend you a laptop; your account manager gives you the password.",
    "We pay $40 for the exam and you get it back with the first salary.",
]


@pytest.mark.parametrize("words", APART)
def test_the_same_words_about_others_make_none(words: str):
    assert not [each for each in screened(words).reasons if each.serious], words


def test_what_stands_far_apart_belongs_to_different_things():
    between = "You learn for six weeks with a lead beside you. " * 8
    words = f"Your pay reaches your account monthly. {between} Send the rest on."
    assert "money-mule" not in names(screened(words))
