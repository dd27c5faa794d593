import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from careers.reading.text.windows import windows

SIGN = re.compile(r"\d")


def test_only_what_stands_near_a_sign_is_looked_at() -> None:
    text = "a" * 50 + "7" + "b" * 50
    assert [text[start:end] for start, end in windows(text, SIGN, 3)] == ["aaa7bbb"]


def test_a_text_without_a_sign_has_no_window() -> None:
    assert list(windows("no number here", SIGN, 3)) == []


def test_windows_that_touch_are_one() -> None:
    assert list(windows("..1....2..", SIGN, 2)) == [(0, 10)]


@given(st.text("ab1\n", max_size=60), st.integers(1, 5))
def test_every_sign_has_its_reach_in_one_window(text: str, reach: int) -> None:
    found = list(windows(text, SIGN, reach))
    for match in SIGN.finditer(text):
        first, last = max(0, match.start() - reach), min(len(text), match.end() + reach)
        assert any(start <= first and last <= end for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
