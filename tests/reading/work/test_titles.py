"""Where a text names a role."""

from tests.reading.reading import read


def roles(text: str) -> list[str]:
    return [span.label_ for span in read(text).spans["roles"]]


def test_titles_are_found_in_any_case_and_number() -> None:
    assert roles("CALL CENTRE AGENTS and a Team-Leader") == ["csr", "team-lead"]


def test_a_title_within_a_word_is_no_role() -> None:
    assert roles("steam leads") == []
