from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from careers import assets
from careers.board.pay import Pay, Unit
from careers.board.screening.sign import load_signs
from careers.storage.jobs.medians import LEAST
from tests.cast import AGENT, MEMBER_SERVICES, NOW


def ads(store, *figures):
    store.jobs.put(
        [
            replace(
                AGENT,
                pay=Pay(Decimal(low), Decimal(low + 2000), "GBP", Unit.YEAR),
                source_key=f"ad {number}",
            )
            for number, low in enumerate(figures)
        ],
        NOW,
    )


def test_the_middle_of_the_ads_for_the_same_work_in_the_same_country(store):
    ads(store, 20_000, 21_000, 26_000, 90_000)

    found = store.medians.beside(AGENT, NOW)

    assert (found.amount, found.currency) == (Decimal(25_750), "GBP")


def test_a_few_ads_make_no_middle(store):
    ads(store, *range(20_000, 20_000 + LEAST - 2))

    assert store.medians.beside(AGENT, NOW) is None


def test_an_ad_is_not_held_against_itself(store):
    ads(store, 20_000, 21_000, 26_000, 90_000)
    own = next(job for job in store.jobs.newest(9, NOW) if job.source_key == "ad 3")

    assert store.medians.beside(own, NOW) is None


def test_other_countries_and_money_are_no_measure(store):
    ads(store, 20_000, 21_000, 26_000, 90_000, 30_000)

    assert store.medians.beside(MEMBER_SERVICES, NOW) is None


def test_whoever_looks_at_many_jobs_counts_once_an_hour(store):
    ads(store, 20_000, 21_000, 26_000, 90_000)
    assert store.medians.usual(AGENT, NOW).amount == Decimal(25_750)
    ads(store, *range(40_000, 40_009))
    assert store.medians.usual(AGENT, NOW).amount == Decimal(25_750)
    later = store.medians.usual(AGENT, NOW + timedelta(hours=1))
    assert later.amount > Decimal(25_750)


def test_an_import_is_screened_with_what_such_work_pays(store):
    ads(store, *range(12_000, 12_006))
    far = replace(
        AGENT,
        source_key="far",
        pay=Pay(Decimal(30_000), Decimal(32_000), "GBP", Unit.YEAR),
        asks=replace(AGENT.asks, experience=0),
    )
    found = store.screenings.screen(far, load_signs(assets.DATA), NOW)
    assert "pay-far-above" in {reason.sign for reason in found.reasons}
