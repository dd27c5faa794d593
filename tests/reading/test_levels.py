"""How well a skill is known, and why."""

import pytest

from careers.reading.levels import (
    Sighting,
    Time,
    asked_level,
    bare,
    level_of,
    telling,
)

LISTED = Sighting(None, False, "")


def in_job(number: int, near: str = "") -> Sighting:
    return Sighting(number, True, near)


def test_a_listed_skill_is_less_than_one_shown_in_a_job() -> None:
    assert level_of([LISTED]) == (2, "Said once, not yet in a job")
    assert level_of([in_job(0)]) == (3, "Said once, in one job")


def test_the_reason_counts_jobs_in_plain_words() -> None:
    assert level_of([in_job(0), in_job(1)])[1] == "Said twice, in two jobs"


def test_repeating_a_word_does_not_raise_the_level() -> None:
    once, often = level_of([in_job(0)]), level_of([in_job(0)] * 9)
    assert once[0] == often[0]
    assert often[1] == "Said 9 times, in one job"


def test_three_jobs_are_more_than_one() -> None:
    assert level_of([in_job(number) for number in range(3)])[0] == 4


def test_a_job_without_dates_is_a_job() -> None:
    assert level_of([Sighting(None, True, "")]) == (3, "Said once, in one job")


@pytest.mark.parametrize(("years", "level"), [(1, 2), (2, 3), (5, 4), (12, 5)])
def test_years_stated_set_the_least_level(years: float, level: int) -> None:
    found, reason = level_of([Sighting(None, False, "", years)])
    assert found == level
    assert "stated" in reason


def test_teaching_others_lifts() -> None:
    assert level_of([in_job(0, "trained new agents in …")]) == (
        4,
        "Said once, in one job; leading or teaching others",
    )


def test_people_are_taken_at_their_word() -> None:
    assert level_of([Sighting(None, False, "expert in …")])[0] == 4
    assert level_of([Sighting(None, False, "basic …")]) == (
        1,
        "Said once, not yet in a job; called basic",
    )


def test_another_sighting_never_lowers() -> None:
    assert level_of([in_job(0, "expert …"), Sighting(None, False, "basic …")])[0] == 4


def test_the_highest_level_is_five() -> None:
    assert level_of([Sighting(0, True, "led, expert …", 20)])[0] == 5


@pytest.mark.parametrize(
    ("near", "years", "level"),
    [
        ("basic …", 0, 1),
        ("", 0, 2),
        ("", 3, 3),
        ("advanced …", 0, 4),
        ("some experience with …", 0, 1),
    ],
)
def test_an_ad_asks_for_a_level(near: str, years: float, level: int) -> None:
    assert asked_level(near, years) == level


def test_who_held_a_job_has_done_what_its_title_names() -> None:
    held = Sighting(0, True, "", in_title=True)
    sought = Sighting(None, False, "", in_title=True)
    assert level_of([held]) == (3, "Named in a job title")
    assert level_of([held], Time(shown=66))[0] == 4
    assert level_of([sought])[0] == 2


def test_what_is_listed_is_known_today() -> None:
    long_ago = Time(shown=24, after=84)
    assert level_of([in_job(0)], long_ago)[0] == 2
    assert level_of([in_job(0), LISTED], long_ago)[0] == 3


def test_five_years_of_it_are_more_than_one() -> None:
    assert level_of([in_job(0)], Time(shown=12))[0] == 3
    assert level_of([in_job(0)], Time(shown=66)) == (
        4,
        "Said once, in one job; over 5 years of work",
    )


def test_what_was_long_ago_counts_for_less_but_never_for_nothing() -> None:
    long_ago = Time(shown=90, after=84)
    assert level_of([in_job(0)], long_ago) == (
        2,
        "Said once, in one job; before the last 7 years of work",
    )
    assert level_of([LISTED], long_ago)[0] == 2


def test_what_was_very_long_ago_is_partly_known() -> None:
    nearly, very = Time(shown=60, after=119), Time(shown=60, after=180)
    assert level_of([in_job(0)], nearly)[0] == 2
    assert level_of([in_job(0)], very) == (
        1,
        "Said once, in one job; long ago, before the last 15 years of work",
    )
    assert level_of([in_job(number) for number in range(3)], very)[0] == 2
    assert level_of([in_job(0), LISTED], very)[0] == 4


def test_a_credential_lifts() -> None:
    assert level_of([Sighting(None, False, "certified in …")])[0] == 3
    assert level_of([Sighting(None, False, "pursuing a certificate in …")])[0] == 2


@pytest.mark.parametrize(
    "near",
    [
        "expert in the use of …",
        "in-depth knowledge of …",
        "advanced Microsoft …",
        "extensive inbound … experience",
        "… (advanced)",
        "… expert",
        "…: expert",
    ],
)
def test_a_word_of_rank_stands_beside_what_it_ranks(near: str) -> None:
    assert level_of([in_job(0, near)])[0] == 4


@pytest.mark.parametrize(
    "near",
    [
        "… team with in-depth knowledge of sales",
        "reliable … with extensive track record",
        "expert salesperson who is good at …",
        "… of licensed drivers",
    ],
)
def test_a_word_of_rank_says_nothing_of_other_things(near: str) -> None:
    assert level_of([in_job(0, near)])[0] == 3


@pytest.mark.parametrize("near", ["sales lead …", "… lead generation", "training …"])
def test_a_lead_and_a_training_are_no_leading(near: str) -> None:
    assert level_of([in_job(0, near)])[0] == 3


def test_a_title_neither_leads_nor_ranks() -> None:
    titled = Sighting(0, True, "supervisor, expert …", in_title=True)
    assert "leading" not in level_of([titled, in_job(1)])[1]


def test_a_title_is_not_counted_as_said() -> None:
    titled = Sighting(0, True, "", in_title=True)
    assert level_of([LISTED, titled]) == (
        3,
        "Said once, and named in a job title",
    )
    assert level_of([in_job(1), titled, titled])[1] == "Said once, in one job"


@pytest.mark.parametrize(
    "words",
    """led|leading|lead the|lead teams|supervised|coached|mentoring|trained staff|taught
    managed a team|onboarded|basics|beginner|novice|entry-level|familiarity|exposure
    some knowledge|expertise|advanced|mastery|extensive|in-depth|Specialist|certified
    certificate|licensed|diploma|accredited|elementary""".replace("\n", "|").split("|"),
)
def test_no_word_that_tells_how_well_is_passed_over(words: str) -> None:
    assert telling(f"Sales, {words.strip()}") == [7]


def test_most_words_do_not_tell_how_well() -> None:
    assert telling("Handled calls and called customers back") == []


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("basic Excel", "Excel"),
        ("Advanced MS Excel", "MS Excel"),
        ("ELEMENTARY EXCEL", "EXCEL"),
        ("excel advanced", "excel"),
        ("Excel", "Excel"),
        ("Advanced", "Advanced"),
    ],
)
def test_a_word_of_rank_is_no_part_of_a_name(said: str, name: str) -> None:
    first, last = bare(said)
    assert said[first:last] == name


@pytest.mark.parametrize(
    "said", ["API basics", "product expert", "escalation specialist", "basically Excel"]
)
def test_a_name_may_end_in_a_word_of_rank(said: str) -> None:
    assert bare(said) == (0, len(said))


@pytest.mark.parametrize("near", ["elementary …", "elementary knowledge of …"])
def test_elementary_is_basic(near: str) -> None:
    assert level_of([in_job(0, near)])[0] == 1
    assert asked_level(near, 0) == 1


def test_an_elementary_school_is_no_rank() -> None:
    assert level_of([in_job(0, "elementary school …")])[0] == 3


@pytest.mark.parametrize(
    "near",
    [
        "advanced … certificate",
        "Advanced Microsoft … course",
        "course in advanced …",
        "… Advanced Administrator",
        "… basic plan",
        "basic … certification",
    ],
)
def test_a_word_of_rank_in_a_name_ranks_nobody(near: str) -> None:
    level, reason = level_of([in_job(0, near)])
    assert (level, "called" in reason) == (3, False)
    assert asked_level(near, 0) == 2


def test_who_is_certified_may_be_an_expert_too() -> None:
    assert level_of([in_job(0, "certified expert in …")])[0] == 4
