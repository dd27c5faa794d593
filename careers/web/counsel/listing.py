"""A caseload as a list, in the order in which clients need attention."""

from collections.abc import Iterable
from datetime import timedelta

from careers.people.clients.access import leads
from careers.people.clients.agency import Agency, Shares
from careers.people.clients.attention import Today
from careers.people.clients.digest import Digest, Listed, digest_of
from careers.web.context import now, store
from careers.web.counsel.plan_news import outside
from careers.web.record import client_seal, has_ended
from careers.web.who import me

NEW = timedelta(days=7)
"""A job counts as new for a week."""


def listed(agency: Agency) -> list[Listed]:
    """List whom one may see at an agency: the lead everybody, others as it allows.

    A suspended agency shows nobody.
    """
    if agency.suspended_on:
        return []
    sees_all = leads(me(), agency.slug) or agency.shares is Shares.ALL
    alone = None if sees_all else me().number
    every = store().digests.of(agency.slug, client_seal(), _digest, alone)
    found = [own for own in every if leads(me(), agency.slug) or _shown(own)]
    return [own.hidden if has_ended(own.digest) else own for own in found]


def _shown(own: Listed) -> bool:
    """Whether a colleague's client agreed to be seen by others, too."""
    return own.counselor == me().number or not own.digest.alone


def mine(agency: Agency) -> list[Listed]:
    """List one's own open clients at an agency."""
    found = store().digests.of(agency.slug, client_seal(), _digest, me().number)
    return [
        own.hidden if has_ended(own.digest) else own
        for own in found
        if own.closed_at is None
    ]


def seen_today(clients: Iterable[Listed]) -> Today:
    """Ask the board what is new for these clients."""
    return seen_for(own.digest for own in clients)


def seen_for(digests: Iterable[Digest]) -> Today:
    """Ask the board what is new for what is known of some clients."""
    plans = [own.watched for own in digests if own.watched]
    seen = outside(plans)
    new = store().fresh_jobs.by_role(now() - NEW, now())
    return Today(seen.day, new, seen.closed, seen.figures)


def _digest(number: int) -> Digest | None:
    client = store().clients.find(number, client_seal())
    if client is None:
        return None
    plans = store().client_plans
    versions = plans.of(number, client_seal())
    return digest_of(client, versions, plans.follow_up(number, client_seal()))
