import json

import pytest
from click.testing import CliRunner

from careers.cli import main
from tests.board.feeds.test_pasted import AD, POSTING


@pytest.fixture(scope="module")
def answer():
    result = CliRunner().invoke(main, ["read-ad", "--json"], input=AD)
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def test_every_field_is_told_with_the_words_it_was_read_from(answer):
    assert answer["title"] == "Customer service representative"
    assert answer["read"]["where.setting"]["value"] == "virtual"
    assert answer["read"]["pay.low"]["words"] in AD


def test_the_remarks_of_the_ad_desk_come_along(answer):
    assert {remark["id"] for remark in answer["remarks"]} >= {"no-apply"}


def test_a_person_reads_a_line_for_each_field():
    result = CliRunner().invoke(main, ["read-ad"], input=AD)

    assert 'pay.unit: "hour" (“$18.25 to $20.50”)' in result.output
    assert "Must be mended: It does not say how to apply." in result.output


def test_a_file_for_machines_is_read_by_the_same_command():
    result = CliRunner().invoke(main, ["read-ad", "--json"], input=json.dumps(POSTING))

    assert json.loads(result.output)["stated"]["pay.currency"] == "USD"
