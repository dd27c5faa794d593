"""What a changed limit changes: months, pay and choice, beside before."""

from collections.abc import Iterator, Sequence

from careers.pathways.pathway import Pathway
from careers.web.words.money import money
from careers.web.words.numbers import count, listed
from careers.web.words.paths import months_words

Ways = Sequence[Pathway]


def difference(now: Ways, before: Ways) -> str:
    """Say what pathways are now, and what they were."""
    if not now:
        return _lost(before)
    if not before:
        return (
            f"Now {count(len(now), 'way')}: the fastest takes"
            f" {months_words(_fastest(now))}. Before, no way kept to your limits."
        )
    changes = list(_changes(now, before))
    if changes:
        return f"Now {listed(changes)}."
    if {way.stops for way in now} == {way.stops for way in before}:
        return "Nothing changes: the same ways keep to this."
    return "Other ways now, as fast and as well paid as before."


def difference_on(now: int, before: int) -> str:
    """Say how many next steps there are now, and how many there were."""
    if now == before:
        return f"Nothing changes: still {count(now, 'next step', 'next steps')}."
    return f"Now {count(now, 'next step', 'next steps')} instead of {before}."


def _lost(before: Ways) -> str:
    if not before:
        return "Still no way keeps to all of this."
    return (
        "Now no way keeps to all of this. Before, the fastest took"
        f" {months_words(_fastest(before))}."
    )


def _changes(now: Ways, before: Ways) -> Iterator[str]:
    months, were = (round(_fastest(ways) / 100) for ways in (now, before))
    if months != were:
        yield f"about {count(months, 'month')} instead of {were} for the fastest way"
    pay, was = _best_paid(now), _best_paid(before)
    if pay and was and pay != was:
        yield f"up to {money(pay)} a year at the goal instead of {money(was)}"
    if len(now) != len(before):
        yield f"{count(len(now), 'way')} to choose from instead of {len(before)}"


def _fastest(ways: Ways) -> int:
    return min(way.time for way in ways)


def _best_paid(ways: Ways) -> int:
    return max(way.pay or 0 for way in ways)
