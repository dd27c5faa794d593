from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from careers.pathways.limits import MOST_MONTHS, Limits, Phones
from careers.people.clients.intake import Intake
from careers.web.forms.talk_limits import JobsForm, PayForm, StudyForm, WorkForm
from careers.web.forms.talk_page import Offered, TalkForm
from tests.small import CATALOGUE

OWN = Intake(
    limits=Limits(
        remote=True, phones=Phones.LEAVE, weekly=4, money=0, pay=40_000, months=24,
        leave_out=frozenset({"csr"}), languages=("es",), lives="US-AZ",
    )
)  # fmt: skip
OFFERED = Offered(CATALOGUE, ["US-TX"], ["en", "fr"])


def filled(wired, kind: type[TalkForm], own: Intake, **sent: Any) -> Limits:
    with wired.test_request_context():
        return kind(own, OFFERED, MultiDict(sent)).filled(own).limits


@pytest.mark.parametrize("kind", [WorkForm, StudyForm, PayForm, JobsForm])
def test_a_page_sent_as_it_was_changes_nothing(wired, kind):
    with wired.test_request_context():
        shown = kind(OWN, OFFERED)
        told = {field.name: field.data for field in shown}
    sent = {name: str(said) for name, said in told.items() if said not in (None, False)}
    assert filled(wired, kind, OWN, **sent | {"money": "0"}) == OWN.limits


def test_a_page_changes_its_own_limits_alone(wired):
    told = filled(wired, WorkForm, OWN, days="y", phones="")
    assert (told.remote, told.days, told.phones) == (False, True, None)
    assert told.weekly == 4


def test_no_months_are_as_many_as_there_may_be(wired):
    assert filled(wired, PayForm, OWN, pay="", months="").months == MOST_MONTHS


def test_only_places_and_languages_that_were_offered_are_taken(wired):
    told = filled(wired, JobsForm, OWN, lives="XX", language="zz", first="qa-analyst")
    assert (told.lives, told.languages) == ("", ())
    assert told.leave_out == frozenset({"qa-analyst"})
    told = filled(wired, JobsForm, Intake(), lives="US-TX", language="fr")
    assert (told.lives, told.languages) == ("US-TX", ("fr",))
