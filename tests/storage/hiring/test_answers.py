from datetime import timedelta

import pytest

from careers.people.employers.application import Application, Said, Step
from careers.people.entry.seal import Seal
from tests.cast import NOW

SEAL = Seal("key", "applications")


@pytest.fixture
def send(store):
    def send(number: int, *, days: int | None, step=Step.REFUSED, job: int = 2):
        said = Said(f"P{number}", f"p{number}@x.example", f"secret-{number}")
        steps = {Step.SENT: NOW, Step.SEEN: NOW}
        if days is not None:
            steps[step] = NOW + timedelta(days=days)
        own = Application(job=job, made_at=NOW, said=said, steps=steps)
        store.applications.add(own, SEAL, who=str(number))

    return send


def test_a_pace_is_known_from_five_answers_on(store, send):
    for number, days in enumerate([1, 2, 4, 8]):
        send(number, days=days)
    assert store.answers.of("northbank") is None
    send(10, days=16, step=Step.INTERVIEW)
    send(11, days=None)
    found = store.answers.of("northbank")
    assert (found.answered, found.asked) == (5, 6)
    assert found.typical == timedelta(days=4)
    assert store.answers.of("larkfield-health") is None


def test_taking_it_back_is_no_answer_of_the_employer(store, send):
    for number in range(6):
        send(number, days=1, step=Step.WITHDRAWN)
    assert store.answers.of("northbank") is None
