"""Plain words for a skill, as people write them in a CV."""

import pytest

from tests.shipped import reader


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Baked to short deadlines", "time-management"),
        ("Independently opened the bakery", "working-independently"),
        ("Baked with minimal oversight", "working-independently"),
        ("Adapted to a new oven in a week", "adaptability"),
        ("Worked well with teammates", "teamwork"),
        ("Took drink orders at nine tables", "orders"),
        ("Knowledge of the lunch menu", "product-knowledge"),
        ("Served a constant flow of customers", "high-volume"),
        ("Fluent in spoken Portuguese", "two-languages"),
        ("Worked with people of different cultures", "across-cultures"),
        ("Drove disabled children to school", "accessible-service"),
        ("Read to elderly residents", "vulnerable-customers"),
        ("Processed paperwork of the bakery", "back-office-cases"),
        ("Answered multi-line phones", "switchboard"),
        ("Answered multi-line phones", "inbound-calls"),
    ],
)
def test_plain_words_of_a_cv_name_the_skill(line: str, skill: str) -> None:
    found = {each.id for each in reader().extract(f"{line}.", "cv").skills}
    assert skill in found


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Independently owned bakery of nine tables", "working-independently"),
        ("Taught English as a second language", "two-languages"),
        ("Praised the adoptability of kittens", "adaptability"),
    ],
)
def test_lookalikes_of_a_cv_name_none(line: str, skill: str) -> None:
    found = {each.id for each in reader().extract(f"{line}.", "cv").skills}
    assert skill not in found


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Keeps the employee attendance policy", "reliability"),
        ("Talks in person and in writing", "clear-writing"),
        ("Simple arithmetic for the till", "numeracy"),
        ("Plans rides within agreed timescales", "time-management"),
        ("Finds add-on business in each garage", "upselling"),
        ("Knows PCs and Windows", "computer-skills"),
        ("Answering and directing calls of a clinic", "switchboard"),
        ("Hands callers to the appropriate nurse", "call-transfer"),
        ("Scheduling vacations of the drivers", "leave-planning"),
        ("Open to feedback from the chef", "taking-feedback"),
        ("Meets commitments to growers", "ownership"),
        ("Speaks in a clear and crisp way", "spoken-clarity"),
        ("Builds with REST APIs", "api-basics"),
        ("Opens shops on time and on budget", "project-management"),
        ("Logs defects: document defects daily", "bug-reporting"),
        ("Prepares estimates for roofs", "quoting"),
        ("Assigns work to gardeners", "delegation"),
        ("A person with a high EQ", "self-awareness"),
        ("Sells in a consultative style", "needs-discovery"),
        ("Conversion of leads", "closing-sales"),
        ("Keying data of parcels", "data-entry"),
        ("Stays calm: able to remain poised", "emotional-control"),
        ("A stickler for detail", "attention-to-detail"),
        ("Checks that shipments arrive", "delivery-tracking"),
        ("Keen learner", "learning-quickly"),
        ("Cracks a complex problem a week", "problem-solving"),
        ("Shows a strong service orientation", "customer-service"),
        ("Puts the team first", "teamwork"),
        ("Heading up a new team of bakers", "leading-a-team"),
        ("Sees that goals are achieved", "goal-focus"),
        ("Will adjust working hours", "shift-work"),
        ("Mortgage experience", "loan-servicing"),
        ("Improvements to processes of the bakery", "process-improvement"),
        ("Plans with overall budgets", "budgeting"),
    ],
)
def test_plain_words_of_an_ad_ask_for_the_skill(line: str, skill: str) -> None:
    found = {each.id for each in reader().extract(f"{line}.", "ad").skills}
    assert skill in found
