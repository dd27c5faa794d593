from careers.people.event import Event, Subject
from tests.cast import NOW


def test_an_event_is_what_happened_and_not_where_it_is_written():
    job = Subject("job", "7")
    assert Event(job, "posted", NOW, 1, number=1) == Event(job, "posted", NOW, 1)
