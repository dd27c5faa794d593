import pytest

from careers.board.screening.told import Told, told


def how(sentence: str, words: str, before: str = "") -> Told:
    start = sentence.index(words)
    return told(sentence, start, start + len(words), before)


@pytest.mark.parametrize(
    ("sentence", "words", "meant"),
    [
        ("Pay the fee of $40 before you start.", "Pay the fee", Told.ASKED),
        ("We never ask you to pay a fee.", "pay a fee", Told.DENIED),
        ("You will not be asked for a deposit.", "deposit", Told.DENIED),
        ("Nobody may ask you for a deposit.", "deposit", Told.DENIED),
        ("There is no training fee.", "training fee", Told.DENIED),
        ("Hindi kami humihingi; we do not ask for payment.", "payment", Told.DENIED),
        ("Beware of scams that ask for a deposit.", "deposit", Told.WARNED),
        ("If anyone asks you for a fee, tell us.", "fee", Told.WARNED),
        ("This is not a scam: pay the fee and start.", "pay the fee", Told.ASKED),
        ("Customers call when they buy gift cards.", "gift cards", Told.CUSTOMERS),
        ("You process fees paid by patients.", "fees", Told.CUSTOMERS),
        ("Explain the application fee.", "application fee", Told.CUSTOMERS),
        ("Applicant shoulders the drug test.", "drug test", Told.ASKED),
        ("Kindly pay the fee of $40.", "pay the fee", Told.ASKED),
        ("Everybody pays a fee of $40.", "pays a fee", Told.ASKED),
        ("Oakhurst pays the exam fee.", "exam fee", Told.OURS),
        ("The clinic pays the drug test.", "drug test", Told.OURS),
        ("You pay the drug test and we cover the rest.", "drug test", Told.ASKED),
        ("After the offer we need your bank account.", "bank account", Told.OFFERED),
        ("Before the offer send your bank account.", "bank account", Told.ASKED),
    ],
)
def test_the_same_words_mean_different_things(sentence: str, words: str, meant: Told):
    assert how(sentence, words) is meant


def test_a_denial_ends_where_the_thought_turns():
    sentence = "You will not start until you pay the fee."
    assert how(sentence, "pay the fee") is Told.ASKED


def test_a_warning_goes_on_in_the_next_sentence():
    words = "They ask you to pay a fee."
    assert how(words, "pay a fee", "Scammers copy our ads.") is Told.WARNED
    assert how(words, "pay a fee", "Our trainers are kind.") is Told.ASKED
