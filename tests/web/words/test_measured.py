"""Measured figures in plain words."""

from careers.evaluation.figures import Figure
from careers.evaluation.published import published
from careers.web.words.measured import (
    exactly,
    headlines,
    is_still,
    named,
    plainly,
    reading,
    rounded,
)

AIMED = Figure("CV to ads, AUC, ours", 0.8, 0.7, 0.9, 32, 0.8)
PLAIN = Figure("CV to ads, AUC, chance", 0.5, 0.4, 0.6, 32)


def test_what_we_aim_at_comes_first() -> None:
    assert headlines((PLAIN, AIMED)) == (AIMED,)


def test_a_figure_is_named_without_its_trade_words() -> None:
    said = plainly(AIMED.name)
    assert said == "jobs for a person: what fits stands above what does not"
    assert plainly("scores moved by names") == "scores moved by names"


def test_every_published_aim_has_plain_words() -> None:
    for figure in headlines(published()["ranking"]):
        assert plainly(figure.name) != figure.name


def test_reading_is_told_of_texts_that_were_kept_apart() -> None:
    told = reading(published())
    assert [name for name, _ in told] == [
        "skills found in CVs: how many are right",
        "skills marked in CVs: how many are found",
        "skills found in ads: how many are right",
        "skills marked in ads: how many are found",
    ]
    assert all("test half" in figure.name for _, figure in told)
    assert reading({"ranking": (AIMED,)}) == ()


def test_one_moved_score_is_not_still() -> None:
    assert is_still(published()["invariance"])
    assert not is_still((PLAIN,))


def test_small_sets_that_name_their_figures_alike_are_not_taken_for_the_many() -> None:
    name = "skills of cvs, test half, marked that are found"
    many, few = Figure(name, 0.8, 0.7, 0.9, 90), Figure(name, 0.1, 0.1, 0.1, 10)
    told = reading({"pool_cvs": (many,), "real": (few,), "own": (few,)})
    assert [figure for _, figure in told] == [many]


def test_names_of_figures_are_written_as_pages_write() -> None:
    assert named("typos in 3 % of words") == "Typos in 3 in 100 words"
    assert named("skills of cvs, F1") == "Skills of CVs, F1"


def test_numbers_have_as_many_places_as_they_bear() -> None:
    assert [rounded(each) for each in (0.9731, 59_041.2)] == ["0.97", "59,041"]
    told = [exactly(each) for each in (0.795, 0.8, 1.0, 0.0, 212.4)]
    assert told == ["0.795", "0.8", "1", "0", "212"]
    assert rounded(None) == exactly(None) == ""
