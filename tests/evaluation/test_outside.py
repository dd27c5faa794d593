from pathlib import Path

import pytest

from careers.catalogue.catalogue import Catalogue
from careers.evaluation.moves import crosswalk
from careers.evaluation.outside import Table, read_tables


def read(folder: Path, catalogue: Catalogue, text: str | bytes) -> Table:
    (folder / "moves").mkdir(exist_ok=True)
    held = text.encode() if isinstance(text, str) else text
    (folder / "moves" / "any.CSV").write_bytes(held)
    (table,) = read_tables(folder, catalogue, crosswalk(catalogue))
    return table


def ends(table: Table) -> list[tuple[str, str]]:
    return [(move.start, move.goal) for move in table.moves]


@pytest.mark.parametrize(
    "text",
    [
        "to_role,from_role\nteam_lead,csr\n",
        "Goal;Start\nteam_lead;csr\n",
        "\ufeffSource\tTarget\tnote\ncsr\tteam_lead\n",
        "from,to,more\r\ncsr,team_lead\r\n",
        b"from,to,name\ncsr,team_lead,Jos\xe9\n",
    ],
)
def test_columns_may_stand_in_any_order_under_other_names(
    tmp_path: Path, catalogue: Catalogue, text: str | bytes
) -> None:
    assert ends(read(tmp_path, catalogue, text)) == [("csr", "team_lead")]


def test_a_title_outside_the_crosswalk_is_read(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    rows = "from,to\ncsr,team_lead\nCustomer Service Representative,Team Leader\n"
    assert ends(read(tmp_path, catalogue, rows))[1] == ("csr", "team_lead")


def test_a_kind_nobody_knows_falls_back_on_the_title_beside_it(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    rows = "from_role,to_role,to_title\ncsr,other,QA Analyst\ncsr,team_lead,x\n"
    assert ends(read(tmp_path, catalogue, rows))[0] == ("csr", "qa_analyst")


def test_what_is_dropped_is_counted_by_its_reason(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    rows = "from,to,n\ncsr,csr,1\nastronaut,csr,1\ncsr,poet,2\ncsr,team_lead,0\n"
    table = read(tmp_path, catalogue, rows)
    assert not table.moves
    assert table.rows == 4
    assert dict(table.dropped) == {
        "both ends are the same": 1,
        "the start is no role we know": 1,
        "the goal is no role we know": 1,
        "nobody is counted": 1,
    }


def test_counted_rows_stand_for_so_many_moves(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    rows = "from,to,n\ncsr,team_lead,3\ncsr,qa_analyst,many\n"
    assert len(read(tmp_path, catalogue, rows).moves) == 4


def test_official_codes_rank_whom_they_relate(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    table = read(
        tmp_path,
        catalogue,
        "O*NET-SOC Code,Title,Related O*NET-SOC Code,Related Title,Index\n"
        "43-4051.00,x,43-1011.00,y,2\n43-4051.00,x,41-9041.00,y,1\n"
        "43-4051.00,x,11-1111.00,Nobody at all,3\n",
    )
    assert table.related == {"43-4051": ["41-9041", "43-1011"]}
    assert not table.moves
    assert sum(table.dropped.values()) == 1


def test_our_own_roles_are_told_apart(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = "from,to\nqa-analyst,qa-lead\ntech-support-2,tech-support-3\n"
    assert ends(read(tmp_path, catalogue, rows))[1] == (
        "tech-support-2",
        "tech-support-3",
    )


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "from,to", "a,b\n1,2\n", "from\ncsr\n", 'from,to\n"csr,x\n', "\0\0"],
)
def test_a_table_that_says_nothing_does_no_harm(
    tmp_path: Path, catalogue: Catalogue, text: str
) -> None:
    table = read(tmp_path, catalogue, text)
    assert not table.moves
    assert not table.related
