"""What only ads say, and the skill they ask for by it."""

import pytest

from careers.reading.extract import Extract
from tests.shipped import reader


def found(text: str) -> Extract:
    return reader().extract(text, "ad")


def asked(text: str) -> set[str]:
    return {skill.id for skill in found(text).skills if skill.status.counts}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("You will be positive and outgoing.", "positive-attitude"),
        ("You will be targeted with winning stores.", "goal-focus"),
        ("Happy to work to weekly targets.", "goal-focus"),
        ("You are sales minded.", "selling"),
        ("Track record in sales.", "selling"),
        ("Convert any enquiries into orders.", "closing-sales"),
        ("A fine business developer.", "prospecting"),
        ("You bring in new clients.", "prospecting"),
        ("Work with other parts of the business.", "stakeholder-management"),
        ("Talks at board level.", "stakeholder-management"),
        ("Working within a busy team.", "teamwork"),
        ("Give advice on all our products.", "product-knowledge"),
        ("See that client queries are answered.", "customer-service"),
        ("You will be speaking to customers.", "customer-service"),
        ("Be accountable for individual cases.", "ownership"),
        ("Must be fluent in English and Swedish.", "two-languages"),
        ("Hours will vary.", "shift-work"),
        ("Be flexible on hours.", "shift-work"),
        ("Homes for disabled people.", "accessible-service"),
        ("Elderly people need your help.", "vulnerable-customers"),
        ("You lead from the front.", "leading-a-team"),
        ("Provide management information.", "reporting"),
        ("Implementation of revised procedures.", "change-management"),
        ("Suggest improvements.", "process-improvement"),
        ("Recording new client information.", "crm"),
        ("Accurate data entry.", "data-entry"),
        ("Renewing software contracts.", "renewals"),
        ("Direct the calls to the right desk.", "call-transfer"),
        ("Experience in a collections role.", "debt-collection"),
        ("Able to use OUTLOOK, WORD AND EXCEL.", "spreadsheets"),
        ("Able to use OUTLOOK, WORD AND EXCEL.", "helpful-office"),
        ("Reports with good Excel and macros.", "spreadsheets"),
        ("All till transactions.", "taking-payments"),
        ("Use your initiative.", "working-independently"),
        ("Accuracy is essential.", "attention-to-detail"),
        ("You must be flexible and calm.", "adaptability"),
        ("Manage your own time.", "time-management"),
        ("A persuasive communicator.", "communication"),
        ("Produce accurate quotes.", "quoting"),
        ("Exceeding customer expectations.", "customer-service"),
        ("A can-do approach.", "positive-attitude"),
        ("Driven by targets.", "goal-focus"),
        ("You source top quality candidates.", "sourcing-candidates"),
        ("Communication skills, both written and spoken.", "clear-writing"),
        ("Able to make and receive English calls.", "outbound-calls"),
        ("Either ring or process an order.", "orders"),
        ("The whole recruitment cycle.", "hiring"),
        ("Manage the key accounts.", "account-planning"),
        ("Sound knowledge of hardware.", "hardware-support"),
        ("Knowledge of care legislation.", "compliance-basics"),
        ("Second language skills.", "two-languages"),
        ("Banking or broking experience.", "banking-service"),
    ],
)
def test_an_ad_asks_in_words_of_its_own(text: str, skill: str) -> None:
    assert skill in asked(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("A positive environment.", "positive-attitude"),
        ("Work with the field sales team.", "selling"),
        ("Fluent in English.", "two-languages"),
        ("We accept responsibility for lost parcels.", "ownership"),
        ("Flexible on price.", "shift-work"),
        ("Join our team.", "teamwork"),
        ("You will Excel at this.", "spreadsheets"),
    ],
)
def test_words_that_only_look_alike_ask_for_nothing(text: str, skill: str) -> None:
    assert skill not in asked(text)


def test_what_is_told_already_is_not_told_again() -> None:
    ad = found("Fluent German speaking agent, working towards sales targets.")
    places = [place for one in ad.skills for place in range(one.start, one.end)]
    assert len(places) == len(set(places))


def test_a_cv_is_not_read_that_way() -> None:
    cv = reader().extract("Worked within a busy team. Hours will vary.", "cv")
    assert "shift-work" not in {skill.id for skill in cv.skills}


def test_what_one_would_gain_is_not_asked_for() -> None:
    text = "Looking to: Become a better team player Improve your public speaking"
    assert not asked(text) & {"teamwork", "presenting"}
    assert "live-chat" not in asked("Northbank prides itself on its live chat.")
