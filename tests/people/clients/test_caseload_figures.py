from datetime import date

from careers.people.clients.caseload_figures import figures
from careers.people.clients.digest import Digest, Listed
from careers.people.clients.outcome import Ended, Outcome
from tests.cast import NOW
from tests.people.clients.test_outcome_figures import CODES

DAY = date(2026, 3, 2)


def people(count: int, *, closed: bool = False, **said) -> list[Listed]:
    return [
        Listed(
            number=at, agency="a", counselor=1, code=str(at), made_at=NOW,
            changed_at=NOW, closed_at=NOW if closed else None, account=None,
            digest=Digest(moved=DAY, **said),
        )
        for at in range(count)
    ]  # fmt: skip


def named(clients: list[Listed]) -> dict:
    return {
        own.name: {cell.label: cell.many for cell in own.cells}
        for own in figures(clients, CODES)
    }


def test_everybody_stands_somewhere_once():
    found = named(
        people(6)
        + people(7, talked=True)
        + people(8, talked=True, planned=True, roles=("qa-analyst",))
        + people(9, closed=True, planned=True)
        + people(5, waits=DAY)
    )
    assert list(found["Where clients stand"].values()) == [5, 5, 5, 10, 10]
    assert found["Step they are on"] == {"QA-ANALYST": 10}


def test_a_table_is_left_out_where_its_sum_would_tell_a_hidden_row():
    found = named(people(20) + people(2, ended=(Ended(Outcome.HIRED, DAY),)))
    assert "Outcome" not in found
    found = named(people(20) + people(2, planned=True))
    assert "Step they are on" not in found


def test_nobody_at_all_is_no_trouble():
    assert figures([], CODES) == ()


def test_who_has_reached_every_step_is_on_none():
    found = named(people(8, planned=True))
    assert found["Step they are on"] == {"Every step reached": 10}
