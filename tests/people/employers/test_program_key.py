from dataclasses import replace
from datetime import timedelta

from careers.people.employers.program_key import (
    PREFIX,
    ProgramKey,
    fresh_key,
    looks_like_key,
)
from tests.cast import NOW

KEY = ProgramKey(1, "northbank", "Applicant system", NOW, 7)


def test_a_key_is_known_by_how_it_begins():
    assert looks_like_key(fresh_key())
    assert fresh_key() != fresh_key()
    assert not looks_like_key(PREFIX)
    assert not looks_like_key(fresh_key() + "\n")
    assert not looks_like_key(fresh_key().removeprefix(PREFIX))


def test_a_key_ends_when_it_is_revoked_or_its_maker_leaves():
    assert KEY.works
    assert not replace(KEY, revoked_at=NOW).works
    assert not replace(KEY, maker_is_there=False).works


def test_a_use_is_written_down_once_a_minute():
    assert KEY.is_news(NOW)
    used = replace(KEY, used_at=NOW)
    assert not used.is_news(NOW + timedelta(seconds=59))
    assert used.is_news(NOW + timedelta(seconds=60))
