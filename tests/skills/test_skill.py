import pytest

from tests.small import skill


@pytest.mark.parametrize(
    ("level", "words"),
    [
        (1, "a start"),
        (2, "a start"),
        (3, "steady"),
        (4, "steady"),
        (5, "teaches it"),
    ],
)
def test_a_level_between_two_leans_on_the_one_below(level: int, words: str) -> None:
    assert skill("calming").level(level) == words
