from dataclasses import replace
from decimal import Decimal

from careers.board.pay import Unit
from careers.board.place import Setting
from careers.people.clients.client import Said
from careers.people.clients.correction import Cause, Correction
from careers.people.clients.digest import Digest, Listed, digest_of
from careers.people.clients.follow_up import FollowUp, Found
from careers.people.clients.outcome import EmployerKind, Ended, Outcome
from careers.people.clients.outcome_figures import (
    OTHERS,
    UNSAID,
    Names,
    outcome_figures,
)
from tests.cast import NOW, TODAY
from tests.people.clients.test_digest import ANA

CODES = Names(
    role=str.upper, reason=str.upper, outcome=str.capitalize, employer=str,
    setting=str, found=str,
)  # fmt: skip


def people(count: int, *ended: Ended, found=None) -> list[Listed]:
    return [
        Listed(
            number=at, agency="a", counselor=1, code=str(at), made_at=NOW,
            changed_at=NOW, closed_at=None, account=None,
            digest=Digest(moved=TODAY, ended=ended, found=found or {}),
        )
        for at in range(count)
    ]  # fmt: skip


def ended(outcome: Outcome, code: str = "", **job) -> Ended:
    return Ended(outcome, TODAY, "Typed about Zoe", code=code, **job)


def named(clients: list[Listed]) -> dict:
    return {
        own.name: {cell.label: cell.many for cell in own.cells}
        for own in outcome_figures(clients, CODES)
    }


def test_outcomes_are_counted_by_code_and_never_by_what_was_typed():
    hired = ended(Outcome.HIRED, "hired-board", role="csr")
    found = named(
        people(8) + people(6, hired) + people(7, ended(Outcome.LEFT, "left-moved"))
    )
    assert found["Outcome"]["Hired"] == 5
    assert found["Hired: reason"] == {"HIRED-BOARD": 5}
    assert found["Left: reason"] == {"LEFT-MOVED": 5}
    assert found["Hired: role"] == {"CSR": 5}
    assert "Left: role" not in found
    assert "Zoe" not in str(found)


def test_the_job_is_counted_as_far_as_it_was_told():
    told = ended(
        Outcome.PROMOTED,
        employer=EmployerKind.PUBLIC,
        setting=Setting.VIRTUAL,
        pay=Decimal(41600),
        unit=Unit.YEAR,
    )
    found = named(people(6, told) + people(5, ended(Outcome.PROMOTED)))
    assert found["Promoted: employer"] == {"public": 5, UNSAID: 5}
    assert found["Promoted: setting"] == {"virtual": 5, UNSAID: 5}
    assert found["Promoted: pay an hour"] == {"$20 to $24.99": 5, UNSAID: 5}


def test_pay_is_told_in_bands_alone():
    for pay, band in ((12, "Under $15"), (15, "$15 to $19.99"), (44, "$30 or more")):
        own = ended(Outcome.HIRED, pay=Decimal(pay), unit=Unit.HOUR)
        assert named(people(6, own))["Hired: pay an hour"] == {band: 5}


def test_what_goes_on_inside_a_hidden_outcome_is_left_out():
    found = named(
        people(20, ended(Outcome.LEFT, "left-moved"))
        + people(3, ended(Outcome.HIRED, "hired-board"))
    )
    assert found["Outcome"]["Hired"] is None
    assert "Hired: reason" not in found
    assert found["Left: reason"] == {"LEFT-MOVED": 20}


def test_few_with_the_same_reason_stand_under_others():
    found = named(
        people(9, ended(Outcome.LEFT, "left-moved"))
        + people(6, ended(Outcome.LEFT, "left-wish"))
        + people(2, ended(Outcome.LEFT, "left-died"))
    )
    assert "LEFT-DIED" not in found["Left: reason"]
    assert found["Left: reason"][OTHERS] == 10


def test_only_the_last_outcome_of_a_client_counts():
    both = (ended(Outcome.PAUSED), ended(Outcome.HIRED))
    assert named(people(6, *both))["Outcome"]["Hired"] == 5


def test_those_asked_again_are_counted_and_nothing_tells_how_many_were_not():
    own = ended(Outcome.HIRED)
    found = named(people(7, own, found={2: Found.SAME}) + people(8, own))
    asked = found["In the second quarter after"]
    assert asked["same"] == 5
    assert set(asked) == set(Found)


def test_only_what_is_right_counts_where_an_outcome_was_put_right():
    wrong, right = ended(Outcome.LEFT), ended(Outcome.HIRED)
    slip = Correction(wrong, right, Cause.SLIP, TODAY)
    said = Said(ended=(wrong,)).mending(slip)
    digest = digest_of(replace(ANA, said=said), (), FollowUp())
    clients = [replace(own, digest=digest) for own in people(8)]
    assert named(clients)["Outcome"]["Hired"] == 10
    assert named(clients)["Outcome"]["Left"] is None
