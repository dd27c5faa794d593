"""Whose mail says where somebody works, and whose says nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from careers.catalogue.tables import read
from careers.people.entry.address import domain_of, plain

FILE = "mail_hosts.toml"


@dataclass(frozen=True, slots=True)
class Host:
    """Domains of one kind; one that ends in a dot counts with every ending."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MailHosts:
    """Free mail, mail that lasts minutes, and sites that many share."""

    free: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()

    def work_domain(self, email: str) -> str | None:
        """Name the domain of a plain address that a firm gives; none for free mail."""
        domain = domain_of(email)
        return None if within(domain, self.free) else domain

    def site_domain(self, site: str | None) -> str | None:
        """Name the domain that a site says its owner has; none where many share one."""
        host = host_of(site or "")
        is_shared = host is None or within(host, self.shared | self.free)
        return None if is_shared else host


@cache
def load_hosts(folder: Path) -> MailHosts:
    """Read the list once for all that one process does."""
    names = {
        kind.id: frozenset(kind.names) for kind in read(folder / FILE, "host", Host)
    }
    return MailHosts(names["free"] | names["passing"], names["shared"])


def host_of(site: str) -> str | None:
    """Name the host of an address as mail would write it, without its “www.”."""
    try:
        parts = urlsplit(site.strip())
        name, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or parts.username or port:
        return None
    box = plain(f"x@{name.removeprefix('www.')}")
    return domain_of(box) if box else None


def within(domain: str, names: Iterable[str]) -> bool:
    """Whether a domain is one of these, or lies within one."""
    labels = domain.split(".")
    wanted = set(names)
    ends = (".".join(labels[at:]) for at in range(len(labels)))
    return any(end in wanted for end in ends) or _is_named(labels, wanted)


def _is_named(labels: list[str], names: set[str]) -> bool:
    """Whether the label before “.com” or “.co.uk” counts with every ending."""
    at = -3 if len(labels) > 2 and labels[-2] in SECOND else -2
    return f"{labels[at]}." in names


SECOND = frozenset({"co", "com", "net", "org"})
