"""Reading a CV or an ad."""

import subprocess
import sys
from dataclasses import astuple
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.reading.extract import Extract, Kind
from careers.reading.reader import LIMIT
from tests.reading.reading import reader

CV = """Ana Cruz\nTeam Lead
Experience
Team Lead 01/2018 to 12/2019 Northbank
\u2022Led coaching of agentsHandled calls in  Zendesk
Call Center Agent 01/2015 to 12/2017 Harbour Travel
Customer\u00a0care by phone
Skills
PowerPoint, Spanish (B2)
"""


def points_into(text: str, extract: Extract) -> bool:
    found = (*extract.skills, *extract.roles, *extract.languages, *extract.years)
    return all(text[each.start : each.end] == each.text for each in found)


def test_a_profile_holds_skills_roles_and_languages() -> None:
    profile = reader().profile(CV)
    assert {"coaching", "call-control", "crm", "customer-service"} <= set(
        profile.abilities
    )
    assert profile.months == {"team-lead": 24, "csr": 36}
    assert profile.role == "team-lead"
    assert profile.languages == {"es": "B2"}


def test_evidence_quotes_the_original() -> None:
    for ability in reader().profile(CV).abilities.values():
        for evidence in ability.evidence:
            assert CV[evidence.start : evidence.end] == evidence.text
        assert ability.reason


def test_the_current_role_is_marked() -> None:
    current = [role for role in reader().extract(CV, "cv").roles if role.current]
    assert [(role.id, role.months) for role in current] == [("team-lead", 24)]


def test_a_title_without_dates_heads_the_text() -> None:
    assert reader().profile("Quality Analyst\nZendesk").role == "qa"


def test_a_newer_job_of_unknown_title_leaves_the_headline() -> None:
    cv = "Quality Analyst\nExperience\nBaker 01/2020 to 12/2020\nTeam Lead 2015 - 2016"
    assert reader().profile(cv).role == "qa"


def test_years_stated_stand_in_for_dates() -> None:
    assert reader().profile("4 years as a call center agent").months == {"csr": 48}


def test_what_is_denied_or_wished_is_no_ability() -> None:
    profile = reader().profile("Never used Zendesk. I want to learn sales.")
    assert profile.is_empty()


@pytest.mark.parametrize(
    "swap",
    [
        ("Ana Cruz", "Mr John Smith"),
        ("Ana Cruz", "Ana Cruz, 58, female, married, photo enclosed"),
        ("Ana Cruz", "Ana Cruz, 12 Hill Street, Cebu"),
    ],
)
def test_a_name_an_age_or_an_address_changes_nothing(swap: tuple[str, str]) -> None:
    own, other = reader().profile(CV), reader().profile(CV.replace(*swap))
    assert own.months == other.months
    assert [(a.skill, a.level, a.reason) for a in own.abilities.values()] == [
        (a.skill, a.level, a.reason) for a in other.abilities.values()
    ]


def test_a_long_text_is_read_to_the_limit() -> None:
    text = "call handling " * (LIMIT // 14) + "x" * 14 + " Zendesk"
    extract = reader().extract(text, "cv")
    assert extract.truncated
    assert "crm" not in {mention.id for mention in extract.skills}
    assert not reader().extract("Zendesk", "cv").truncated


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "\x00\x01\x02" * 50,
        "%PDF-1.4\x00\xff\ufffd",
        "😀" * 99,
        "\ud800",
        "İ" * 50 + " Zendesk",
        "(" * 3000,
        "2014 - " * 400,
        "no " * 900,
    ],
)
@pytest.mark.parametrize("kind", ["cv", "ad"])
def test_junk_is_read_without_complaint(text: str, kind: Kind) -> None:
    assert points_into(text, reader().extract(text, kind))


LONG = 4_000
ODD = [
    "Answered calls and used Zendesk for customers ",
    "(calls ",
    "\n• calls",
    "sales,",
    "c\u200ba\u200bl\u200bl\u200bs ",
    "2018 - 2019 ",
    "1 year 2 mo ",
    "Spanish a plus ",
]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("kind", ["cv", "ad"])
def test_a_text_twice_as_long_takes_about_twice_as_long(odd: str, kind: Kind) -> None:
    short, long = (odd * (size // len(odd)) for size in (LONG, 2 * LONG))
    once, twice = (min(_cost(text, kind) for _ in range(2)) for text in (short, long))
    # Four times would be the square; the rest is other people's work on this machine.
    assert twice < 3.3 * once + 0.02


def _cost(text: str, kind: Kind) -> float:
    start = process_time()
    reader().extract(text, kind)
    return process_time() - start


PIECES = (
    "Zendesk|no|customer\u00a0service|•Sales|2014 - 2016|Team Lead|\n|Skills:|but"
    "|\u200b|fluent Spanish|3+ years|callsHandled calls|\u00e2\u20ac\u201c"
)
WORDS = st.sampled_from(PIECES.split("|"))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(WORDS | st.text(max_size=8), max_size=40), st.sampled_from(["cv", "ad"])
)
def test_every_find_points_into_the_original(words: list[str], kind: Kind) -> None:
    text = " ".join(words)
    assert points_into(text, reader().extract(text, kind))


def test_reading_twice_finds_the_same() -> None:
    first, second = reader().extract(CV, "cv"), reader().extract(CV, "cv")
    assert astuple(first) == astuple(second)


def test_the_room_opens_without_spacy() -> None:
    code = "import sys, careers.reading; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_title_called_present_needs_no_dates() -> None:
    jobs = "Led a crew of gardeners. " * 20 + "\nExperience\n{}\nHelped the crew.\n"
    present = reader().profile(jobs.format("Northbank, Quality Analyst Present"))
    unsaid = reader().profile(jobs.format("Northbank, Quality Analyst"))
    assert (present.latest, unsaid.latest) == ("qa", None)


def test_the_latest_role_is_that_of_the_very_last_job() -> None:
    assert reader().profile(CV).latest == "team-lead"
    since = CV.replace("Team Lead", "Gardener")
    assert reader().profile(since).latest is None
    assert reader().profile("Quality Analyst\nZendesk").latest == "qa"


def test_a_break_after_the_last_job_changes_nothing() -> None:
    rested = CV.replace("Experience\n", "Experience\nCareer break 2020 to 2023\n")
    before, after = reader().profile(CV), reader().profile(rested)
    assert (after.latest, after.months) == (before.latest, before.months)


def test_a_name_that_is_a_word_shows_no_skill() -> None:
    plain, named = (reader().profile(f"{head}\n{CV}") for head in ("", "Name: Zendesk"))
    assert set(named.abilities) == set(plain.abilities)


def test_what_other_people_do_is_left_out_and_not_denied() -> None:
    found = reader().extract("Managed agents who did cold calling. Used Zendesk.", "cv")
    assert [(skill.id, skill.status) for skill in found.skills] == [("crm", "shown")]


def test_the_time_in_a_job_that_goes_on_is_a_least() -> None:
    cv = "Experience\nTeam Lead, Northbank, June 2019 - present\nLed agents\n{}"
    before = "Call Center Agent, Northbank, 01/2015 to 12/2017"
    found = reader().profile(cv.format(before))
    assert found.ongoing == {"team-lead"}
    assert found.months["team-lead"] == 12
    over = reader().profile(cv.format(before).replace("present", "July 2020"))
    assert over.ongoing == frozenset()


def test_a_job_that_goes_on_reaches_the_last_month_the_text_names() -> None:
    cv = "Experience\nTeam Lead, Northbank, June 2019 - present\nLed agents\n"
    beside = "Call Center Agent, Harbour Travel, June 2021 - May 2022"
    assert reader().profile(cv + beside).months["team-lead"] == 36
