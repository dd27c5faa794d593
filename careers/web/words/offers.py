"""What giving way on a limit would buy, in words."""

from careers.catalogue.catalogue import Catalogue
from careers.pathways.limits import Limits
from careers.pathways.relaxing import LetIn, Offer
from careers.web.words.money import money
from careers.web.words.numbers import count, listed
from careers.web.words.paths import limit_words, months_words
from careers.web.words.sentences import begun


def offer_words(offer: Offer, old: Limits, catalogue: Catalogue) -> str:
    """Say what giving way buys: “Study 6 instead of 3 hours a week: …”."""
    ways = [_loosened(name, offer.limits, old, catalogue) for name in offer.changed]
    return f"{begun(listed(ways))}: {_bought(offer)}"


def let_in_words(one: LetIn, old: Limits, catalogue: Catalogue) -> str:
    """Say how many next steps there are without some limits."""
    names = [f"“{limit_words(name, old, catalogue)}”" for name in one.changed]
    return f"Without {listed(names)}: {count(one.steps, 'next step', 'next steps')}"


def _loosened(name: str, new: Limits, old: Limits, catalogue: Catalogue) -> str:
    if name != "leave_out" and getattr(new, name) == getattr(Limits(), name):
        # Some lower floor was tried before: only what nobody knows is still shut out.
        unsaid = " (a role there has no official pay figure)" * (name == "pay")
        return f"without “{limit_words(name, old, catalogue)}”{unsaid}"
    words = {
        "weekly": f"study {new.weekly} hours a week instead of {old.weekly}",
        "money": f"{money(new.money or 0)} for learning instead of"
        f" {money(old.money or 0)}",
        "pay": f"{money(new.pay or 0)} a year at least instead of"
        f" {money(old.pay or 0)}",
        "months": f"allow {count(new.months, 'month')} instead of {old.months}",
        "leave_out": f"let {listed(_let_in(new, old, catalogue))} back in",
    }
    return words[name]


def _let_in(new: Limits, old: Limits, catalogue: Catalogue) -> list[str]:
    return [catalogue.roles[id_].name for id_ in sorted(old.leave_out - new.leave_out)]


def _bought(offer: Offer) -> str:
    now = months_words(offer.pathway.time)
    pay, was = offer.pathway.pay, offer.instead.pay if offer.instead else None
    if offer.before and offer.pathway.time <= offer.before - 100:
        return f"{now} instead of {round(offer.before / 100)}"
    if pay and was and pay > was:
        return f"{money(pay)} a year at the goal instead of {money(was)}, {now}"
    return f"the quickest way takes {now}"
