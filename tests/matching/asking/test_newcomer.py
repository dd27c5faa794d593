import numpy as np

from careers.matching.asking.chances import LACKING
from careers.matching.asking.newcomer import newcomer
from tests.shipped import CATALOGUE


def test_a_newcomer_may_have_what_first_jobs_ask_and_hardly_what_none_does():
    skills = [
        CATALOGUE.skills[id] for id in ("customer-service", "taking-payments", "erlang")
    ]
    odds, needs = newcomer(CATALOGUE.roles.values(), skills, LACKING)

    assert np.allclose(odds.sum(axis=1), 1)
    plain, trade, planning = odds[:, 0]
    assert plain < trade < planning
    assert needs[0] == 1
    assert needs[2] == 0
