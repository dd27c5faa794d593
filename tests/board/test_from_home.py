from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.board.from_home import from_home
from careers.board.place import Setting
from careers.matching.rulings import About, Ruling, Verdict
from tests import cast

HOME = replace(
    cast.MEMBER_SERVICES,
    where=replace(cast.MEMBER_SERVICES.where, setting=Setting.VIRTUAL),
)
RULINGS = st.lists(st.builds(Ruling, st.sampled_from(About), st.just("x"),
                             st.sampled_from(Verdict)), max_size=5)  # fmt: skip


def ruling(verdict):
    return Ruling(About.EQUIPMENT, "your own computer", verdict)


def test_yes_when_every_line_is_a_yes_and_the_home_is_said():
    found = from_home(HOME, [ruling(Verdict.YES)], "US-AZ")
    assert found.verdict is Verdict.YES


def test_a_home_that_was_not_said_leaves_it_open():
    found = from_home(HOME, [ruling(Verdict.YES)], "")
    assert (found.verdict, found.says_place) == (Verdict.ASK, False)


@given(RULINGS, st.sampled_from(["", "US-AZ"]))
def test_one_no_is_a_no_and_one_question_leaves_no_yes(rulings, lives):
    found = from_home(HOME, rulings, lives)
    said = {each.verdict for each in rulings}
    assert (found.verdict is Verdict.NO) == (Verdict.NO in said)
    if Verdict.ASK in said:
        assert found.verdict is not Verdict.YES


def test_hybrid_work_is_never_a_plain_yes():
    hybrid = replace(HOME, where=replace(HOME.where, setting=Setting.HYBRID))
    assert from_home(hybrid, [], "US-AZ").verdict is Verdict.ASK


@pytest.mark.parametrize("setting", [Setting.ON_SITE, None])
def test_work_that_is_not_done_from_home_is_not_asked_about(setting):
    elsewhere = replace(HOME, where=replace(HOME.where, setting=setting))
    assert from_home(elsewhere, [], "US-AZ") is None
