from dataclasses import replace
from decimal import Decimal

from careers.board.pay import Pay, Unit
from careers.storage.medians import LEAST
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
