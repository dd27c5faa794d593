"""What was put right in a record, in words."""

from careers.people.clients.correction import Cause, Correction
from careers.people.clients.follow_up import Contact, Way
from careers.web.words.dates import day

CAUSES = {
    Cause.SLIP: "A slip when it was written down",
    Cause.LEARNED: "We know better now",
    Cause.ANOTHER: "It belongs to another record",
}
WAYS = {
    Way.MET: "met",
    Way.PHONE: "phone",
    Way.VIDEO: "video",
    Way.MAIL: "e-mail or letter",
    Way.MISSED: "they did not come",
}


def why_words(own: Correction[object]) -> str:
    """Say why an entry was put right: “a slip when it was written down: wrong day”."""
    why = CAUSES[own.cause]
    why = why[:1].lower() + why[1:]
    return f"{why}: {own.words}" if own.words else why


def contact_words(own: Contact) -> str:
    """Say a contact in a line: “12 March 2026, phone: has found a bus”."""
    words = f"{day(own.on)}, {WAYS[own.way]}"
    return f"{words}: {own.note}" if own.note else words
