"""Words of titles and lists are told from those of names."""

import pytest

from careers.reading.text.callings import tells_of_work


@pytest.mark.parametrize("line", ["Zendesk SPECIALISTS", "Head of Avaya", "Sales"])
def test_a_title_tells_of_work(line: str) -> None:
    assert tells_of_work(line)


@pytest.mark.parametrize("line", ["Genesis Avaya Cruz", "Salesforce Tower, Leeds"])
def test_a_name_tells_of_no_work(line: str) -> None:
    assert not tells_of_work(line)
