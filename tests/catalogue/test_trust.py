"""What misled before is doubted; what speaks for a skill never speaks against it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.catalogue.record import Record, count
from careers.catalogue.trust import (
    AMONG_ITS_KIND,
    Telling,
    Trust,
    Weights,
    acquainted,
)
from tests.shipped import CATALOGUE

OWN = Record(
    words={"1": (8, 2), "2": (9, 1)},
    skills={"crm": (10, 10)},
    phrases={"crm": {"dynamic": (0, 6), "salesforc": (10, 0), "record": (3, 4)}},
)
ELSEWHERE = Record(phrases={"crm": {"tool": (1, 8)}})
TRUST = Trust(
    kind="cv",
    weights=Weights(
        base=-0.5,
        phrase=1,
        elsewhere=0.1,
        more=1,
        listed=0.5,
        asked=0.5,
        kin=0.3,
        trade=0.3,
    ),
    line=0.6,
    own=OWN,
)


def told(*phrases: str, **more: int) -> Telling:
    return Telling(frozenset(phrases), **more)


@pytest.mark.parametrize(
    ("phrases", "is_believed"),
    [
        (["salesforce"], True),
        (["dynamics"], False),
        (["dynamics", "salesforce"], True),
    ],
)
def test_a_phrase_that_misled_needs_another_beside_it(phrases, is_believed):
    assert TRUST.believes("crm", told(*phrases)) is is_believed


def test_a_list_a_question_and_the_kin_speak_for_a_skill():
    alone = TRUST.chance("crm", told("records"))
    assert alone < TRUST.line
    for more in ({"is_listed": True}, {"is_asked": True}, {"kin": 4}):
        assert TRUST.chance("crm", told("records", **more)) > alone
    assert TRUST.believes("crm", told("records", is_listed=True, is_asked=True))


def test_only_what_misled_is_doubted():
    assert TRUST.believes("crm", told("unheard"))
    assert TRUST.believes("crm", told("unheard", "dynamics"))
    assert TRUST.chance("crm", told("dynamics", "records")) < TRUST.line
    assert not TRUST.believes("crm", told("dynamics", "records"))


def test_no_phrase_is_new_enough_for_a_skill_that_mostly_misled():
    poor = replace(TRUST, own=replace(OWN, skills={"crm": (2, 9)}))
    assert not poor.believes("crm", told("unheard"))
    assert poor.believes("crm", told("salesforce"))


def test_what_was_counted_seldom_has_the_record_of_its_skill_and_length():
    assert TRUST.chance("crm", told("new thing")) > TRUST.chance("crm", told("thing"))
    assert TRUST.chance("typing", told("thing")) > TRUST.chance("crm", told("thing"))


def test_among_many_of_its_kind_a_skill_is_believed():
    assert not TRUST.believes("crm", told("dynamics", kin=AMONG_ITS_KIND - 1))
    assert TRUST.believes("crm", told("dynamics", kin=AMONG_ITS_KIND))


def test_what_misled_in_the_other_kind_of_text_is_doubted_in_this_one():
    assert TRUST.believes("crm", told("tools"))
    warned = replace(TRUST, other=ELSEWHERE)
    assert warned.chance("crm", told("tools")) < TRUST.chance("crm", told("tools"))
    assert not warned.believes("crm", told("tools"))


def test_each_of_two_kinds_knows_the_record_of_the_other():
    ads = replace(TRUST, kind="ad", own=ELSEWHERE)
    known = acquainted([TRUST, ads])
    assert (known["cv"].other, known["ad"].other) == (ELSEWHERE, OWN)
    assert acquainted([TRUST]) == {"cv": TRUST}


def test_two_forms_of_a_phrase_are_not_two_phrases():
    both = TRUST.chance("crm", told("record", "records"))
    assert both == TRUST.chance("crm", told("records"))


def test_no_text_bears_itself_out_in_learning():
    own = TRUST.signs("crm", told("salesforce"), without=count([True]))
    assert own[1] < TRUST.signs("crm", told("salesforce"))[1]


SHIPPED = CATALOGUE.trust
KNOWN = [
    (kind, skill, phrase)
    for kind, trust in SHIPPED.items()
    for skill, own in trust.own.phrases.items()
    for phrase in sorted(own)
]


@given(
    st.sampled_from(KNOWN),
    st.sets(st.sampled_from([phrase for *_, phrase in KNOWN]), max_size=4),
    st.integers(0, 9),
)
def test_more_of_anything_never_harms(known, others, kin):
    kind, skill, phrase = known
    trust = SHIPPED[kind]
    if not trust.believes(skill, told(phrase, kin=kin)):
        return
    for more in (
        told(phrase, *others, kin=kin),
        told(phrase, kin=kin + 1),
        told(phrase, trade=1, kin=kin),
        told(phrase, is_listed=True, kin=kin),
        told(phrase, is_asked=True, kin=kin),
    ):
        assert trust.believes(skill, more)


@pytest.mark.parametrize("kind", SHIPPED)
def test_what_ships_knows_its_skills_and_doubts_few(kind):
    trust = SHIPPED[kind]
    assert trust.own.phrases.keys() <= CATALOGUE.skills.keys()
    assert trust.own.skills.keys() <= CATALOGUE.skills.keys()
    known = [each[1:] for each in KNOWN if each[0] == kind]
    doubted = [each for each in known if not trust.believes(each[0], told(each[1]))]
    assert 0 < len(doubted) < len(known) / 3
    _, *weights = trust.weights.each
    assert min(weights) >= 0
