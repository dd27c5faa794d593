import json

import pytest
from click.testing import CliRunner

from careers.cli import main
from careers.people.clients.group_plan import GroupDesk

LIST = """Client ID;Full name;Resume;Current role;Goal;Limits
A-1;Ana Ruiz;;csr;qa-analyst;from home
A-1;Ben Ode;ben.txt;;best-pay;
A-3;Cy;gone.pdf;csr;;
A-4;Di;;csr;wizard of oz;
A-5;Ed;;csr;workforce-manager;within 3 months
"""
BEN = "Customer Service Representative, 2019 - 2024\nI answered inbound calls.\n"


@pytest.fixture
def listed(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREERS_DATABASE", str(tmp_path / "none.db"))
    (tmp_path / "clients.csv").write_text(LIST)
    (tmp_path / "ben.txt").write_text(BEN)
    return tmp_path


def run(listed, file: str = "clients.csv"):
    own = ["plan", str(listed / file), "--into", str(listed / "out")]
    return CliRunner().invoke(main, own)


def test_a_bad_row_never_stops_the_others(listed):
    answer = run(listed)
    assert answer.exit_code == 0, answer.output
    assert "2 done; 1 no way; 2 unreadable" in answer.output
    out = listed / "out"
    assert json.loads((out / "A-1.json").read_text())["to"] == "qa-analyst"
    assert "Ben Ode" in (out / "A-1-2.html").read_text()
    report = (out / "report.csv").read_text(encoding="utf-8-sig")
    assert "There is no file gone.pdf." in report
    assert "wizard of oz" in report
    assert "A-1.html" in (out / "report.html").read_text()


def test_what_is_written_is_for_nobody_else(listed):
    run(listed)
    out = listed / "out"
    assert out.stat().st_mode & 0o077 == 0
    assert all(own.stat().st_mode & 0o077 == 0 for own in out.iterdir())


def test_a_folder_with_something_in_it_is_left_alone(listed):
    (listed / "out").mkdir()
    (listed / "out" / "mine.txt").write_text("mine")
    answer = run(listed)
    assert answer.exit_code == 1
    assert "is not empty" in answer.output


def test_json_lines_are_a_list_too(listed):
    rows = [{"code": "J", "start": "csr", "goal": "team lead", "shoe": 3}, [1]]
    (listed / "own.jsonl").write_text("\n".join(map(json.dumps, rows)))
    answer = run(listed, "own.jsonl")
    assert "1 done" in answer.output
    assert "“shoe”" in answer.output


def test_a_list_reaches_no_file_outside_its_folder(listed):
    secret = listed.parent / "secret.txt"
    secret.write_text(BEN)
    rows = [{"code": "X", "cv": "../secret.txt"}, {"code": "Y", "cv": str(secret)}]
    lines = "\n".join(json.dumps(row) for row in rows)
    (listed / "clients.jsonl").write_text(lines)
    answer = run(listed, "clients.jsonl")
    assert "2 unreadable" in answer.output
    report = (listed / "out" / "report.csv").read_text(encoding="utf-8-sig")
    assert report.count("lies outside the folder of the list") == 2


def test_who_has_the_code_of_another_is_told(listed):
    run(listed)
    report = (listed / "out" / "report.csv").read_text(encoding="utf-8-sig")
    assert "Line 2 has the same code: are these two people?" in report


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This file is empty"),
        (b"code,start,goal\n", "headings and no rows"),
        (b"PK\x03\x04 packed", "This is an Excel file (.xlsx)"),
        (b"\xd0\xcf\x11\xe0 old", "older Excel file"),
        (b"%PDF-1.7", "This is a PDF"),
    ],
)
def test_what_is_no_list_is_told_and_is_no_success(listed, content, says):
    (listed / "odd.csv").write_bytes(content)
    answer = run(listed, "odd.csv")
    assert answer.exit_code == 1
    assert says in answer.output
    assert not list(listed.glob("out/*"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("comma", [",", ";", "\t"])
def test_lists_are_read_however_a_spreadsheet_saved_them(listed, encoding, comma):
    rows = "code,name,start,goal\nÑ-1,José,csr,qa-analyst\n".replace(",", comma)
    (listed / "odd.csv").write_bytes(rows.encode(encoding))
    assert "1 done" in run(listed, "odd.csv").output
    (page,) = (listed / "out").glob("1.html")
    assert "José" in page.read_text(encoding="utf-8")


def test_no_cell_of_the_report_is_a_formula(listed):
    rows = "code,name,start,goal\n=cmd|'/c calc'!A1,+Evil,csr,qa-analyst\n"
    (listed / "clients.csv").write_text(rows)
    run(listed)
    report = (listed / "out" / "report.csv").read_text(encoding="utf-8-sig")
    assert "\"'=cmd|" in report


def test_work_that_is_stopped_leaves_its_report(listed, monkeypatch):
    once = GroupDesk.plan

    def plan(desk, row):
        if row.line > 2:
            raise KeyboardInterrupt
        return once(desk, row)

    monkeypatch.setattr(GroupDesk, "plan", plan)
    answer = run(listed)
    assert answer.exit_code == 1
    assert "Stopped after line 2" in answer.output
    assert {own.name for own in (listed / "out").iterdir()} == {
        "A-1.html", "A-1.json", "report.csv", "report.html",
    }  # fmt: skip
