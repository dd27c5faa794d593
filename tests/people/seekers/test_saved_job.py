from hypothesis import given
from hypothesis import strategies as st

from careers.people.seekers.saved_job import SavedJob, merged, notes

LISTS = st.lists(
    st.builds(SavedJob, st.integers(1, 12), st.sampled_from(["", "near", "ask Ben"])),
    unique_by=lambda own: own.job,
)


@given(LISTS, LISTS)
def test_carrying_over_loses_no_job_and_no_note(account, browser):
    both = merged(account, browser)

    assert sorted(own.job for own in both) == sorted(
        {own.job for own in (*account, *browser)}
    )
    for own in (*account, *browser):
        assert own.note in notes(both).get(own.job, "")


@given(LISTS, LISTS)
def test_carrying_over_twice_changes_nothing_more(account, browser):
    both = merged(account, browser)
    assert merged(both, browser) == both


def test_what_was_saved_in_the_browser_comes_first():
    both = merged([SavedJob(1), SavedJob(2)], [SavedJob(3), SavedJob(2)])
    assert [own.job for own in both] == [3, 2, 1]
