"""Which role a whole text speaks of."""

import pytest

from careers.reading.ad.role import GUESSED, HELD, Titles
from careers.reading.ad.running import role_in
from tests.reading.tiny import catalogue

TITLES = Titles.of(catalogue().roles.values())


def named(text: str) -> tuple[str, bool] | None:
    found = role_in(text, TITLES)
    return (found.value.role, found.value.sure >= HELD) if found else None


def test_the_line_that_heads_an_ad_names_its_role() -> None:
    assert named("Team Lead, nights\nYou will help call center agents.") == (
        "team-lead",
        True,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Our client in Leeds is now looking for several call center agents to help.",
        "You will report to a team lead. We are hiring: call center agents, nights.",
    ],
)
def test_a_title_in_running_text_names_the_role(text: str) -> None:
    assert named(text) == ("csr", True)


def test_the_words_of_a_title_do_not_reach_over_a_stop() -> None:
    assert named("We run the best team. Lead times are short, and pay is good.") is None


def test_a_text_at_home_in_a_call_center_is_only_guessed() -> None:
    text = "Our busy call centre needs cheerful people who can start next week, or so."
    found = role_in(text, TITLES)
    assert found is not None
    assert (found.value.role, found.value.sure) == ("csr", GUESSED)
    assert text[found.start : found.end] == found.words == "call centre"


def test_other_work_names_no_role() -> None:
    assert (
        named("We need a gardener who loves roses, hedges and early mornings.") is None
    )
