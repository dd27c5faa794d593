from careers.people.employers.application import Came, Step
from tests.cast import NOW
from tests.storage.hiring.test_applications import JOB, said, sent


def test_views_add_up_and_unknown_jobs_are_left_out(store):
    store.figures.add_views({JOB: 2, 99_999: 1})
    store.figures.add_views({JOB: 3})
    assert store.figures.of(JOB, "cast").views == 5


def test_applications_are_counted_by_where_they_stand_and_came_from(store):
    sent(store)
    own = sent(store, said=said(secret="b"), came=Came.FIT)
    store.applications.take(own.number, Step.REFUSED, NOW)
    found = store.figures.of(JOB, "cast")
    assert found.states == {Step.SENT: 1, Step.REFUSED: 1}
    assert found.came == {Came.BOARD: 1, Came.FIT: 1}


def test_a_job_stands_beside_the_middle_of_the_others(store):
    store.figures.add_views({1: 500, 2: 10, 3: 20, 4: 30, 5: 40})
    found = store.figures.of(1, "cast")
    assert (found.usual_views, found.usual_sent) == (20.0, 0.0)
    assert store.figures.of(1, "recruiter").usual_views is None


def test_what_nobody_has_opened_is_counted_for_each_job(store):
    employer = store.jobs.find(JOB).employer.slug
    own = sent(store)
    sent(store, said=said(secret="b"))
    assert store.figures.new(employer) == {JOB: 2}
    store.applications.take(own.number, Step.SEEN, NOW)
    assert store.figures.new(employer) == {JOB: 1}
