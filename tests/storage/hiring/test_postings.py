from dataclasses import replace
from datetime import timedelta

from careers.board.posting import begun
from tests.cast import AGENT, MEMBER_SERVICES, NOW

DRAFT = begun(replace(MEMBER_SERVICES, source="cast"), NOW, text="Come and join us.")
LATER = NOW + timedelta(days=2)


def test_a_draft_comes_back_as_it_was_left(store):
    kept = store.postings.put(DRAFT)

    assert store.postings.find(kept.number) == kept
    assert kept.text == "Come and join us."


def test_a_draft_is_no_job_yet(store):
    before = store.jobs.revision()

    store.postings.put(DRAFT)

    assert store.jobs.revision() == before


def test_a_posting_makes_one_job_however_often_it_changes(store):
    first = store.postings.publish(DRAFT.sent(NOW).passed(NOW), NOW)
    news = first.changed(replace(first.job, title="Member guide"), LATER)
    second = store.postings.publish(news.sent(LATER).passed(LATER), LATER)

    assert second.on_board == first.on_board
    assert store.jobs.find(second.on_board).title == "Member guide"
    assert store.postings.of_job(second.on_board) == second


def test_a_closed_job_keeps_its_page_and_its_number(store):
    own = store.postings.publish(DRAFT.sent(NOW).passed(NOW), NOW)

    store.postings.publish(own.closed(LATER), LATER)

    job = store.jobs.find(own.on_board)
    assert not job.is_open(LATER)
    assert job.removed_at is None


def test_a_removed_job_is_gone_for_seekers(store):
    own = store.postings.publish(DRAFT.sent(NOW).passed(NOW), NOW)

    gone = store.postings.publish(own.removed(LATER, "Fraud"), LATER)

    assert store.jobs.find(gone.on_board).removed_at == LATER


def test_an_employer_sees_its_own_postings_the_last_changed_first(store):
    old = store.postings.put(DRAFT)
    new = store.postings.put(DRAFT.changed(DRAFT.job, LATER))
    store.postings.put(begun(AGENT, NOW))

    assert store.postings.of("larkfield-health") == (new, old)


def test_moderators_find_what_waits_the_longest_waiting_first(store):
    second = store.postings.put(DRAFT.sent(LATER))
    first = store.postings.put(DRAFT.sent(NOW))
    store.postings.put(DRAFT.sent(NOW).asked(LATER, "Say the hours"))
    store.postings.put(DRAFT)

    assert store.postings.waiting() == (first, second)


def test_a_draft_can_be_thrown_away_and_a_posted_job_cannot(store):
    draft = store.postings.put(DRAFT)
    posted = store.postings.publish(DRAFT.sent(NOW).passed(NOW), NOW)

    assert store.postings.drop(draft.number)
    assert not store.postings.drop(posted.number)
    assert store.postings.find(draft.number) is None


def test_postings_are_paged_by_number_the_newest_first(store):
    numbers = [store.postings.put(DRAFT).number for _ in range(3)]
    first = store.postings.below(DRAFT.employer, numbers[-1] + 1, 2)
    rest = store.postings.below(DRAFT.employer, first[-1].number, 2)
    assert [own.number for own in (*first, *rest)] == numbers[::-1]
    assert store.postings.below("northbank", numbers[-1] + 1, 2) == ()
