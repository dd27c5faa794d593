import pytest

from careers.board.screening.text import Text
from careers.board.screening.wording import hits
from tests.board.screening.signs import SIGNS, names, screened

ASKED = {
    "money-from-worker": [
        "Candidates purchase the $129 starter kit.",
        "A refundable security deposit of Rs 2,000 must be paid.",
        "Training is not free: a small commitment fee of £40 is due.",
        "Bring R350 for the medical.",
    ],
    "check-to-deposit": [
        "We mail you a cashier's check to deposit.",
        "Deposit the check and buy the laptop from our vendor.",
    ],
    "money-mule": ["Receive payments into your own bank account and keep 8%."],
    "crypto-or-gift-cards": [
        "Wages are paid in Bitcoin.",
        "You buy gift cards for the director.",
    ],
    "paid-tasks": ["Complete 40 tasks; a top up unlocks VIP tasks."],
    "reshipping": ["Packages are delivered to your home; you reship them overseas."],
    "lending-accounts": ["Rent us your verified account."],
    "one-time-codes": ["Forward the code to our agent.", "Earn 200 per OTP."],
    "papers-before-offer": ["Send your SSN and bank login with your application."],
    "identity-before-offer": ["Add a selfie with your ID."],
    "interview-by-chat": ["Interviews are held by text only on Telegram."],
    "no-interview": ["There is no interview.", "You are automatically hired."],
    "guaranteed-job": ["A guaranteed job for everybody."],
    "earnings-promise": ["Make money from home.", "Earn $900 daily."],
    "hidden-contractor-fees": ["Platform fees are taken from your revenue."],
    "up-to-earnings": ["Earn up to $1,500."],
    "telegram-or-signal": ["Message us on Telegram."],
}


@pytest.mark.parametrize("sign", ASKED)
def test_what_is_asked_of_the_worker_is_seen(sign: str):
    for words in ASKED[sign]:
        assert sign in names(screened(words)), words


HONEST = [
    "We never ask for money, gift cards or bank details.",
    "Beware of scams asking you to deposit a check.",
    "No fees. The background check is paid by us.",
    "We pay for your license, including the $55 exam fee.",
    "We reimburse the $30 the city charges for the police check.",
    "After you accept, payroll asks for your bank account and Social Security number.",
    "Callers ask why a check bounced; you explain deposits and holds.",
    "Customers call when a gift card was drained.",
    "You never ask customers for a one-time code.",
    "Interviews are by phone or video. We text you the time.",
    "You answer customers on WhatsApp, Telegram and text message.",
    "Bonus up to 12% a year, and up to three weeks of paid training.",
    "Guaranteed hours: 30 a week.",
    "A computer is sent to you free of charge.",
    "Lost parcels are sent again from our warehouse.",
    "Interpreters are paid $0.62 a minute; there are no fees of any kind.",
]


@pytest.mark.parametrize("words", HONEST)
def test_what_only_sounds_like_it_is_not_held_against_an_ad(words: str):
    assert not [reason for reason in screened(words).reasons if reason.serious], words


def test_what_is_asked_outweighs_what_is_denied():
    words = "We never ask for a fee. Pay the registration fee of $20 today."
    assert "money-from-worker" in names(screened(words))


def test_words_are_found_through_disguise():
    text = Text.of("Message us on Tele\u200bgram. Wages are paid in B\u0456tcoin.")
    seen = {hit.sign: hit.words for hit in hits(text, SIGNS)}
    assert seen["telegram-or-signal"].endswith("Tele\u200bgram")
    assert "crypto-or-gift-cards" in seen
