"""What to know before believing what is left of a pay."""

from collections.abc import Mapping
from decimal import Decimal

from careers.board.left import Amount, Caution
from careers.web.words.money import money, money_range

WHOLE = Decimal(1)

CAUTIONS: Mapping[Caution, str] = {
    Caution.UP_TO: (
        "The ad states only “up to”. Nobody is promised that: the low end is not"
        " stated. Ask what most people earn."
    ),
    Caution.FROM: "The ad states only the lowest pay: it can be more.",
    Caution.OWN_HOURS: "The ad does not state the hours. These are yours.",
    Caution.NO_HOURS_SURE: (
        "No hours are guaranteed: there can be weeks with less, or with none."
    ),
    Caution.TRAINING_UNSAID: (
        "The ad does not state the pay while training, so the first weeks cannot be"
        " reckoned. Ask."
    ),
    Caution.TRAINING_UNPAID: "The training is not paid, by the ad.",
}


def left_words(amount: Amount, currency: str) -> str:
    """Say what is left in whole money: “$612 to $700”, “at most $700”, “nothing”."""
    high = amount.high.quantize(WHOLE)
    if high <= 0:
        return "nothing: the costs are higher"
    if amount.low is None:
        return f"at most {money(high, currency)}"
    return money_range(amount.low.quantize(WHOLE), high, currency)
