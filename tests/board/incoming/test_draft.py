from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.board.incoming.draft import drafted
from careers.board.place import Setting
from careers.board.posting import State
from careers.board.shift import ShiftKind
from careers.skills.requirement import Requirement
from tests.board.incoming.desk import DESK, ROW, TEXT, at, here, ids, read
from tests.cast import LARKFIELD, NOW


def test_a_good_row_is_a_draft_with_nothing_to_mend():
    found = read()

    assert found.musts == ()
    assert found.reference == "CS-1042"
    assert found.job.employer == LARKFIELD
    assert found.job.role == "csr"
    assert found.job.when.kinds == (ShiftKind.DAYS,)
    assert found.job.apply_at == "https://jobs.larkfield.example/cs-1042"


def test_what_a_row_does_not_say_is_read_out_of_its_words():
    found = read()

    assert found.job.was_read("work.calls") == "answer the inbound calls"
    assert found.job.was_read("where.city") is None


def test_a_fact_under_our_name_wins_over_the_words():
    found = read(work__calls="outbound", pay__low="19")

    assert found.job.work.calls == "outbound"
    assert found.job.was_read("work.calls") is None
    assert found.job.pay.low == Decimal(19)


def test_pay_stated_by_halves_takes_nothing_out_of_the_words():
    found = read(salary="", description=f"{TEXT} Pay: £9 an hour.", pay__low="19")

    assert (found.job.pay.low, found.job.pay.unit) == (Decimal(19), None)
    assert {"pay-open", "pay-unit"} <= ids(found)


def test_everything_that_is_wrong_is_told_at_once_and_by_field():
    found = read(title="", salary="lots", remote="maybe", applyUrl="call us")

    assert {"no-title", "unread-pay", "unread-remote", "unread-apply"} <= ids(found)
    assert "title" in at(found, "title")


def test_a_posting_begins_with_its_days_and_waits_for_a_yes():
    own = read(validThrough="2026-03-30").posting(NOW)

    assert own.closes_on == date(2026, 3, 30)
    assert own.state(NOW) is State.DRAFT
    assert own.waits("work.calls")
    assert own.words("work.calls") in own.text


def test_a_jobposting_is_a_row_like_any_other():
    found = drafted(
        {
            "@type": "JobPosting",
            "title": "Customer service representative",
            "description": f"<p>{TEXT}</p><p>Day shift.</p>",
            "identifier": {"@type": "PropertyValue", "name": "Larkfield", "value": 7},
            "jobLocationType": "TELECOMMUTE",
            "applicantLocationRequirements": [{"@type": "Country", "name": "US"}],
            "baseSalary": {
                "@type": "MonetaryAmount",
                "currency": "USD",
                "value": {"minValue": 18, "maxValue": 20, "unitText": "HOUR"},
            },
            "url": "https://jobs.larkfield.example/7",
        },
        DESK,
    )

    assert found.musts == ()
    assert (found.reference, found.job.where.setting) == ("7", Setting.VIRTUAL)


def test_the_name_of_another_employer_is_remarked_and_not_taken():
    found = read(company="Northbank")

    assert "posted as Larkfield Health" in at(found, "company")
    assert found.job.employer == LARKFIELD
    assert not at(read(company="Larkfield Health, Inc."), "company")


def test_a_reference_is_short():
    assert "long-reference" in ids(read(reference="x" * 101))


def test_a_role_may_be_named_by_its_id():
    assert read(title="Member hero", role="csr").job.role == "csr"
    assert read(role="hero").job.role == "csr"


def test_skills_are_read_and_wait_for_a_yes():
    asked = (Requirement("calming", 3, words="Keep callers calm"),)
    found = read(here(skills=lambda _text, _title: asked))

    assert found.job.asks.skills == asked
    assert found.job.was_read("asks.skills") == "Keep callers calm"


def test_rows_that_do_not_say_how_to_apply_take_the_way_of_the_upload():
    assert "no-apply" in ids(read(applyUrl=""))
    assert read(here(applies_here=True), applyUrl="").job.applies_here


CELLS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*ROW, "pay", "when", "stated"]), CELLS))
def test_no_row_at_all_raises(row):
    found = drafted(row, DESK)

    assert found.notes
    assert found.posting(NOW).job.employer == LARKFIELD


@pytest.mark.parametrize("row", [{"opensOn": 1e300}, {"when": {"days": [[[]]]}}, {}])
def test_odd_rows_are_heard_out(row):
    assert drafted(row, DESK).musts
