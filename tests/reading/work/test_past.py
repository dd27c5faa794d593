"""Loose titles name a role only in a dated job that speaks of the trade."""

import pytest

from tests.shipped import CATALOGUE, reader

CALLS = "Took 80 inbound calls a day in a call center."


def held(title: str, told: str) -> dict[str, int]:
    text = f"Experience\n{title}, Northbank, 01/2019 to 12/2020\n{told}\n"
    return dict(reader().profile(text).months)


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Supervisor", "supervisor"),
        ("Agent", "csr"),
        ("Customer Service", "csr"),
        ("Operations Manager", "operations-manager"),
        ("Quality Assurance Specialist", "qa-analyst"),
        ("Training Specialist", "trainer"),
        ("Insurance Agent", "insurance-agent"),
    ],
)
def test_a_loose_title_is_believed_where_the_job_speaks_of_calls(
    title: str, role: str
) -> None:
    assert held(title, CALLS) == {role: 24}
    assert held(title, "Fed the horses and cleaned the stable.") == {}


def test_what_a_loose_title_names_is_told_as_rough() -> None:
    loose, sure = (
        reader().profile(f"Experience\n{title}, Northbank, 2019 to 2020\n{CALLS}\n")
        for title in ("Supervisor", "Call center supervisor")
    )
    assert loose.months == sure.months == loose.rough
    assert (loose.is_latest_rough, sure.is_latest_rough) == (True, False)
    assert sure.rough == {}


def test_leading_a_team_is_rough_unless_the_job_speaks_of_a_center() -> None:
    nurses, agents = (
        reader().profile(f"Experience\nTeam leader, 2019 to 2020\n{told}\n")
        for told in ("Led twelve nurses on the night ward.", CALLS)
    )
    assert nurses.months == nurses.rough == agents.months
    assert agents.rough == {}


def test_work_beyond_the_field_needs_no_calls() -> None:
    assert held("Crew Member", "Made sandwiches.") == {"hospitality-worker": 24}


def test_one_loose_word_is_the_whole_title_or_none() -> None:
    assert held("Freight agent", CALLS) == {}
    assert held("Technical Customer Service Agent", CALLS) == {"tech-support-1": 24}


def test_a_sure_title_comes_before_a_loose_one() -> None:
    assert held("Teller/Sales Associate", CALLS) == {"bank-teller": 24}


def test_a_loose_title_that_is_not_believed_leaves_the_sure_one_in_it() -> None:
    assert held("Cashier/customer service", "Rang up food.") == {"retail-associate": 24}


def test_a_loose_title_without_dates_names_no_role() -> None:
    text = "The supervisor of my call center taught me."
    assert reader().extract(text, "cv").roles == ()


def test_ads_do_not_hear_loose_titles() -> None:
    text = "Supervisor, 01/2019 to 12/2020. Call center."
    assert reader().extract(text, "ad").roles == ()


def test_every_believed_title_quotes_the_cv() -> None:
    text = f"Experience\nAgent, 01/2019 to 12/2020\n{CALLS}"
    (role,) = reader().extract(text, "cv").roles
    assert (role.id, role.text, role.months) == ("csr", "Agent", 24)


def test_many_roles_have_loose_titles() -> None:
    assert sum(bool(role.past) for role in CATALOGUE.roles.values()) >= 20


def test_of_two_titles_the_first_is_the_main_one() -> None:
    assert held("Receptionist/ Office Clerk", "Filed.") == {"receptionist": 24}
    assert held("Customer Care / Collections Agent", CALLS) == {"collections-agent": 24}


def test_a_rank_after_a_title_is_the_title() -> None:
    assert held("Service Agent Supervisor", CALLS) == {"supervisor": 24}


def test_a_title_with_dates_of_its_own_belongs_to_no_job_above() -> None:
    text = (
        "Experience\nBallroom dancer, 01/2019 to 12/2020\n"
        "Receptionist, 01/2016 to 12/2016\n"
    )
    assert dict(reader().profile(text).months) == {"receptionist": 12}


def test_a_title_in_a_sentence_below_the_dates_is_no_title() -> None:
    text = (
        "Experience\nGuru\n01/2019 to 12/2020\nTook supervisor calls in a call center."
    )
    assert dict(reader().profile(text).months) == {}
