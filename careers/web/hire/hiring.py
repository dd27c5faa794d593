"""Hiring, as pages share it: whose employer it is, claims, and what follows them."""

from flask import abort, current_app, url_for

from careers import assets
from careers.board.employer import Employer
from careers.board.posting import Posting
from careers.people.employers.hiring import WAITING_AT_ONCE, Claim, weigh
from careers.people.entry.account import Account
from careers.people.entry.mail_hosts import MailHosts, load_hosts
from careers.people.entry.membership import Membership, Part
from careers.people.event import Event, Subject
from careers.web.context import now, store
from careers.web.post import link_to, write
from careers.web.who import me


def hosts() -> MailHosts:
    """Reach the list of mail that says nothing."""
    return load_hosts(assets.DATA)


def mine(slug: str) -> Employer:
    """Fetch an employer that this person hires for; for others it is not there."""
    if slug not in me().places(Part.RECRUITER):
        abort(404)
    return store().employers.find(slug) or abort(404)


def employers_of(found: Account) -> list[Employer]:
    """List the employers that somebody hires for, by name."""
    all_ = (store().employers.find(slug) for slug in found.places(Part.RECRUITER))
    return sorted(
        (own for own in all_ if own), key=lambda own: (own.name.casefold(), own.slug)
    )


def colleagues(slug: str) -> list[Account]:
    """List who hires for an employer, the longest there first."""
    return store().accounts.members(Membership(Part.RECRUITER, slug))


def last_at(found: Account) -> list[Employer]:
    """List the employers that would be left with nobody."""
    return [own for own in employers_of(found) if len(colleagues(own.slug)) == 1]


def weighed(employer: Employer, *, is_new: bool = False, said: str = "") -> Claim:
    """Weigh what somebody signed in would claim."""
    claim = Claim(
        me().number, me().email, employer, now(), is_new=is_new, said=said.strip()
    )
    return weigh(claim, store().claims.known(claim), hosts())


def waiting_for(found: Account) -> list[Claim]:
    """List what somebody has claimed that waits."""
    return [claim for claim in store().claims.of(found.number) if claim.waits]


def refused_to(found: Account) -> Claim | None:
    """Tell the last claim of somebody, if it was refused."""
    last = next(iter(store().claims.of(found.number)), None)
    return last if last and not last.waits and not last.granted else None


def claim(employer: Employer, *, is_new: bool = False, said: str = "") -> Claim | None:
    """Claim an employer for somebody signed in; ``None`` when too many claims wait."""
    with store().engine.writing():
        waits = waiting_for(me())
        same = [one for one in waits if one.employer.name == employer.name]
        if same:
            return same[0]
        weighed_now = weighed(employer, is_new=is_new, said=said)
        if weighed_now.why and len(waits) >= WAITING_AT_ONCE:
            return None
        return store().claims.add(weighed_now)


def decide(number: int, *, granted: bool, reason: str) -> Claim | None:
    """Decide a claim as the moderator signed in, and write to whom it is about.

    ``None`` when it was decided before. The reason of a grant says what was seen, in
    words that everybody reads on the employer's page.
    """
    done = store().claims.decide(
        number, granted=granted, by=me().number, reason=reason.strip(), now=now()
    )
    person = store().accounts.find(done.account) if done else None
    if done and person:
        name = "claim_granted" if granted else "claim_refused"
        write(person.email, name, claim=done, link=link_to("desk.index"))
    return done


def note(slug: str, verb: str, said: str = "") -> None:
    """Write into an employer's history what somebody signed in did."""
    subject = Subject("employer", slug)
    store().events.add(Event(subject, verb, now(), me().number, said))


def leave(slug: str, account: int, verb: str) -> bool:
    """Take somebody's part away, and what they sent; ``False`` for the last one."""
    with store().engine.writing():
        numbers = [own.number for own in colleagues(slug)]
        if account not in numbers or len(numbers) == 1:
            return False
        store().accounts.leave(account, Membership(Part.RECRUITER, slug))
        store().invitations.end_by(slug, account)
        note(slug, verb, f"account {account}")
    return True


def close(slug: str) -> bool:
    """Close an employer's desk with its jobs; ``False`` while colleagues are there."""
    with store().engine.writing():
        if [own.number for own in colleagues(slug)] != [me().number]:
            return False
        for posting in store().postings.of(slug):
            if not posting.closed_at and not posting.removed_at:
                _end(posting.closed(now()))
        store().accounts.leave(me().number, Membership(Part.RECRUITER, slug))
        store().invitations.end_all(slug)
        store().proofs.free(slug)
        note(slug, "closed")
    return True


def _end(posting: Posting) -> None:
    if posting.on_board:
        store().postings.publish(posting, now())
    else:
        store().postings.put(posting)


def edit(employer: Employer) -> None:
    """Keep what a recruiter says of their employer."""
    with store().engine.writing():
        store().employers.edit(employer)
        note(employer.slug, "edited")


def address_of(endpoint: str) -> str | None:
    """Give the address of a page of another room, when that room is there."""
    there = endpoint in current_app.view_functions
    return url_for(endpoint) if there else None
