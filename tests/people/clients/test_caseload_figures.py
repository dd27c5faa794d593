from datetime import date

from careers.people.clients.caseload_figures import OTHERS, UNSAID, WRITTEN, figures
from careers.people.clients.client import Ended, Outcome
from careers.people.clients.digest import Digest, Listed
from tests.cast import NOW

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


def ended(outcome: Outcome, reason: str = "", role: str = "") -> dict:
    return {"ended": (Ended(outcome, DAY, reason, role),), "talked": True}


def named(clients: list[Listed]) -> dict:
    return {
        own.name: {cell.label: cell.many for cell in own.cells}
        for own in figures(clients, str.upper)
    }


def test_everybody_stands_somewhere_once():
    found = named(
        people(6)
        + people(7, talked=True)
        + people(8, talked=True, planned=True, roles=("qa-analyst",))
        + people(9, closed=True, planned=True)
        + people(5, waits=DAY)
    )
    assert list(found["Where clients stand"].values()) == [6, 7, 5, 8, 9]
    assert found["Step they are on"] == {"QA-ANALYST": 8}


def test_outcomes_are_counted_by_kind_reason_and_role():
    found = named(
        people(8)
        + people(6, **ended(Outcome.HIRED, "applied on this board", "csr"))
        + people(7, **ended(Outcome.LEFT))
        + people(1, **ended(Outcome.LEFT, "moved in with Zoe"))
    )
    assert found["Outcomes"][WRITTEN] == 14
    assert found["Outcome"] == {
        "Hired": 6, "Promoted": 0, "In training": 0, "Paused": 0, "Left": 8,
    }  # fmt: skip
    assert found["Role"] == {"CSR": 6, UNSAID: 8}
    assert "moved in with Zoe" not in found["Reason"]
    assert found["Reason"][OTHERS] is None


def test_a_table_is_left_out_where_its_total_would_tell_a_hidden_row():
    found = named(people(20) + people(2, **ended(Outcome.HIRED)))
    assert found["Outcomes"][WRITTEN] is None
    assert "Outcome" not in found
    found = named(people(20) + people(2, planned=True))
    assert "Step they are on" not in found


def test_nobody_at_all_is_no_trouble():
    assert figures([], str.upper)[0].total == 0
