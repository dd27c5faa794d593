import pytest
from werkzeug.datastructures import MultiDict

from careers.pathways.limits import Limits
from careers.pathways.planner import Trip
from careers.web.forms.paths import TripForm
from tests.small import CATALOGUE


def form(**asked: str) -> TripForm:
    return TripForm(MultiDict(asked), CATALOGUE)


def test_a_form_ends_in_a_trip() -> None:
    typed = form(start="csr", goal="qa-analyst", remote="y")
    assert typed.validate()
    assert typed.trip() == Trip("csr", "qa-analyst", Limits(remote=True))


def test_where_to_may_be_left_open() -> None:
    assert form(start="csr", goal="").validate()


@pytest.mark.parametrize(
    ("asked", "field", "says"),
    [
        ({"start": "", "goal": "csr"}, "start", "Choose the role you are in"),
        ({"start": "astronaut"}, "start", "Choose a role from the list"),
        ({"start": "csr", "goal": "astronaut"}, "goal", "from the list"),
        ({"start": "csr", "goal": "csr"}, "goal", "You are there already"),
    ],
)
def test_errors_are_instructions(asked: dict[str, str], field: str, says: str) -> None:
    typed = form(**asked)
    assert not typed.validate()
    assert says in typed.errors[field][0]


def test_roles_stand_under_their_family() -> None:
    groups = dict(form().start.choices)
    assert groups["Front line"][0] == ("csr", "Csr")
    assert "" in groups


@pytest.mark.parametrize(("typed", "opened"), [("", 0), ("2", 1), ("-1", 0), ("x", 0)])
def test_the_first_way_is_opened_unless_another_is_asked(
    typed: str, opened: int
) -> None:
    assert form(start="csr", way=typed).opened() == opened


def test_limits_are_read_as_people_write_them() -> None:
    typed = form(start="csr", hours="4", pay="$40,000", money="0", phones="leave")
    assert typed.validate()
    limits = typed.limits()
    assert (limits.weekly, limits.pay, limits.money) == (4, 40_000, 0)
    assert limits.phones == "leave"


@pytest.mark.parametrize(
    ("field", "typed"), [("hours", "0"), ("hours", "four"), ("months", "999")]
)
def test_a_number_that_cannot_be_is_asked_for_again(field: str, typed: str) -> None:
    asked = form(start="csr", **{field: typed})
    assert not asked.validate()
    assert "Enter a whole number" in asked.errors[field][0]
    assert f'value="{typed}"' in asked[field]()


def test_what_is_on_no_list_counts_as_not_given() -> None:
    limits = form(start="csr", lives="XX", language="tlh", without="x").limits()
    assert limits == Limits()


def test_a_kind_of_roles_is_a_goal_too() -> None:
    assert form(start="csr", goal="off-the-phones").validate()


@pytest.mark.parametrize(
    ("said", "limits"),
    [
        ("none", Limits()),
        ("hours=4&remote=y", Limits(weekly=4, remote=True)),
        ("hours=0", None),
        ("pay=lots", None),
        ("&".join(f"a{n}=1" for n in range(99)), None),
        ("\x00=&=&;;", Limits()),
    ],
)
def test_limits_before_are_read_or_left(said: str, limits: Limits | None) -> None:
    assert form(start="csr", hours="6").limits_before(said) == limits
