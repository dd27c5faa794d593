from dataclasses import replace

import pytest

from careers import assets
from careers.board.criteria import Criteria
from careers.board.screening.screen import Verdict
from careers.board.screening.sign import load_signs
from careers.storage.moderation.bans import Ban
from careers.storage.moderation.screenings import WAITING
from tests import cast
from tests.cast import NOW
from tests.storage.jobs.test_jobs import number_of

SIGNS = load_signs(assets.DATA)
FRAUD = replace(
    cast.AGENT,
    source_key="fraud",
    title="Remote chat agent",
    body="No interview, you start today. Before you start, pay a refundable deposit "
    "of $120 for the training kit by gift card, and send us your bank login. "
    "Text us on Telegram. We mail you a check to buy your equipment.",
)


@pytest.fixture
def fraud(store):
    store.screenings.put([FRAUD], SIGNS, NOW)
    return number_of(store, FRAUD)


def test_a_job_that_cheats_comes_in_unseen_with_its_reasons(store, fraud):
    assert store.jobs.find(fraud).held_at == NOW
    assert store.jobs.total(Criteria(words="chat agent"), NOW) == 0
    found = store.screenings.waiting(NOW)[fraud]
    assert found.verdict is Verdict.HOLD
    assert any("deposit" in reason.words for reason in found.reasons)


def test_a_good_job_comes_in_at_once_and_nobody_has_to_look(store):
    good = replace(cast.AGENT, source_key="good", title="Adviser for mortgages")
    assert store.screenings.put([good], SIGNS, NOW).added == 1
    assert store.jobs.total(Criteria(words="mortgages"), NOW) == 1
    assert store.screenings.of(number_of(store, good)) is None


def test_what_a_moderator_passed_stays_in_sight_when_it_changes(store, fraud):
    store.screenings.looked(fraud, NOW)
    store.holding.release(fraud)
    changed = replace(FRAUD, title="Remote chat agent, evenings")
    store.screenings.put([changed], SIGNS, NOW)
    assert store.jobs.find(fraud).is_open(NOW)
    assert fraud not in store.screenings.waiting(NOW)


def test_a_text_that_becomes_honest_still_waits_for_a_look(store, fraud):
    mended = replace(FRAUD, body="Answer chats from our customers, with paid training.")
    store.screenings.put([mended], SIGNS, NOW)
    assert store.jobs.find(fraud).held_at == NOW


def test_the_same_row_again_is_not_screened_again(store, fraud):
    store.screenings.looked(fraud, NOW)
    assert store.screenings.put([FRAUD], SIGNS, NOW).same == 1
    assert store.screenings.waiting(NOW) == {}


def test_an_ad_for_a_banned_domain_waits(store):
    store.bans.add(Ban("bad.example", NOW, "Fees."), 1)
    ad = replace(cast.AGENT, source_key="b", apply_at="https://jobs.bad.example/1")
    store.screenings.put([ad], SIGNS, NOW)
    assert store.jobs.find(number_of(store, ad)).held_at == NOW


def test_a_copy_of_a_text_is_found_under_another_name(store):
    long = " ".join(f"word{place} of the ad" for place in range(60))
    first = replace(cast.AGENT, source_key="one", body=long)
    second = replace(first, source="other", source_key="two", employer=cast.LARKFIELD)
    store.screenings.put([first], SIGNS, NOW)
    assert [job.source_key for job in store.screenings.alike(second, NOW)] == ["one"]
    found = store.screenings.screen(second, SIGNS, NOW)
    assert "copied-text" in {reason.sign for reason in found.reasons}


def test_the_desk_finds_what_waits_without_sorting_all_of_it(store):
    plan = store.engine.rows(f"explain query plan {WAITING}", {"now": 0})
    assert any("screenings_waiting" in row["detail"] for row in plan)
    assert not any("TEMP B-TREE" in row["detail"] for row in plan)
