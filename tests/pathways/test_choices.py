from itertools import pairwise

from careers.pathways.choices import Name, choose, measures, undominated
from careers.pathways.likelihood import Chance, Likelihood
from careers.pathways.pathway import Add, Leg, Pathway
from tests.small import CSR, LEAD, step


def way(*stops: str, months: int = 6, new: int = 1, paid: bool = False) -> Pathway:
    """The fewer new skills, the likelier."""
    adds = tuple(Add(f"s{n}", 0, 1) for n in range(new))
    pay = LEAD.pay if paid else CSR.pay
    chance = Chance(Likelihood(4 - new), 0, new, ())
    return Pathway(
        tuple(
            Leg(step(a, b, months, months), adds, pay=pay, chance=chance)
            for a, b in pairwise(stops)
        )
    )


QUICK = way("a", "z", months=6, new=3)
GENTLE = way("a", "b", "z", months=6, new=1)
RICH = way("a", "c", "z", months=6, new=2, paid=True)
POOR = way("a", "d", "z", months=12, new=4)


def test_what_another_beats_in_everything_is_left_out() -> None:
    assert set(undominated([POOR, QUICK, GENTLE, RICH])) == {QUICK, GENTLE, RICH}


def test_equals_both_stay() -> None:
    twin = way("a", "e", "z", months=6, new=1)
    assert measures(twin) == measures(GENTLE)
    assert undominated([GENTLE, twin]) == (GENTLE, twin)


def test_each_choice_is_named_for_what_it_is_best_at() -> None:
    named = {choice.pathway: choice.names for choice in choose([GENTLE, RICH, QUICK])}
    assert named[QUICK] == (Name.FASTEST,)
    assert named[GENTLE] == (Name.SUREST, Name.SMALLEST_LEAP)
    assert named[RICH] == (Name.BEST_PAID,)


def test_what_tells_nothing_apart_names_nothing() -> None:
    names = [name for choice in choose([QUICK, GENTLE]) for name in choice.names]
    assert Name.BEST_PAID not in names
    assert Name.LEAST_STUDY not in names


def test_a_third_way_is_shown_when_there_is_one() -> None:
    best, twin = way("a", "z"), way("a", "z", months=7)
    other = way("a", "b", "z", months=6)
    assert [choice.names for choice in choose([best, twin, other])][1:] == [
        (Name.ANOTHER,),
        (Name.ANOTHER,),
    ]
    assert choose([]) == ()


def test_a_way_that_takes_more_than_three_times_as_long_is_no_choice() -> None:
    slow = way("a", "b", "c", "d", "z", months=6, new=0, paid=True)
    assert [c.pathway for c in choose([QUICK, slow])] == [QUICK]


def test_the_quickest_plainly_different_way_comes_before_a_slower_one() -> None:
    best = way("a", "y", "z", months=5, new=1)
    slower, quicker = way("a", "c", "z", months=9), way("a", "d", "z", months=8)
    assert [c.pathway for c in choose([best, slower, quicker])][1] == quicker
