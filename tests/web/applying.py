"""A job that takes applications here, and people who apply for it."""

from dataclasses import replace
from io import BytesIO

from flask import Flask

from careers.board.hiring import Check, CheckKind, Hiring
from careers.board.posting import Posting, begun
from careers.board.work import LanguageAsk, Work
from careers.people.entry.membership import Membership, Part
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.ticket import Ticket
from careers.skills.profile import Ability, Evidence, Profile
from careers.web.seek.applying import unreadable
from careers.web.visitor import COOKIE
from tests.cast import MEMBER_SERVICES, NOW
from tests.door import link_in, mail, signed_in, store_of
from tests.site import Site

HERE = replace(
    MEMBER_SERVICES,
    apply_at=None,
    applies_here=True,
    work=Work(languages=(LanguageAsk("es", "B2"),)),
    hiring=Hiring(checks=(Check(CheckKind.DRUG),)),
)
PROFILE = Profile(
    {"typing": Ability("typing", 3, (Evidence(0, 15, "Typed all day at"),), "Shown")},
    {"es": "C1"},
)
RECRUITER = Membership(Part.RECRUITER, "larkfield-health")
ANSWERS = {
    "must-1": "US-AZ",
    "must-2": "yes",
    "must-3": "C1",
    "must-4": "yes",
    "came": "board",
}
LETTER = {"name": "Ana Ruiz", "phone": "520 555 0100", "message": "I start Monday."}
SENT = {**ANSWERS, **LETTER, "consent": "y"}
STRANGER = {**SENT, "email": "Ana@example.org"}


def posted(app: Flask) -> Posting:
    """Post a job of Larkfield Health’s that takes applications here."""
    draft = begun(HERE, NOW).sent(NOW).passed(NOW)
    return store_of(app).postings.publish(draft, NOW)


def cv(content: bytes = b"Ana took calls for years.", name: str = "ana-ruiz.txt"):
    return (BytesIO(content), name)


def path(posting: Posting) -> str:
    return f"/jobs/{posting.on_board}/apply"


def with_profile(app: Flask, site: Site) -> None:
    """Give somebody the profile that they made here."""
    ticket = Ticket("a token of hers", app.config["SECRET_KEY"])
    kept = AnonymousProfile("Typed all day at a help desk", PROFILE)
    store_of(app).profiles.keep(ticket, kept, NOW)
    site.client.set_cookie(COOKIE, ticket.token)


def applied(
    app: Flask, posting: Posting, email: str = "ana@example.org", **more
) -> str:
    """Apply without an account, open the letter and send; give the page’s address."""
    site = Site(app.test_client())
    if more.pop("profile", None):
        with_profile(app, site)
        more |= {"profile": "y"}
    site.post(path(posting), {**STRANGER, "email": email, **more})
    own = link_in(mail(app)[-1])
    site.post(f"{own}/send", {}, seen_on=own)
    mail(app)
    return own


def recruiter(app: Flask, email: str = "rita@larkfield.example", *parts) -> Site:
    """Open the site as somebody who hires for Larkfield Health."""
    site = Site(app.test_client())
    signed_in(app, site.client, email, *(parts or (RECRUITER,)))
    return site


def number_of(app: Flask, email: str = "ana@example.org") -> int:
    """Find what somebody sent."""
    with app.test_request_context():
        who = unreadable(email)
    sql = "select max(number) from applications where who = :who"
    return int(store_of(app).engine.value(sql, {"who": who}))
