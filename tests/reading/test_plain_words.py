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
