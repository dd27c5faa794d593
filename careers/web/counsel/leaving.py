"""Leaving an agency: what hangs on somebody goes to a colleague, or they stay."""

from careers.people.clients.access import works_at
from careers.people.clients.leaving import Holding
from careers.people.entry.account import Account
from careers.people.entry.membership import Membership, Part
from careers.web.context import store
from careers.web.counsel.handing import hand, tell_both
from careers.web.counsel.own_agency import write_down
from careers.web.record import client_seal


def held_by(who: Account, slug: str) -> Holding | None:
    """Tell what hangs on somebody at an agency."""
    agency = store().agencies.find(slug)
    if agency is None:
        return None
    everybody = store().clients.of(slug, client_seal())
    own = [one for one in everybody if one.counselor == who.number]
    heads = store().accounts.members(Membership(Part.LEAD, slug))
    return Holding(
        agency=agency,
        open=sum(one.closed_at is None for one in own),
        kept=len(everybody),
        leads_alone=[one.number for one in heads] == [who.number],
    )


def ties(who: Account) -> list[Holding]:
    """List the agencies that somebody cannot leave yet."""
    found = (held_by(who, slug) for slug in works_at(who))
    return [one for one in found if one and one.stays]


def leave_all(who: Account) -> None:
    """Leave every agency, by whoever can."""
    for slug in works_at(who):
        let_go(who, slug, "left")


def let_go(who: Account, slug: str, verb: str, to: int | None = None) -> int:
    """Take somebody's parts away; their records go to ``to``, or to another lead."""
    heads = store().accounts.members(Membership(Part.LEAD, slug))
    heir = to or next((one.number for one in heads if one.number != who.number), None)
    with store().engine.writing():
        own = store().clients.of(slug, client_seal(), who.number)
        for one in own if heir else ():
            hand(one, heir or 0)
        for part in (Part.LEAD, Part.COUNSELOR):
            store().accounts.leave(who.number, Membership(part, slug))
        write_down(slug, verb)
        agency = store().agencies.find(slug)
        if agency and heir and own:
            tell_both(agency, heir, {who.number: len(own)})
    return len(own)
