from careers.people.employers.conversation import Kind, Remark, Showing, Shown
from tests.cast import NOW
from tests.storage.hiring.test_applications import SEAL, sent


def test_what_is_said_is_kept_in_order_and_unreadable_without_the_key(store):
    own = sent(store)
    note = Remark(Kind.NOTE, "Sounded calm", NOW, 7)
    reply = Remark(Kind.FROM_PERSON, "Tuesday suits me", NOW)
    store.conversations.say(own.number, note, SEAL)
    store.conversations.say(own.number, reply, SEAL)
    assert store.conversations.of(own.number, SEAL) == (note, reply)
    rows = store.engine.rows("select sealed from application_words")
    assert not any("calm" in row["sealed"] for row in rows)


def test_the_record_of_what_was_shown_outlives_the_application(store):
    own = sent(store)
    shown = Showing(own.number, 7, Shown.CV, NOW)
    store.showings.add(shown)
    store.applications.remove(own.number)
    assert store.showings.of(own.number) == (shown,)
