from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.people.employers.application import (
    BY_RECRUITER,
    Application,
    Choices,
    Reason,
    Said,
    Step,
)
from careers.skills.profile import Profile
from tests.cast import NOW

SAID = Said("Ana Ruiz", "ana@example.org", "a secret", profile=Profile())
WRITTEN = Application(job=1, made_at=NOW, said=SAID, agrees=True)
SENT = WRITTEN.became(Step.SENT, NOW)
LATER = NOW + timedelta(days=1)


def test_before_its_address_is_confirmed_nothing_can_become_of_it():
    assert WRITTEN.state is WRITTEN.sent_at is None
    assert not any(WRITTEN.may_become(step) for step in Step)


def test_its_state_is_what_happened_last():
    assert SENT.became(Step.SEEN, NOW).state is Step.SEEN
    assert SENT.became(Step.INTERVIEW, LATER).became(Step.SEEN, NOW).state is (
        Step.INTERVIEW
    )


def test_a_fact_keeps_its_first_date():
    assert SENT.became(Step.SENT, LATER).sent_at == NOW


def test_an_employer_takes_a_step_once():
    listed = SENT.became(Step.SHORTLISTED, LATER)
    assert not listed.may_become(Step.SHORTLISTED)
    assert listed.may_become(Step.INTERVIEW)


@pytest.mark.parametrize("step", [Step.SENT, Step.SEEN, Step.WITHDRAWN])
def test_some_steps_are_not_the_employers(step):
    assert not SENT.may_become(step)


def test_whoever_withdrew_cannot_be_refused():
    gone = replace(SENT.became(Step.WITHDRAWN, LATER), said=None)
    assert gone.is_over
    assert not gone.may_become(Step.REFUSED)


def test_a_refusal_can_turn_into_a_job_after_all():
    refused = replace(SENT.became(Step.REFUSED, LATER), reason=Reason.FILLED)
    assert refused.is_over
    assert refused.may_become(Step.HIRED)
    assert not refused.may_become(Step.INTERVIEW)


def test_a_match_is_shown_only_when_it_is_on_and_the_person_agreed():
    on = Choices(matching=True)
    assert on.shows_match(SENT)
    assert not Choices().shows_match(SENT)
    for agrees in (False, None):
        assert not on.shows_match(replace(SENT, agrees=agrees))
    assert not on.shows_match(replace(SENT, said=replace(SAID, profile=None)))


def test_a_blind_look_hides_who_it_is_until_they_are_shortlisted():
    blind = Choices(blind=True)
    assert Choices().shows_name(SENT)
    assert not blind.shows_name(SENT.became(Step.SEEN, LATER))
    assert blind.shows_name(SENT.became(Step.SHORTLISTED, LATER))


def test_a_withdrawn_application_shows_nobody():
    assert not Choices().shows_name(replace(SENT, said=None))


def test_what_happened_at_the_same_moment_is_told_in_its_usual_order():
    own = SENT.became(Step.SHORTLISTED, NOW).became(Step.SEEN, NOW)
    assert [step for _, step in own.facts] == [Step.SENT, Step.SEEN, Step.SHORTLISTED]


@given(st.lists(st.tuples(st.sampled_from(Step), st.integers(0, 90)), max_size=12))
def test_whatever_an_employer_tries_an_end_is_only_left_for_a_job(tries):
    own = SENT
    for step, days in tries:
        if own.may_become(step):
            before, own = own, own.became(step, NOW + timedelta(days=days))
            assert step in BY_RECRUITER
            assert not before.is_over or step is Step.HIRED
    assert own.sent_at == NOW
    assert len(own.facts) == len(own.steps)
