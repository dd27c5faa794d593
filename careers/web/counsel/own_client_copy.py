"""Everything kept of a client, to hand over to them."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.client import Client, Look
from careers.people.clients.follow_up import FollowUp
from careers.people.clients.plan_version import Version
from careers.web.seek.own_copy import plain
from careers.web.yours.own_data import own_data


def client_copy(
    own: Client,
    looks: Iterable[Look],
    catalogue: Catalogue,
    *,
    versions: Iterable[Version] = (),
    after: FollowUp | None = None,
) -> Any:
    """Write a record in plain values: the plan too, and every look at it."""
    said = asdict(own.said) | {"profile": own_data(own.said.profile, catalogue)}
    return plain(
        {
            "code": own.code,
            "since": own.made_at,
            "changed": own.changed_at,
            "closed": own.closed_at,
            "record": said,
            "plan": [asdict(version) for version in versions],
            "follow-up": asdict(after or FollowUp()),
            "looks": [{"at": look.at, "at what": look.what.value} for look in looks],
        }
    )
