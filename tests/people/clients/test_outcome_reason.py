import pytest

from careers import assets
from careers.errors import CareersError
from careers.people.clients.outcome import Outcome
from careers.people.clients.outcome_reason import FILE, load_reasons

ROW = '[[reason]]\nid = "{}"\noutcome = "{}"\nname = "Because"\n'


def test_every_outcome_has_reasons_and_one_for_the_rest():
    reasons = load_reasons(assets.DATA)
    for outcome in Outcome:
        ids = [own.id for own in reasons.values() if own.outcome is outcome]
        assert len(ids) > 4, outcome
        assert ids[-1].endswith("-other"), outcome


def test_reasons_have_one_name_each_within_their_outcome():
    pairs = [(own.outcome, own.name) for own in load_reasons(assets.DATA).values()]
    assert len(set(pairs)) == len(pairs)


@pytest.mark.parametrize("rows", [[("a", "hired"), ("a", "left")], [("a", "sacked")]])
def test_a_list_that_breaks_a_rule_is_refused_by_name(tmp_path, rows):
    (tmp_path / FILE).write_text("".join(ROW.format(*own) for own in rows))
    with pytest.raises(CareersError, match="a"):
        load_reasons(tmp_path)
