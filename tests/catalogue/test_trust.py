"""What misled before is doubted; what speaks for a skill never speaks against it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.catalogue.trust import Telling, Trust, Weights, count, length, root
from tests.shipped import CATALOGUE

TRUST = Trust(
    kind="cv",
    weights=Weights(base=-0.5, phrase=1, more=1, listed=0.5, beside=0.5, trade=0.3),
    line=0.6,
    words={"1": (8, 2), "2": (9, 1)},
    skills={"crm": (10, 10)},
    phrases={"crm": {"dynamic": (0, 6), "salesforc": (10, 0), "record": (3, 4)}},
)
SHIPPED = CATALOGUE.trust["cv"]


def told(*phrases: str, **more: int) -> Telling:
    return Telling(frozenset(phrases), **more)


@pytest.mark.parametrize(
    ("phrases", "is_believed"),
    [
        (["salesforce"], True),
        (["dynamics"], False),
        (["dynamics", "salesforce"], True),
        (["never counted"], True),
        (["dynamics", "never counted"], True),
    ],
)
def test_a_phrase_that_misled_needs_another_beside_it(phrases, is_believed):
    assert TRUST.believes("crm", told(*phrases)) is is_believed


def test_a_list_calls_nearby_and_the_trade_speak_for_a_skill():
    alone = TRUST.chance("crm", told("records"))
    assert alone < TRUST.line
    for more in ({"is_listed": True}, {"is_beside": True}, {"trade": 4}):
        assert TRUST.chance("crm", told("records", **more)) > alone
    assert TRUST.believes("crm", told("records", is_listed=True, is_beside=True))


def test_forms_of_one_word_are_one_phrase():
    assert root("Collaborated") == root("collaborating") == root("collaborates")
    assert root("problem-solving") == root("problem solving")
    assert root("used") == "used"
    for each in ("compassion", "businesses", "assessments", "processing"):
        assert root(root(each)) == root(each)
    both = TRUST.chance("crm", told("record", "records"))
    assert both == TRUST.chance("crm", told("records"))


def test_no_text_bears_itself_out_in_learning():
    own = TRUST.signs("crm", told("salesforce"), without=count([True]))
    assert own[1] < TRUST.signs("crm", told("salesforce"))[1]


def test_length_is_counted_in_words_up_to_three():
    assert [length(words) for words in ("a", "a b", "a b c", "a b c d")] == list("1233")


KNOWN = [
    (skill, phrase) for skill, own in SHIPPED.phrases.items() for phrase in sorted(own)
]


@given(
    st.sampled_from(KNOWN),
    st.sets(st.sampled_from([phrase for _, phrase in KNOWN]), max_size=4),
    st.integers(0, 9),
)
def test_more_of_anything_never_harms(known, others, trade):
    skill, phrase = known
    if not SHIPPED.believes(skill, told(phrase, trade=trade)):
        return
    for more in (
        told(phrase, *others, trade=trade),
        told(phrase, trade=trade + 1),
        told(phrase, is_listed=True, trade=trade),
        told(phrase, is_beside=True, trade=trade),
    ):
        assert SHIPPED.believes(skill, more)


def test_what_ships_knows_its_skills_and_doubts_few():
    assert SHIPPED.phrases.keys() <= CATALOGUE.skills.keys()
    assert SHIPPED.skills.keys() <= CATALOGUE.skills.keys()
    doubted = [each for each in KNOWN if not SHIPPED.believes(each[0], told(each[1]))]
    assert 0 < len(doubted) < len(KNOWN) / 3
    _, *weights = SHIPPED.weights.each
    assert min(weights) >= 0
