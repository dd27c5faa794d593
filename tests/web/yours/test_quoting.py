from hypothesis import given
from hypothesis import strategies as st

from careers.skills.profile import Ability, Evidence
from careers.web.yours.quoting import Piece, numbered, pieces, quotes

TEXT = "Calmed angry callers"


def ability(skill: str, *spans: tuple[int, int]) -> Ability:
    return Ability(skill, 3, tuple(Evidence(a, b, TEXT[a:b]) for a, b in spans))


def test_overlapping_words_are_marked_for_both_skills() -> None:
    found = {"a": ability("a", (0, 12)), "b": ability("b", (7, 20))}
    assert pieces(TEXT, found) == (
        Piece("Calmed ", (1,), (), (1,)),
        Piece("angry", (1, 2), (1,), (2,)),
        Piece(" callers", (2,), (2,), ()),
    )


def test_skills_are_numbered_as_the_text_shows_them() -> None:
    found = {"a": ability("a", (7, 12)), "b": ability("b", (0, 6)), "c": ability("c")}
    assert numbered(found) == {"b": 1, "a": 2, "c": 3}


@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.integers(-5, 40), st.integers(-5, 40)), max_size=6),
)
def test_the_pieces_are_always_the_whole_text(
    text: str, spans: list[tuple[int, int]]
) -> None:
    found = {
        f"s{n}": Ability(f"s{n}", 1, (Evidence(a, b, ""),))
        for n, (a, b) in enumerate(spans)
    }
    cut = pieces(text, found)
    assert "".join(piece.text for piece in cut) == text
    assert all(piece.text for piece in cut)


def test_the_same_words_are_quoted_once() -> None:
    twice = Ability("a", 1, (Evidence(9, 13, "Excel"), Evidence(0, 4, "Excel")))
    assert quotes(twice) == ("Excel",)


def test_words_that_differ_by_capitals_alone_are_quoted_once() -> None:
    loud = Ability("a", 1, (Evidence(0, 7, "Billing"), Evidence(9, 16, "BILLING")))
    assert quotes(loud) == ("Billing",)
