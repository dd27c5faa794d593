from careers.board.feeds.mapping import Skipped
from careers.board.feeds.record import Fault
from careers.board.feeds.report import Report


def test_a_report_names_lines_and_remedies():
    report = Report()
    report.add("a.csv", Skipped(4, "no title"))
    report.add(
        "a.csv", Fault(7, "Not a row: a quote is never closed.", "Close the quote.")
    )
    lines = report.lines()
    assert lines[0] == "Read 2 rows: kept 0 call-center jobs, merged 0 duplicates."
    assert any("a.csv:4" in line for line in lines)
    assert (
        lines[-1] == "  a.csv:7: Not a row: a quote is never closed. Close the quote."
    )


def test_a_thousand_faults_are_counted_but_not_all_told():
    report = Report()
    for line in range(2000):
        report.add("a.csv", Fault(line, "Bad.", "Mend."))
    assert report.as_json()["not_read_count"] == 2000
    assert report.lines()[-1] == "  and 1,980 more"
