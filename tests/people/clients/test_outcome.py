from careers.people.clients.outcome import WITH_A_JOB, Ended, Outcome
from tests.cast import TODAY


def test_only_being_hired_or_promoted_leads_to_a_job():
    assert set(WITH_A_JOB) == {Outcome.HIRED, Outcome.PROMOTED}


def test_what_nobody_told_of_a_job_stays_unknown():
    own = Ended(Outcome.HIRED, TODAY)
    assert (own.code, own.employer, own.setting, own.pay) == ("", None, None, None)
