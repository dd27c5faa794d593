from pathlib import Path

import pytest

from careers.catalogue.catalogue import Catalogue
from careers.evaluation.moves import (
    AGENTS,
    Move,
    crosswalk,
    fitted,
    is_kept,
    popular,
    ranker,
    read_moves,
    results,
)

TABLE = """cv,from_role,to_role
ana,csr,qa_analyst
ana,qa_analyst,qa_analyst
ben,csr,other
ben,csr,team_lead
cleo,chat_email,csr
"""


@pytest.fixture
def moves(tmp_path: Path, catalogue: Catalogue) -> tuple[Move, ...]:
    path = tmp_path / "transitions.csv"
    path.write_text(TABLE, encoding="utf-8")
    return read_moves(path, crosswalk(catalogue))


def test_moves_within_a_role_and_to_the_unknown_are_dropped(
    moves: tuple[Move, ...],
) -> None:
    assert [(move.start, move.goal) for move in moves] == [
        ("csr", "qa_analyst"),
        ("csr", "team_lead"),
        ("chat_email", "csr"),
    ]


def test_the_crosswalk_names_roles_that_we_have(catalogue: Catalogue) -> None:
    kinds = crosswalk(catalogue)
    assert kinds["csr"] == ("csr",)
    assert all(role in catalogue.roles for roles in kinds.values() for role in roles)
    assert {"csr", "chat_email", "collections"} <= AGENTS & set(kinds)


def test_our_ranking_stands_beside_popularity_and_chance(
    moves: tuple[Move, ...], catalogue: Catalogue
) -> None:
    found = {result.name: result for result in results(moves, catalogue)}
    better = found.pop("difference")
    assert set(found) == {"ours", "popularity", "fitted", "random"}
    for name, figure in better.figures.items():
        both = [found[one].figures[name].value for one in ("ours", "popularity")]
        assert figure.value == pytest.approx(both[0] - both[1])
        assert figure.low <= figure.value <= figure.high
    for result in found.values():
        assert result.moves == 3
        for figure in result.figures.values():
            assert 0 <= figure.low <= figure.value <= figure.high <= 1
    kinds = len(crosswalk(catalogue)) - 1
    assert found["random"].figures["recall@3"].value == pytest.approx(3 / kinds)


def test_popularity_never_counts_a_persons_own_moves(
    moves: tuple[Move, ...], catalogue: Catalogue
) -> None:
    kinds = crosswalk(catalogue)
    ranking = popular(moves[1], moves, kinds)
    assert ranking.index("qa_analyst") < ranking.index("team_lead")
    assert "csr" not in ranking


def test_popularity_fitted_to_its_own_moves_counts_them(
    moves: tuple[Move, ...], catalogue: Catalogue
) -> None:
    kinds = crosswalk(catalogue)
    first = fitted(moves[0], [moves[0]], kinds)[0]
    assert first == "qa_analyst"
    assert popular(moves[0], [moves[0]], kinds)[0] != first


def test_a_person_is_looked_at_or_kept_apart_with_all_their_moves() -> None:
    people = [Move(str(number), "csr", "team_lead") for number in range(200)]
    kept = {move.person for move in people if is_kept(move)}
    again = {m.person for m in people if is_kept(Move(m.person, "chat_email", "csr"))}
    assert kept == again
    assert 70 < len(kept) < 130


def test_roles_draw_together_and_none_is_lost(catalogue: Catalogue) -> None:
    kinds = {"csr": ("csr",), "all": tuple(set(catalogue.roles) - {"csr", "director"})}
    assert ranker(catalogue, {**kinds, "top": ("director",)})("csr") == ["all", "top"]


def test_the_ranking_knows_nothing_of_the_table(catalogue: Catalogue) -> None:
    ranking = ranker(catalogue, crosswalk(catalogue))("csr")
    assert len(ranking) == len(crosswalk(catalogue)) - 1
    assert ranking.index("chat_email") < ranking.index("manager_cc")
