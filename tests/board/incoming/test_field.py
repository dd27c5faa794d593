from datetime import timedelta

import pytest

from careers.board.feeds.meanings import NAMES
from careers.board.feeds.row import plain
from careers.board.incoming.own import kinds
from careers.board.remark import Remark
from tests.board.incoming.desk import DESK, FIELDS, ROW, read
from tests.cast import NOW

DAYS = {"validThrough", "opensOn"}


@pytest.mark.parametrize("field", FIELDS.all, ids=lambda own: own.name)
def test_every_field_holds_what_the_import_or_a_job_knows(field):
    if field.holds in NAMES:
        assert plain(field.name) in NAMES[field.holds]
    else:
        assert field.holds in kinds()
    for name in filter(None, (field.name, field.posting, field.indeed)):
        assert FIELDS.named(name) == field, name


@pytest.mark.parametrize("field", FIELDS.all, ids=lambda own: own.name)
def test_every_example_is_understood(field):
    example = field.example
    if field.name in DAYS:
        example = (NOW + timedelta(days=20)).date().isoformat()
    pay = {"currency": "USD", "salary": "", "salaryMin": "18", "salaryMax": "20"}
    found = read(**{**(pay if "salary" in field.name else {}), field.name: example})

    assert not [note for note in found.notes if note.remark.id.startswith("unread")]
    assert not [note for note in found.musts if note.field == field.name]


def test_headings_are_known_however_they_are_written():
    for heading in ("Job Title", "jobtitle", "JOB_TITLE"):
        assert FIELDS.named(heading).name == "title"
    assert FIELDS.named("shoe size") is None


def test_remarks_are_told_at_the_field_that_mends_them():
    assert FIELDS.about(_remark("pay-none", "pay")) == "salary"
    assert FIELDS.about(_remark("pay-up-to-words", "pay")) == "salary"
    assert FIELDS.about(_remark("shouting", "job")) == "description"


def test_the_row_of_these_tests_uses_names_that_are_told():
    assert all(FIELDS.named(name).name == name for name in ROW)
    assert DESK.fields.held("text").needed


def _remark(id_: str, page: str) -> Remark:
    return Remark(id=id_, page=page, says="", remedy="")
