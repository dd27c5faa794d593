from hypothesis import given
from hypothesis import strategies as st

from careers.matching.asked import Asked
from careers.matching.board import Board, Posted, rank, score
from careers.matching.match import match
from careers.skills.profile import Profile
from tests.matching.strategies import asked, profiles
from tests.small import CATALOGUE, asks, profile


def board(*wanted: Asked) -> Board:
    jobs = (Posted(n, f"Job {n % 3}", ad) for n, ad in enumerate(wanted, 1))
    return Board.of(jobs, CATALOGUE)


@given(profiles, st.lists(asked, max_size=6))
def test_the_board_scores_what_a_match_explains(
    person: Profile, ads: list[Asked]
) -> None:
    packed = board(*ads)
    by_number = dict(zip(packed.numbers, score(person, packed), strict=True))
    assert [by_number[n] for n in range(1, len(ads) + 1)] == [
        match(person, ad, CATALOGUE).score for ad in ads
    ]


@given(profiles, st.lists(asked, max_size=8), st.integers(1, 5))
def test_the_best_come_first_and_ties_by_title_then_number(
    person: Profile, ads: list[Asked], count: int
) -> None:
    worth = {n: match(person, ad, CATALOGUE) for n, ad in enumerate(ads, 1)}
    expected = sorted(
        (n for n, own in worth.items() if own.speaks_for_it),
        key=lambda n: (-worth[n].score, f"Job {n % 3}", n),
    )
    assert list(rank(person, board(*ads), count)) == expected[:count]


def test_an_empty_board_ranks_nothing() -> None:
    assert rank(profile(calming=3), board(), 20) == ()


def test_jobs_that_the_evidence_speaks_against_are_left_out() -> None:
    ads = (Asked(asks(("excel", 3))), Asked(asks(("calming", 1))))
    assert rank(profile(calming=3), board(*ads), 20) == (2,)


def same(one: Board, other: Board) -> bool:
    columns = ("numbers", "titles", "starts", "ways", "roles", "experience")
    return all((getattr(one, c) == getattr(other, c)).all() for c in columns)


numbered = st.dictionaries(st.integers(1, 6), asked, max_size=6)


@given(numbered, numbered, st.sets(st.integers(1, 6)))
def test_a_changed_board_is_the_board_packed_anew(
    before: dict[int, Asked], fresh: dict[int, Asked], gone: set[int]
) -> None:
    def posted(ads: dict[int, Asked]) -> list[Posted]:
        return [Posted(n, f"Job {n % 3}", ad) for n, ad in ads.items()]

    kept = {n: ad for n, ad in before.items() if n not in gone} | fresh
    changed = Board.of(posted(before), CATALOGUE).with_changes(posted(fresh), gone)
    assert same(changed, Board.of(posted(kept), CATALOGUE))
