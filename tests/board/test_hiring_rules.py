from datetime import date

import pytest

from careers import assets
from careers.board.hiring_rules import load_rules, rules_near
from careers.board.place import Setting, Where

RULES = load_rules(assets.DATA)


def near(where: Where) -> list[str]:
    return [rule.id for rule in rules_near(where, RULES)]


@pytest.mark.parametrize(
    ("where", "rules"),
    [
        (Where(Setting.ON_SITE, "US", "US-NY"), ["us-nyc-ll144"]),
        (Where(Setting.ON_SITE, "US", "US-AZ"), []),
        (Where(Setting.VIRTUAL, "US"), ["us-nyc-ll144", "us-il-hb3773"]),
        (Where(Setting.VIRTUAL, "US", allowed=("US-IL",)), ["us-il-hb3773"]),
        (Where(Setting.VIRTUAL, "US", excluded=("US-NY",)), ["us-il-hb3773"]),
        (Where(Setting.ON_SITE, "IE"), ["eu-ai-act"]),
        (Where(Setting.ON_SITE, "GB", city="Leeds"), []),
    ],
)
def test_rules_are_named_where_the_people_of_a_job_may_live(where, rules):
    assert near(where) == rules


def test_a_job_that_names_no_place_may_touch_every_rule():
    assert near(Where()) == [rule.id for rule in RULES]


def test_every_rule_has_a_source_and_a_day_on_which_it_was_checked():
    for rule in RULES:
        assert rule.address.startswith("https://")
        assert rule.checked_on <= date.today()
        assert all((rule.law, rule.publisher, rule.asks))
