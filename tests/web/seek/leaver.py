"""Somebody who has used everything, and whose every word carries a mark."""

from flask import Flask

from careers.people.employers.conversation import Kind, Remark
from careers.people.entry.seal import Seal
from careers.people.seekers.alert import Alert, Said
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import Consent, Extent, Why
from careers.people.seekers.saved_job import SavedJob
from careers.people.seekers.track import Track
from careers.web.saving import saved_seal
from careers.web.seek import alerting, applying
from careers.web.seek.alert_items import found_by
from careers.web.visitor import profile_seal
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.site import Site
from tests.web.applying import LETTER, PROFILE, SENT, cv, path, posted

MARK = "Quizzaciously"
EMAIL = f"{MARK.lower()}@example.org"


def moved_in(app: Flask, site: Site) -> int:
    """Let somebody use everything, and give the number of their account."""
    number = signed_in(app, site.client, EMAIL)
    posting = posted(app)
    words = {**SENT, **LETTER, "name": MARK, "message": f"{MARK} says hello"}
    file = cv(f"{MARK} took calls.".encode())
    site.post(path(posting), words | {"file": file})
    with app.test_request_context():
        _keep(app, number)
    return number


def _keep(app: Flask, number: int) -> None:
    store, key = store_of(app), app.config["SECRET_KEY"]
    kept = AnonymousProfile(f"{MARK} typed all day", PROFILE)
    store.kept_profiles.agree(
        number, Consent(Extent.WORDS, "Keep it", NOW), profile_seal()
    )
    store.kept_profiles.put(number, kept, profile_seal(), why=Why.KEPT, at=NOW)
    store.saved_jobs.save(number, SavedJob(1, MARK), saved_seal(), now=NOW)
    store.tracks.put(number, Track(MARK, MARK, note=MARK), Seal(key, "tracks"))
    (own,) = store.applications.of_account(number, applying.seal())
    remark = Remark(Kind.FROM_PERSON, MARK, NOW)
    store.conversations.say(own.number, remark, applying.seal())
    made = Alert(
        said=Said(EMAIL, f"key of {number}", f"words={MARK}", MARK),
        account=number,
        made_at=NOW,
        confirmed_at=NOW,
    )
    who = alerting.unreadable(EMAIL)
    store.alerts.add(made, alerting.seal(), who=who, known=found_by(made))
