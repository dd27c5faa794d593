import json
from datetime import UTC, datetime

import pytest

from careers.board.feeds import mapping
from tests.board.feeds.world import AD, TEXT, imported


def test_an_old_ad_is_kept_but_closed(tmp_path):
    row = {**AD, "datePosted": "2013-05-01", "validThrough": "2013-06-01"}
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps([row]))
    assert not jobs[0].is_open(datetime(2026, 9, 1, tzinfo=UTC))
    assert outcome.report.closed == 1
    assert "closed already" in "\n".join(outcome.report.lines())


def test_the_last_row_of_an_id_wins(tmp_path):
    later = {**AD, "title": "Call Center Agent"}
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps([AD, later]))
    assert [job.title for job in jobs] == [AD["title"], "Call Center Agent"]
    assert (outcome.report.kept, outcome.report.merged) == (1, 1)


def test_the_same_ad_under_another_id_is_merged(tmp_path):
    twin = {
        **AD,
        "id": "a2",
        "title": "Customer Service Rep. (Remote)",
        "description": TEXT + " Apply!",
    }
    other = {
        **AD,
        "id": "a3",
        "description": "Chats about shoes. Answer calls on sales, returns and sizes,"
        " weekends.",
    }
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps([AD, twin, other]))
    assert [job.source_key for job in jobs] == ["a1", "a3"]
    assert outcome.report.merged == 1


def test_titles_without_text_are_never_merged(tmp_path):
    bare = {key: AD[key] for key in ("title", "company", "location")}
    rows = [{**bare, "id": number} for number in range(3)]
    assert len(imported(tmp_path, "feed.json", json.dumps(rows))[0]) == 3


def test_other_work_is_skipped_with_its_reason(tmp_path):
    rows = [
        {"title": "Pastry chef"},
        {"title": "Account Executive"},
        {"title": "", "id": 5},
        {"x": 1},
        AD,
    ]
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps(rows))
    assert len(jobs) == 1
    said = outcome.report.as_json()
    assert said["read"] == 5
    reasons = {entry["reason"]: entry for entry in said["skipped"]}
    assert reasons["no title"]["count"] == 2
    assert reasons["no title"]["first_lines"] == ["feed.json:3", "feed.json:4"]


def test_an_import_says_how_far_it_is(tmp_path):
    from careers.board.feeds.feed import run
    from tests.board.feeds.world import CATALOGUE, NOW

    path = tmp_path / "many.json"
    path.write_text(json.dumps([{"title": "Baker"}] * 1000))
    told = []
    assert list(run([path], CATALOGUE, NOW, source="x", progress=told.append)) == []
    assert told == [500, 1000]


@pytest.mark.parametrize(
    "junk", [["a"], {"b": {"c": []}}, float("inf"), "\ud800", "9" * 5000, -1, True]
)
@pytest.mark.parametrize(
    "field",
    [
        "title",
        "company",
        "location",
        "salary",
        "datePosted",
        "validThrough",
        "remote",
        "id",
        "employmentType",
        "description",
        "url",
    ],
)
def test_any_value_in_any_field_ends_in_the_report(tmp_path, field, junk):
    _, outcome = imported(tmp_path, "feed.json", json.dumps([{**AD, field: junk}, AD]))
    report = outcome.report
    assert report.read == 2
    assert (
        report.kept + report.merged + sum(report.skipped.values()) + report.fault_count
        == 2
    )
    assert report.fault_count == 0


def test_a_row_that_breaks_the_reading_is_a_fault_and_the_rest_goes_on(
    tmp_path, monkeypatch
):
    def strict(record, feed, real=mapping.job_of):
        if record.fields["id"] == "odd":
            raise OverflowError("a date in the year 99999")
        return real(record, feed)

    monkeypatch.setattr("careers.board.feeds.feed.job_of", strict)
    rows = [{**AD, "id": "odd"}, AD]

    jobs, outcome = imported(tmp_path, "feed.json", json.dumps(rows))

    assert [job.source_key for job in jobs] == ["a1"]
    assert outcome.report.fault_count == 1
    assert "OverflowError" in json.dumps(outcome.report.as_json())
