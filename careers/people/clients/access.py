"""Who may see a client: their counselor, whom the agency lets in, and its lead."""

from careers.people.clients.agency import Agency, Shares
from careers.people.clients.client import Client
from careers.people.entry.account import Account
from careers.people.entry.membership import Membership, Part


def sees(account: Account, client: Client, agency: Agency) -> bool:
    """Whether somebody may open a client's record.

    Nobody outside the agency may, and nobody while it is suspended. Colleagues may
    where the agency lets them and the client agreed to it.
    """
    if agency.slug != client.agency or agency.suspended_on:
        return False
    if leads(account, agency.slug):
        return True
    if Membership(Part.COUNSELOR, agency.slug) not in account.memberships:
        return False
    shared = agency.shares is Shares.ALL and not client.said.is_alone
    return client.counselor == account.number or shared


def leads(account: Account, agency: str) -> bool:
    """Whether somebody leads an agency."""
    return Membership(Part.LEAD, agency) in account.memberships


def works_at(account: Account) -> tuple[str, ...]:
    """Name the agencies somebody works at, by address."""
    places = account.places(Part.COUNSELOR) | account.places(Part.LEAD)
    return tuple(sorted(places))
