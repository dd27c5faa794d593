from werkzeug.datastructures import MultiDict

from careers.web.forms.compare import CompareForm
from tests.small import CATALOGUE


def form(*ids: str) -> CompareForm:
    return CompareForm(MultiDict([("role", id) for id in ids]), CATALOGUE)


def test_each_role_counts_once_and_unknown_ones_not():
    assert [role.id for role in form("csr", "", "lion", "csr", "island").roles()] == [
        "csr",
        "island",
    ]


def test_three_roles_are_the_most():
    chosen = form("csr", "island", "team-lead", "qa-analyst")

    assert chosen.chosen() == ("csr", "island", "team-lead")
    assert form("csr").chosen() == ("csr", "", "")


def test_every_role_can_be_chosen_under_its_family():
    choices = form().choices()

    assert list(choices) == ["Front line", "Quality", "Leading"]
    assert sum(map(len, choices.values())) == len(CATALOGUE.roles)
