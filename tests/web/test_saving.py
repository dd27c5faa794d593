"""Property: whatever was saved before signing in is there afterwards."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careers.people.seekers.saved_job import SavedJob, notes
from careers.web.saving import saved_seal
from tests.cast import JOBS, NOW
from tests.door import opened, store_of

LISTS = st.lists(
    st.builds(
        SavedJob, st.integers(1, len(JOBS)), st.sampled_from(["", "near", "ask Ben"])
    ),
    unique_by=lambda own: own.job,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(account=LISTS, browser=LISTS)
def test_carrying_over_never_loses_a_saved_job(app, account, browser):
    with app.test_request_context():
        shelf, seal = store_of(app).saved_jobs, saved_seal()
        store_of(app).engine.write("delete from accounts")
        number = opened(app)
        for saved in account:
            shelf.save(number, saved, seal, now=NOW)
        shelf.carry_over(number, browser, seal, now=NOW)
        kept = shelf.all(number, seal)

    both = (*account, *browser)
    assert {own.job for own in kept} == {own.job for own in both}
    assert all(own.note in notes(kept).get(own.job, "") for own in both)
