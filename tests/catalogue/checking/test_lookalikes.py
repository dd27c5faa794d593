from tests.catalogue.broken import replace, told


def test_a_lookalike_that_holds_no_phrase_of_its_skill_is_told(data):
    line = replace(data, "skills/sales-craft.toml", '"sales tax"', '"rain tax"')
    (found,) = told(data)
    assert found == (
        f"skills/sales-craft.toml:{line}: “rain tax” holds no phrase of Selling. "
        "Put it under the skill whose words it holds, or take it out."
    )


def test_a_lookalike_may_hold_what_a_pair_is_about(data):
    replace(data, "skills/sales-craft.toml", '"sales tax"', '"tv subscriptions"')
    assert told(data) == []


def test_a_lookalike_is_no_phrase_as_well(data):
    replace(data, "skills/sales-craft.toml", '"sales tax"', '"sales calls"')
    (found,) = told(data)
    assert "The phrase “sales calls” stands already in" in found
