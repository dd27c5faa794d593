import pytest

from careers.web.forms.answers import answer_name, choices


def test_each_answer_has_a_name_and_an_example(catalogue):
    skill = catalogue.skills["de-escalation"]
    found = choices(skill)

    assert [one.value for one in found] == ["0", "1", "3", "5", "unsure"]
    assert [one.words for one in found[1:4]] == [skill.level(own) for own in (1, 3, 5)]


@pytest.mark.parametrize(
    ("level", "name"),
    [(None, "Not sure"), (0, "Not yet"), (1, "A start"), (5, "Expert")],
)
def test_an_answer_is_called_what_was_tapped(level, name):
    assert answer_name(level) == name
