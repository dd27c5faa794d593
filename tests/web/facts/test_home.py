from dataclasses import replace

from careers.board.home import HomeOffice, Kit
from careers.board.said import Said
from careers.web.facts.home import home_facts
from tests import cast


def rows(home: HomeOffice):
    return {fact.term: fact for fact in home_facts(replace(cast.AGENT, home=home))}


def test_a_shipped_computer_comes_with_its_conditions():
    home = HomeOffice(
        kit=Kit.SHIPPED,
        deposit=Said(False),
        deduction=Said(True, "$20 a month"),
        kit_return="they send a box",
        system="Windows 11",
        memory=16,
    )

    assert rows(home)["Computer"].words == "Shipped to you"
    assert rows(home)["Computer"].notes == (
        "No deposit",
        "Taken out of your pay: $20 a month",
        "Sending it back: they send a box",
    )
    assert rows(home)["It needs"].words == "Windows 11, 16 GB of memory"


def test_internet_is_told_in_the_words_of_a_speed_test():
    wired = HomeOffice(wired=True, down=50, up=10)

    assert rows(wired)["Internet"].words == "Wired, 50 Mbps down, 10 up"
    assert rows(HomeOffice(wired=False))["Internet"].words == "Wireless will do"


def test_no_fee_is_said_and_an_unknown_fee_too():
    assert rows(HomeOffice(fee=Said(False)))["Fees to you"].words == "None"
    assert rows(HomeOffice())["Fees to you"].words is None


def test_rules_are_listed_when_there_are_any():
    assert rows(HomeOffice(rules=("HIPAA", "PCI")))["Rules"].words == "HIPAA and PCI"
    assert "Rules" not in rows(HomeOffice())
