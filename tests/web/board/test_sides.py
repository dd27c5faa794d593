"""Jobs side by side, row by row."""

from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.rulings import About, Ruling, Verdict
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement
from careers.web.board.sides import MUSTS, Entry, Row, Side, parts
from tests.small import CATALOGUE, asks, profile
from tests.web.small_site import job

ANA = profile(calming=2)


def side(
    *wanted: Requirement, ruled: tuple[Ruling, ...] = (), person: Profile | None = ANA
) -> Side:
    found = match(person or Profile(), Asked(wanted), CATALOGUE)
    return Side(job("Agent", *wanted), found, ruled, has_person=person is not None)


def rows(*sides: Side) -> dict[str, Row]:
    return {row.heading: row for part in parts(sides, CATALOGUE) for row in part.rows}


def test_a_skill_that_several_ask_has_a_row_with_every_level() -> None:
    found = rows(side(*asks(("calming", 2))), side(*asks(("calming", 4))))
    assert found["Calming"].cells == (
        (Entry("Level 2, essential", "shown"),),
        (Entry("Level 4, essential", "partly"),),
    )
    assert found["Calming"].differs


def test_what_one_job_alone_asks_stands_together() -> None:
    found = rows(side(*asks(("calming", 2), ("excel", 1))), side(*asks(("calming", 2))))
    assert not found["Calming"].differs
    only = found["Only this job asks"]
    assert only.cells == ((Entry("Excel, level 1, essential", "not-yet"),), ())


def test_a_must_have_carries_its_verdict() -> None:
    no = Ruling(About.LANGUAGE, "es", Verdict.NO, "B2", "B1")
    found = rows(side(ruled=(no,)), side())
    assert found["Languages"].cells == ((Entry("Spanish, level B2", "no"),), ())
    assert set(MUSTS) == set(About)


def test_without_a_person_nothing_is_answered() -> None:
    found = rows(side(*asks(("calming", 2)), person=None), side(person=None))
    assert found["Only this job asks"].cells[0] == (
        Entry("Calming, level 2, essential"),
    )


def test_what_an_ad_does_not_state_is_an_empty_cell() -> None:
    found = rows(side(), side())
    assert found["Base pay"].cells == ((), ())
    assert found["Base pay"].empty == "Not stated"
