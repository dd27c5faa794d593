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
