"""Everything kept of a client, to hand over to them."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, TypeVar

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.client import Client, Look, Said
from careers.people.clients.correction import of_this_record
from careers.people.clients.follow_up import FollowUp
from careers.people.clients.plan_version import Version
from careers.storage.clients.client_links import For
from careers.web.context import catalogue, now, store
from careers.web.record import client_seal
from careers.web.seek.own_copy import plain
from careers.web.yours.own_data import own_data

Kept = TypeVar("Kept", Said, FollowUp)


def copy_of(own: Client) -> Any:
    """Gather everything that is kept of a client, and write it down."""
    number, plans, key = own.number or 0, store().client_plans, client_seal()
    agency = store().agencies.find(own.agency)
    return client_copy(
        own,
        store().clients.looks(number),
        catalogue(),
        versions=plans.of(number, key),
        after=plans.follow_up(number, key),
        agency=agency.name if agency else own.agency,
        links={one: store().client_links.until(number, one, now()) for one in For},
    )


def client_copy(
    own: Client,
    looks: Iterable[Look],
    known: Catalogue,
    *,
    versions: Iterable[Version] = (),
    after: FollowUp | None = None,
    agency: str = "",
    links: Mapping[str, datetime | None] | None = None,
) -> Any:
    """Write a record in plain values: the plan too, and every look at it."""
    said = asdict(_own(own.said)) | {"profile": own_data(own.said.profile, known)}
    return plain(
        {
            "agency": agency,
            "code": own.code,
            "in an account": own.account is not None,
            "since": own.made_at,
            "changed": own.changed_at,
            "closed": own.closed_at,
            "record": said,
            "plan": [asdict(version) for version in versions],
            "links": links or {},
            "follow-up": asdict(_own_checks(_own(after or FollowUp()))),
            "looks": [{"at": look.at, "at what": look.what.value} for look in looks],
        }
    )


def _own(kept: Kept) -> Kept:
    """Leave out what was noted here by mistake, and is about somebody else."""
    return replace(kept, mended=of_this_record(kept.mended))


def _own_checks(kept: FollowUp) -> FollowUp:
    return replace(kept, mended_checks=of_this_record(kept.mended_checks))
