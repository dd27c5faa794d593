"""Whether questions were answered with care: noticed, said, never refused."""

from dataclasses import replace

from careers.matching.asking.flat import flat
from careers.people.clients.client import Client
from careers.people.clients.intake import Intake
from careers.people.clients.pace import is_rushed
from careers.people.seekers.interview import known
from careers.web.context import store
from careers.web.forms.answers import answer_name
from careers.web.yours.fit_questions import Same


def same_answers_of(own: Client) -> Same | None:
    """Say which answer a client gave again and again."""
    run = flat(known(own.said.profile).given)
    return Same(run.count, answer_name(run.level)) if run else None


def noticed(own: Client, intake: Intake) -> Intake:
    """Note in the intake how its questions were answered."""
    asked = bool(own.said.profile.asked)
    rushed = asked and is_rushed(store().clients.looks(own.number or 0))
    return replace(intake, flat=same_answers_of(own) is not None, rushed=rushed)
