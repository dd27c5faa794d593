from careers.catalogue.learning import Action
from careers.pathways import lessons
from careers.pathways.lessons import Lessons

SHORT = Action("coaching", "course", "A course", (4, 6), "Shown", (300, 300))
LONG = Action("coaching", "practice", "By doing", (20, 30), "Shown", (0, 0))
UNPRICED = Action("coaching", "book", "A book", (10, 12), "Shown", None)


def test_without_a_purse_the_shortest_is_taken() -> None:
    assert Lessons([LONG, UNPRICED, SHORT]).action("coaching") == SHORT


def test_with_a_purse_what_it_pays_for_and_never_what_has_no_price() -> None:
    known = Lessons([LONG, UNPRICED, SHORT])
    assert known.action("coaching", 400) == SHORT
    assert known.action("coaching", 10) == LONG
    assert Lessons([UNPRICED, SHORT]).action("coaching", 10) == SHORT


def test_a_skill_that_nobody_teaches_has_no_action() -> None:
    assert Lessons([LONG]).action("typing") is None


def test_any_number_of_purses_is_answered_from_a_bounded_memory(monkeypatch) -> None:
    monkeypatch.setattr(lessons, "ROOM", 3)
    known = Lessons([LONG, SHORT])
    assert [known.action("coaching", money) for money in range(9)] == [LONG] * 9
    assert len(known._found) <= 3
