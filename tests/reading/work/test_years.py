"""Years of experience."""

import pytest

from tests.reading.reading import read


def told(text: str) -> list[tuple[float, float | None, str]]:
    return [(each.least, each.most, each.about) for each in read(text, "ad")._.years]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("3+ years of customer service", (3, None, "customer-service")),
        ("two to four years in sales", (2, 4, "sales")),
        ("2-4 years of sales", (2, 4, "sales")),
        ("over 10 years' sales experience", (10, None, "sales")),
        ("at least 5 years as a team lead", (5, None, "team-lead")),
        ("five (5) years of sales", (5, 5, "sales")),
        ("6 months of call handling", (0.5, 0.5, "call-control")),
        ("customer service, 3 years", (3, 3, "customer-service")),
        ("team lead with 4 years in telecom and then in sales", (4, 4, "team-lead")),
        ("16 + years in a busy office", (16, None, "")),
    ],
)
def test_years_are_read_with_what_they_are_about(
    text: str, years: tuple[float, float | None, str]
) -> None:
    assert told(text) == [years]


@pytest.mark.parametrize(
    "text",
    [
        "Must be 18 years of age",
        "18 years or older, of legal age",
        "About us\nFor 50 years we have done sales",
        "Benefits\n2 years of sales discounts",
    ],
)
def test_other_years_are_no_experience(text: str) -> None:
    assert told(text) == []


def test_since_a_year_counts_up_to_the_last_month_of_the_cv() -> None:
    cv = "In sales since 2016.\nExperience\nTeam lead, 2019 - 2022\nLed a team"
    years = [(each.least, each.about) for each in read(cv)._.years]
    assert years == [(6, "sales")]


def test_since_a_year_with_no_later_date_is_a_year_at_least() -> None:
    assert [each.least for each in read("I have been in sales since 2019")._.years] == [
        1
    ]


def test_a_company_that_sells_since_a_year_has_no_experience_to_ask() -> None:
    assert told("We have done sales since 1998") == []


@pytest.mark.parametrize(
    "text",
    [
        "This is a three month contract in sales",
        "Each phone has a warranty of 2 years",
        "For thirty years Northbank has done sales",
        "Fixed-term, 18 months, sales",
        "Two years of college",
        "$40,000 a year in sales",
        "We raise pay every 6 months",
        "Several years in sales",
    ],
)
def test_time_that_passes_is_no_experience(text: str) -> None:
    assert told(text) == []


def test_what_is_said_outright_is_experience_also_beside_schooling() -> None:
    text = "Education\nA diploma and 1 year of customer service experience"
    assert told(text) == [(1, 1, "customer-service")]


def test_a_part_of_the_years_has_a_thing_of_its_own() -> None:
    assert told("5+ years in customer service, 2 of them as a team lead") == [
        (5, None, "customer-service"),
        (2, 2, "team-lead"),
    ]


def test_what_was_done_in_years_of_a_thing_is_experience_of_it() -> None:
    years = read("In my five years of customer service I missed one shift")._.years
    assert [(each.least, each.about) for each in years] == [(5, "customer-service")]


def test_either_of_two_things_will_do() -> None:
    assert told("3 years in customer service or call handling") == [
        (3, 3, "customer-service"),
        (3, 3, "call-control"),
    ]
