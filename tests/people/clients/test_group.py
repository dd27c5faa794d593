from datetime import timedelta

from careers.people.clients.group import Codes, Group, GroupMember, file_name
from careers.people.clients.group_plan import Fate
from tests.cast import NOW


def test_files_are_named_by_code_each_name_once():
    taken: set[str] = set()
    names = [file_name(code, taken) for code in ("A/1", "a-1", "../..", "report")]
    assert names == ["A-1", "a-1-2", "client", "report-2"]


def test_a_row_that_is_bad_keeps_no_file():
    own = GroupMember(line=2, code="A", file=b"cv").bad("Torn.", "Mend it.")
    assert (own.fate, own.file, own.remedy) == (Fate.UNREADABLE, b"", "Mend it.")


def test_a_group_is_kept_for_a_week():
    own = Group(agency="a", account=1, made_at=NOW)
    assert own.gone_at == NOW + timedelta(days=7)


def test_a_code_that_was_there_names_its_first_line():
    codes = Codes()
    assert [codes.before(*own) for own in (("A", 2), ("B", 3), ("a", 4))] == [0, 0, 2]
    assert codes.before("", 5) == codes.before("", 6) == 0
