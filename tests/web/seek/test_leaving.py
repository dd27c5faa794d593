"""Leaving is real: nothing of a person is found in the file afterwards."""

import logging

from careers.mail.round import deliver, seal
from careers.people.entry.seal import Seal
from careers.people.letter import Letter
from careers.web.seek import alerting, applying
from tests.door import PASSWORD, mail, store_of
from tests.web.applying import applied, posted
from tests.web.seek.leaver import EMAIL, MARK, moved_in


def _held(app, number: int) -> list[str]:
    """Name the tables that hold a row of an account, or of its address."""
    engine = store_of(app).engine
    with app.test_request_context():
        who = {applying.unreadable(EMAIL), alerting.unreadable(EMAIL)}
    found = []
    for table in engine.db.table_names():
        for row in engine.rows(f"select * from [{table}]"):
            if row.get("account") == number or row.get("who") in who:
                found.append(table)
    return sorted(set(found))


def _in_file(app, word: str) -> bool:
    engine = store_of(app).engine
    engine.db.execute("pragma wal_checkpoint(truncate)")
    engine.db.execute("vacuum")
    engine.db.execute("pragma wal_checkpoint(truncate)")
    path = app.extensions["world"].settings.database
    return word.lower().encode() in path.read_bytes().lower()


def test_a_closed_account_leaves_no_row_and_no_word_in_the_file(app, site):
    number = moved_in(app, site)
    assert {"applications", "alerts", "tracks", "saved_jobs"} <= set(_held(app, number))
    assert _in_file(app, EMAIL)

    site.send("/account/close", {"own": PASSWORD})
    mail(app)

    assert _held(app, number) == []
    assert not _in_file(app, EMAIL)
    assert not _in_file(app, MARK)


def test_what_was_sent_from_the_address_before_goes_too(app, site):
    posting = posted(app)
    applied(app, posting, email=EMAIL)
    moved_in(app, site)
    site.send("/account/close", {"own": PASSWORD})
    with app.test_request_context():
        left = store_of(app).applications.of_job(posting.on_board, applying.seal())
    assert left == ()


def test_the_history_keeps_what_happened_and_names_nobody(app, site):
    number = moved_in(app, site)
    before = len(store_of(app).events.latest(100))
    site.send("/account/close", {"own": PASSWORD})
    events = store_of(app).events.latest(100)
    assert len(events) >= before
    assert MARK.lower() not in str(events).lower()
    assert number in {event.by for event in events}


def test_no_word_of_a_person_gets_into_the_logs(app, site, caplog, monkeypatch):
    # A server that other tests start sets up logging of its own, and mutes ours.
    monkeypatch.setattr(logging.getLogger("careers.mail.round"), "disabled", False)
    with caplog.at_level(logging.DEBUG):
        moved_in(app, site)
        for at in ("/account/copy/", "/account/", f"/jobs/?words={MARK}"):
            site.visit(at)
        site.send("/account/close", {"own": PASSWORD})
        deliver(store_of(app).letters, Down(), post(app), app.config["NOW"])
    assert "waits" in caplog.text, "something was logged at all"
    assert MARK.lower() not in caplog.text.lower()


class Down:
    def carry(self, letter: Letter) -> None:
        raise OSError(f"no way to {letter.to}")


def post(app) -> Seal:
    return seal(app.extensions["world"].settings)
