from pathlib import Path

import pytest

from careers import assets
from careers.board.screening.sign import FILE, Signs
from careers.board.screening.told import Told
from careers.errors import CareersError
from tests.board.screening.signs import SIGNS

SIGN = """
[[sign]]
id = "fee"
says = "A fee"
remedy = "Take it out"
adds = {adds}
source = "{source}"
needs = ["fee"]
words = ['{words}']
"""
FRAME = """
[[scale]]
id = "scale"
base = -2.0
look = 0.0
hold = 3.0
[[source]]
id = "here"
title = "Ours"
publisher = "Us"
address = ""
checked_on = 2026-11-22
[[phrase]]
id = "sum"
words = '\\d+'
"""


def load(folder: Path, *signs: str) -> Signs:
    (folder / FILE).write_text(FRAME + "".join(signs), encoding="utf-8")
    return Signs.load(folder)


def sign(adds: float = 2, source: str = "here", words: str = "fee of <sum>") -> str:
    return SIGN.format(adds=adds, source=source, words=words)


def test_phrases_are_filled_in(tmp_path: Path):
    pattern = load(tmp_path, sign(words="fee~<sum>")).patterns["fee"]
    assert pattern.search("a fee of about 40")


@pytest.mark.parametrize(
    ("signs", "fault"),
    [
        ((sign(), sign()), "stands there twice"),
        ((sign(adds=0),), "must add more than 0"),
        ((sign(adds=9),), "must add more than 0"),
        ((sign(source="nowhere"),), "“nowhere”"),
        ((sign(words="fee <money>"),), "“money”, which is not there"),
        ((sign(words="(fee"),), "a pattern that is none"),
        ((), "no sign with words"),
    ],
)
def test_a_sign_that_breaks_a_rule_is_refused(
    signs: tuple[str, ...], fault: str, tmp_path: Path
):
    with pytest.raises(CareersError, match=fault):
        load(tmp_path, *signs)


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(CareersError, match=FILE):
        Signs.load(tmp_path)


def test_every_sign_has_words_for_people_and_a_source():
    for each in SIGNS.signs.values():
        assert each.says[0].isupper() or each.says[0] == "“", each.id
        assert each.remedy.endswith("."), each.id
        assert not set("'\"") & set(each.says + each.remedy), each.id
    assert {each.source for each in SIGNS.signs.values()} <= SIGNS.sources.keys()


def test_only_serious_signs_can_hold_an_ad_alone():
    for each in SIGNS.signs.values():
        if SIGNS.scale.base + each.adds >= SIGNS.scale.hold:
            assert each.serious, each.id


def test_no_sign_lives_on_stated_pay():
    assert not [each.id for each in SIGNS.signs.values() if "stated pay" in each.says]


def test_the_strongest_signs_weigh_the_same_everywhere():
    strong = ("reshipping", "lending-accounts", "one-time-codes", "no-interview")
    assert not any(SIGNS.signs[name].places for name in strong)


def test_a_warning_takes_a_sign_away_and_a_plain_one_survives_a_denial():
    fee, interview = SIGNS.signs["money-from-worker"], SIGNS.signs["no-interview"]
    assert fee.left(Told.WARNED) == interview.left(Told.WARNED) == 0
    assert (fee.left(Told.DENIED), interview.left(Told.DENIED)) == (0, 1)
    assert fee.left(Told.OURS) == 0
    assert fee.left(Told.ASKED) == 1


def test_data_is_read_in_the_checkout_that_ships():
    assert (assets.DATA / FILE).is_file()


TOGETHER = """
[[together]]
id = "side-by-side"
sign = "{}"
needs = ["fee"]
all = ['fee', '<sum>']
"""


def test_things_side_by_side_make_a_sign_that_is_there(tmp_path: Path):
    made = load(tmp_path, sign(), TOGETHER.format("fee"))
    ((group, parts),) = made.groups
    assert (group.sign, len(parts)) == ("fee", 2)
    with pytest.raises(CareersError, match="makes no known sign"):
        load(tmp_path, sign(), TOGETHER.format("toll"))
