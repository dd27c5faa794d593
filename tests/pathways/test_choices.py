from dataclasses import replace
from itertools import pairwise

from careers.catalogue.learning import Action
from careers.pathways.choices import Name, choose
from careers.pathways.likelihood import Chance, Likelihood
from careers.pathways.pathway import Add, Leg, Pathway
from careers.pathways.reasons import Because, better
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


def test_each_choice_is_named_for_what_it_is_best_at() -> None:
    named = {choice.pathway: choice.names for choice in choose([GENTLE, RICH, QUICK])}
    assert named[QUICK] == (Name.FASTEST,)
    assert named[GENTLE] == (Name.SUREST, Name.SMALLEST_LEAP)
    assert named[RICH] == (Name.BEST_PAID,)


def test_what_is_earned_names_a_way_only_when_it_is_not_plain() -> None:
    slow = way("a", "b", "z", months=8, new=0)
    paid = replace(slow.legs[1], paid=CSR.pay)
    poor = replace(CSR.pay, p50=10_000) if CSR.pay else None
    quick = way("a", "z", months=12, new=3)
    names = {
        one.pathway: one.names
        for one in choose(
            [
                replace(slow, legs=(replace(slow.legs[0], paid=poor), paid)),
                replace(quick, legs=(replace(quick.legs[0], paid=poor),)),
            ]
        )
    }
    assert [Name.MOST_EARNED in own for own in names.values()] == [False, True]


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


def test_a_way_half_as_long_again_and_a_year_longer_is_no_choice() -> None:
    slow = way("a", "b", "c", "d", "z", months=6, new=0, paid=True)
    assert [c.pathway for c in choose([QUICK, slow])] == [QUICK]
    last = way("a", "b", "z", months=10, new=0, paid=True)
    assert [c.pathway for c in choose([QUICK, last])] == [QUICK, last]


def test_a_better_paid_role_may_take_two_years_more() -> None:
    soon, later = way("a", "y", months=6, new=3), way("a", "z", months=30, paid=True)
    assert [c.pathway for c in choose([soon, later])] == [soon, later]


def test_more_than_three_are_shown_only_when_they_go_elsewhere() -> None:
    ways = [way("a", stop, "z", months=5 + n) for n, stop in enumerate("bcdefg")]
    assert len(choose(ways)) == 5
    alike = [way("a", "b", "z", months=5 + n) for n in range(6)]
    assert len(choose(alike)) == 3


def test_never_more_than_five_are_shown() -> None:
    best = [
        way("a", "b", "z", months=5, new=4),
        way("a", "c", "z", months=6, new=0),
        way("a", "d", "z", months=7, new=1),
        way("a", "e", "z", months=8, new=2, paid=True),
        *(way("a", stop, "z", months=9, new=3) for stop in "fghi"),
    ]
    assert len(choose(best)) == 5


def test_the_quickest_plainly_different_way_comes_before_a_slower_one() -> None:
    best = way("a", "y", "z", months=5, new=1)
    slower, quicker = way("a", "c", "z", months=9), way("a", "d", "z", months=8)
    assert [c.pathway for c in choose([best, slower, quicker])][1] == quicker


def test_of_equally_sure_ways_the_one_with_fewer_moves_is_surest() -> None:
    quick = way("a", "z", months=20, new=3)
    stay = way("a", "b", "z", months=12, new=0)
    leave = way("a", "c", "z", months=11, new=0)
    legs = tuple(
        replace(leg, step=replace(leg.step, same_employer=False)) for leg in leave.legs
    )
    leave = replace(leave, legs=legs)
    named = {one.pathway: one.names for one in choose([quick, leave, stay])}
    assert Name.SUREST in named[stay]
    assert Name.SUREST not in named[leave]


def test_another_goal_is_another_way_even_in_one_step() -> None:
    ways = [way("a", goal, months=5 + n) for n, goal in enumerate("bcdef")]
    assert len(choose(ways)) == 5


def test_of_other_ways_the_one_that_earns_more_comes_first() -> None:
    best = way("a", "y", months=5)
    poor, paid = way("a", "w", months=6), way("a", "x", months=9, paid=True)
    twin = way("a", "v", months=8, paid=True)
    shown = [choice.pathway for choice in choose([best, poor, paid, twin])]
    assert shown.index(paid) < shown.index(poor)


def test_a_few_dollars_more_are_no_better_pay() -> None:
    much, less = way("a", "z", months=9, paid=True), way("a", "y", months=6, paid=True)
    figure = replace(LEAD.pay, p50=LEAD.pay.p50 + 120) if LEAD.pay else None
    much = replace(much, legs=(replace(much.legs[0], pay=figure),))
    poor = way("a", "x", months=5)
    named = {one.pathway: one.names for one in choose([less, much, poor])}
    assert Name.BEST_PAID in named[less]
    assert Name.BEST_PAID not in named[much]
    assert not any(one.because is Because.BETTER_PAID for one in better(much, less))
    assert any(one.because is Because.BETTER_PAID for one in better(much, poor))


def test_of_ways_that_pay_alike_the_likeliest_is_the_best_paid() -> None:
    bold = way("a", "z", months=5, new=3, paid=True)
    figure = replace(LEAD.pay, p50=LEAD.pay.p50 + 700) if LEAD.pay else None
    bolder = replace(bold, legs=(replace(bold.legs[0], pay=figure),))
    names = {one.pathway: one.names for one in choose([bolder, RICH, GENTLE])}
    assert Name.BEST_PAID in names[RICH]


def test_a_few_hours_less_are_said_only_where_nothing_else_is() -> None:
    def hours(number: int, months: int) -> Pathway:
        lesson = Action("s", "course", "Learn", (number, number), "Done", (0, 0))
        one = step("a", "z", months, months)
        return Pathway((Leg(one, (Add("s", 0, 1, action=lesson),), pay=CSR.pay),))

    near, far = hours(5, 6), hours(8, 9)
    assert [r.because for r in better(near, far)] == [Because.SOONER]
    far = hours(8, 6)
    assert [r.because for r in better(near, far)] == [Because.LESS_STUDY]
