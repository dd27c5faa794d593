"""A postal address is found whole, and nothing beside it."""

import pytest

from careers.reading.text.addresses import addresses


def left(text: str) -> str:
    for start, end in addresses(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return " ".join(text.split())


@pytest.mark.parametrize(
    "address",
    [
        "415 Mission Street, Salesforce Tower, San Francisco, CA 94105",
        "Salesforce Tower, Mission Street, San Francisco, California 94105",
        "Salesforce Tower\n415 Mission Street\nSan Francisco, CA 94105",
        "Zendesk House, 3 Avaya Road, Leeds LS1 4AB",
        "Unit 5 Genesys Plaza\nBrgy. Jira, Quezon City 1100",
        "P.O. Box 12, Workday, Texas 75933",
        "9 AVAYA CT, AUSTIN TX 78701",
        "Flat No. 302, Jira Towers, Andheri East",
        "Blk 5 Lot 12 Avaya Homes, Bacoor, Cavite 4102",
        "One Avaya Way, Suite 400, Austin, TX",
        "Jira Street 12, Berlin",
        "Calle Tableau 45, Bogotá",
    ],
)
def test_an_address_is_covered_with_its_buildings(address: str) -> None:
    assert left(address) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Salesforce Administrator",
        "Zendesk & Avaya specialist",
        "Answered 10000 calls, sold 20000 plans",
        "Took 60 calls a day, 2 teams",
        "Service Desk, 2019 to 2021",
    ],
)
def test_what_tells_of_work_is_no_address(text: str) -> None:
    assert left(text) == text


def test_a_title_beside_an_address_stays() -> None:
    line = "Call center agent, Sitel, 12 Main Street, Phoenix, AZ 85004"
    assert left(line) == "Call center agent,"
    assert left("Zendesk admin | 12 Jira Lane, Leeds") == "Zendesk admin |"


@pytest.mark.parametrize("label", ["Address:", "Location:", "Based in", "Lives at"])
def test_a_place_that_is_called_one_is_covered(label: str) -> None:
    assert left(f"{label} Jira City") == label


def test_work_that_is_done_in_a_place_stays() -> None:
    assert left("Based in Salesforce Support") == "Based in Salesforce Support"
