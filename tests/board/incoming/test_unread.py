import pytest

from tests.board.incoming.desk import at, ids, read


@pytest.mark.parametrize(
    ("changes", "field", "says"),
    [
        ({"salary": "lots"}, "salary", "no pay that we can read"),
        ({"salary": "", "salaryMin": "much"}, "salaryMin", "no pay that we can read"),
        (
            {"salary": "", "salaryMin": "18", "currency": "shells"},
            "currency",
            "no currency that we know",
        ),
        (
            {"salary": "", "salaryMin": "18", "salaryPeriod": "YEAR"},
            "salaryPeriod",
            "can hardly be pay in USD",
        ),
        ({"remote": "from the moon"}, "remote", "whether people work from home"),
        ({"country": "Narnia", "state": "", "city": ""}, "country", "the country"),
        ({"country": "Narnia"}, "country", "the country"),
        ({"country": "", "state": "", "city": "Oz"}, "country", "has no country"),
        ({"lives": "Narnia"}, "lives", "where people may live"),
        ({"employmentType": "sometimes"}, "employmentType", "left open"),
        ({"title": "word " * 40}, "title", "Shorten it to 120"),
        ({"description": "word " * 5000}, "description", "Shorten it to 20,000"),
        ({"category": "=VLOOKUP(A2,B:C,2)"}, "category", "holds a formula"),
        ({"category": "#REF!"}, "category", "holds a formula"),
    ],
)
def test_every_cell_that_says_nothing_is_told_by_its_name(changes, field, says):
    assert says in at(read(**changes), field)


def test_a_location_in_one_cell_may_be_no_place():
    changes = {"city": "", "state": "", "country": "", "location": "the corner"}

    assert "does not tell the country" in at(read(**changes), "location")


@pytest.mark.parametrize(
    "changes",
    [
        {"remote": "no"},
        {"employmentType": "Permanent"},
        {"city": "", "state": "", "country": "", "location": "Remote"},
        {"salary": {"currency": "USD", "value": {"minValue": 18, "unitText": "HOUR"}}},
    ],
)
def test_answers_that_say_little_are_no_mistakes(changes):
    assert not [one for one in ids(read(**changes)) if one.startswith("unread")]


def test_what_is_there_and_unreadable_is_not_called_missing_too():
    assert "unread-pay" in ids(read(salary="lots"))
    assert "pay-none" not in ids(read(salary="lots"))
