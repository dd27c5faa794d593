"""Words planted in an application turn up nowhere but where they belong."""

import logging

from careers.web.seek.applying import unreadable
from tests.door import link_in, mail, opened, store_of
from tests.site import Site
from tests.web.applying import (
    RECRUITER,
    STRANGER,
    cv,
    number_of,
    path,
    posted,
    recruiter,
)

PLANTED = {
    "name": "Zebrawood Quillfeather",
    "email": "zebrawood@example.org",
    "phone": "520 555 0177",
    "message": "The marker is tamarillo.",
}
MARKS = ("zebrawood", "quillfeather", "0177", "tamarillo", "persimmon", "kumquat")


def journey(app, posting) -> list[str]:
    """Apply, be looked at, be written to, be refused; give every address visited."""
    person, rita = Site(app.test_client()), recruiter(app)
    seen: list[str] = []
    app.before_request_funcs.setdefault(None, []).append(lambda: note(seen))
    try:
        file = cv(b"persimmon", "quillfeather.txt")
        person.send(path(posting), {**STRANGER, **PLANTED, "file": file})
        own = link_in(mail(app)[-1])
        person.post(f"{own}/send", {}, seen_on=own)
        person.post(f"{own}/words", {"words": "kumquat"}, seen_on=own)
        desk = f"/desk/jobs/{posting.number}/applicants"
        one = f"{desk}/{number_of(app, PLANTED['email'])}"
        for at in (desk, f"{desk}/list.csv", one, f"{one}/cv"):
            assert rita.answer(at).status_code == 200
        message = {"kind": "to the person", "words": "Dear Zebrawood, tamarillo"}
        rita.post(f"{one}/words", message, seen_on=one)
        rita.post(f"{one}/step", {"step": "refused", "reason": "skills"}, seen_on=one)
    finally:
        app.before_request_funcs[None].pop()
    return seen


def note(seen: list[str]) -> None:
    from flask import request

    seen.append(request.full_path)


def test_nothing_personal_stands_in_logs_addresses_or_history(app, caplog):
    caplog.set_level(logging.DEBUG)
    addresses = " ".join(journey(app, posted(app))).lower()
    history = " ".join(str(event) for event in store_of(app).events.latest(100)).lower()
    for mark in MARKS:
        assert mark not in addresses
        assert mark not in caplog.text.lower()
        assert mark not in history


def test_nothing_personal_can_be_read_in_the_file_of_the_database(app):
    journey(app, posted(app))
    store = store_of(app)
    store.engine.db.execute("pragma wal_checkpoint(truncate)")
    held = store.engine.path.read_bytes().lower()
    for mark in MARKS:
        assert mark.encode() not in held
    with app.test_request_context():
        assert unreadable(PLANTED["email"]).encode() in held


def test_letters_to_recruiters_say_nothing_of_the_person(app):
    opened(app, "rolf@larkfield.example", RECRUITER)
    posting = posted(app)
    site = Site(app.test_client())
    site.send(path(posting), {**STRANGER, **PLANTED})
    own = link_in(mail(app)[-1])
    site.post(f"{own}/send", {}, seen_on=own)
    told = [one for one in mail(app) if one.to == "rolf@larkfield.example"]
    assert len(told) == 1
    for mark in MARKS:
        assert mark not in (told[0].subject + told[0].text + told[0].page).lower()
