"""Each ad of the demo world: real codes, fair pay, words of its own."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import pycountry
from babel import Locale

from careers.assets import DATA
from careers.board.demo import demo_jobs
from careers.board.shift import ShiftKind
from careers.board.work import Calls
from tests.shipped import CATALOGUE

NOW = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
JOBS = demo_jobs(DATA / "demo", NOW)
REGIONS = {region.code for region in pycountry.subdivisions}


def test_an_ad_closes_after_it_was_posted() -> None:
    for job in JOBS:
        assert job.posted_at < job.closes_at
        assert NOW - timedelta(days=41) <= job.posted_at <= NOW


def test_every_place_language_and_currency_exists() -> None:
    languages = Locale("en").languages
    for job in JOBS:
        where, currency = job.where, job.pay.currency
        places = [where.country, where.region]
        places += [*(where.allowed or ()), *(where.excluded or ())]
        assert all(known_place(place) for place in places if place), job.source_key
        assert all(ask.code in languages for ask in job.work.languages or ())
        assert currency is None or currency in Locale("en").currencies


def test_every_time_of_day_is_written_with_four_figures() -> None:
    for when in (job.when for job in JOBS):
        for clock in (when.opens, when.closes, when.starts, when.ends):
            assert clock is None or re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", clock)


def known_place(code: str) -> bool:
    return code in REGIONS if "-" in code else code in Locale("en").territories


def test_every_skill_and_role_is_in_the_catalogue() -> None:
    for job in JOBS:
        assert job.role in CATALOGUE.roles
        asked = [ask.skill for ask in job.asks.skills]
        assert 2 <= len(asked) <= 8
        assert len(set(asked)) == len(asked)
        assert set(asked) <= set(CATALOGUE.skills)
        assert all(1 <= ask.level <= 5 for ask in job.asks.skills)


def test_pay_is_plausible() -> None:
    for job in JOBS:
        if job.pay.low and job.pay.high:
            assert 0 < job.pay.low <= job.pay.high <= 2 * job.pay.low
            assert job.pay.training is None or job.pay.training <= job.pay.high
        assert job.pay.bonus_earned is None or (
            job.pay.bonus and 0 < job.pay.bonus_earned <= 100
        )


def test_the_fields_of_an_ad_agree_with_each_other() -> None:
    for job in JOBS:
        assert (job.work.calls is Calls.NONE) == (job.work.serves is not None)
        assert job.terms.seasonal_until is None or job.terms.seasonal
        nights = job.when.nights and job.when.nights.yes
        assert not nights or ShiftKind.NIGHTS in (job.when.kinds or ())
        for each in job.terms.classes or ():
            assert each.starts_on > job.posted_at.date()
            assert each.clear_by is None or each.clear_by <= each.starts_on
        if job.terms.hours and job.when.hours is not None:
            low, high = job.terms.hours
            assert low <= job.when.hours <= high


def test_an_ad_is_a_real_text_in_plain_words() -> None:
    for job in JOBS:
        assert 120 <= len(job.body.split()) <= 260
        assert not re.search(r"[*#`<>_]|\"|'", job.title + job.body)
        assert job.apply_at or job.applies_here
        address = job.apply_at or job.employer.site or ""
        assert re.match(r"https://[a-z-]+\.example", address)
        assert job.employer.site is not None
        assert address.startswith(job.employer.site)


def test_no_two_ads_share_a_sentence() -> None:
    seen = Counter(shingle for job in JOBS for shingle in shingles(job.body))
    assert [shingle for shingle, times in seen.items() if times > 1] == []


def shingles(text: str, length: int = 9) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


REAL_COMPANIES = re.compile(
    r"\b("
    r"accenture|airbnb|allstate|alorica|amazon|apple|asurion|capita|chase|cigna|"
    r"comcast|concentrix|conduent|convergys|expedia|facebook|foundever|genpact|"
    r"geico|google|humana|infosys|iqor|kaiser|liveops|marriott|meta|microsoft|"
    r"modsquad|netflix|progressive|salesforce|sitel|startek|sutherland|sykes|"
    r"taskus|telus|teleperformance|teletech|ttec|transcom|uber|verizon|vodafone|"
    r"walmart|webhelp|wipro|zendesk"
    r")\b"
)


def test_no_real_company_is_named() -> None:
    for job in JOBS:
        text = " ".join((job.title, job.body, job.employer.name, job.employer.about))
        assert not REAL_COMPANIES.search(text.lower()), job.source_key
