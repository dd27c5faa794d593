"""Who may hire in the name of an employer, and when a person has to look first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

from careers.board.employer import Employer
from careers.board.screening.addresses import plain_name
from careers.people.entry.mail_hosts import MailHosts

WAITING_AT_ONCE = 3
"""How many claims of one account may wait for a moderator."""

LONG_ENOUGH = 6
"""Letters of a name from which on being nearly the same is no chance."""

SHORT = 4
"""Letters from which on one name within another is no chance."""


class Why(StrEnum):
    """What a moderator has to look at before somebody hires here."""

    BANNED = "banned"
    FREE_MAIL = "free mail"
    OTHER_DOMAIN = "other domain"
    OTHER_NAME = "other name"
    HELD = "held"
    LOOKS_LIKE = "looks like another"
    DOMAIN_HELD = "domain held"
    INVITED = "invited from outside"


class Proof(StrEnum):
    """What was checked."""

    ADDRESS = "address"
    SITE = "site"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked, exactly, and when: a domain, a site, what was seen."""

    kind: Proof
    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody says that they hire for an employer.

    ``domain`` is what a work address proves and none when it proves nothing; ``why``
    says what a moderator must look at, ``said`` what the person told them, and
    ``reason`` what was decided or seen.
    """

    account: int
    email: str
    employer: Employer
    at: datetime
    is_new: bool = False
    domain: str | None = None
    why: Why | None = None
    said: str = ""
    is_invited: bool = False
    number: int = 0
    decided_at: datetime | None = None
    granted: bool = False
    reason: str = ""

    @property
    def waits(self) -> bool:
        """Whether nobody has decided yet."""
        return self.decided_at is None

    def proves(self) -> list[Checked]:
        """Name what was checked when this claim went through without a person.

        A colleague who joins proves nothing new about their employer.
        """
        if self.domain is None or self.is_invited:
            return []
        own = [Checked(Proof.ADDRESS, self.domain, self.at)]
        if not self.is_new and self.employer.site:
            own.append(Checked(Proof.SITE, self.employer.site, self.at))
        return own


@dataclass(frozen=True, slots=True)
class Invitation:
    """A colleague was asked to join; for one address, for a while."""

    employer: str
    email: str
    by: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What is known when somebody claims: who hires here, and who else there is.

    ``is_banned``: the domain of their mail may not post here.
    """

    is_held: bool = False
    is_banned: bool = False
    domain_holders: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


def weigh(claim: Claim, known: Known, hosts: MailHosts) -> Claim:
    """Note what the address proves, and what a person has to look at first."""
    domain = hosts.work_domain(claim.email)
    weighed = replace(claim, domain=domain)
    if known.is_banned:
        return replace(weighed, why=Why.BANNED)
    if domain is None:
        return replace(weighed, why=Why.FREE_MAIL)
    if known.domain_holders - {claim.employer.slug}:
        return replace(weighed, why=Why.DOMAIN_HELD)
    doubt = _of_new if claim.is_new else _of_known
    return replace(weighed, why=doubt(weighed, known, hosts))


def weigh_invited(
    claim: Claim, domains: Iterable[str], hosts: MailHosts, *, is_banned: bool = False
) -> Claim:
    """Let a colleague of the same domain join at once; others wait for a person."""
    domain = hosts.work_domain(claim.email)
    if is_banned:
        return replace(claim, why=Why.BANNED, is_invited=True)
    if domain and domain in set(domains):
        return replace(claim, domain=domain, is_invited=True)
    return replace(claim, why=Why.INVITED, is_invited=True)


def look_alike(name: str, names: Iterable[str]) -> str | None:
    """Find a known name that is the same, or one letter off."""
    own = plain_name(name)
    return next((other for other in names if _near(own, plain_name(other))), None)


def _of_new(claim: Claim, known: Known, hosts: MailHosts) -> Why | None:
    domain = claim.domain or ""
    is_foreign = any(label.startswith("xn--") for label in domain.split("."))
    named = look_alike(claim.employer.name, known.names)
    alike = any(_borrows(domain, other) for other in known.domains)
    return Why.LOOKS_LIKE if is_foreign or named or alike else None


def _of_known(claim: Claim, known: Known, hosts: MailHosts) -> Why | None:
    if known.is_held:
        return Why.HELD
    if claim.domain != hosts.site_domain(claim.employer.site):
        return Why.OTHER_DOMAIN
    says_it = _speaks_of(claim.domain or "", claim.employer.name)
    return None if says_it else Why.OTHER_NAME


def _speaks_of(domain: str, name: str) -> bool:
    """Whether a domain says a name, or its initials.

    An ad out of a feed may name any site: that the mail has the same domain is not
    enough to be a firm of another name.
    """
    words = plain_name(name).split("-")
    whole, own = _skeleton("".join(words)), _skeleton(_name_in(domain))
    initials = _skeleton("".join(word[:1] for word in words))
    parts = len(own) >= SHORT and (own in whole or whole in own)
    return bool(whole) and (own in (whole, initials) or parts)


def _near(one: str, other: str) -> bool:
    if not one or not other:
        return False
    long = min(len(one), len(other)) >= LONG_ENOUGH
    return one == other or (long and Levenshtein.distance(one, other) <= 1)


def _borrows(domain: str, known: str) -> bool:
    """Whether a label of a domain is, holds, or nearly is the name of another one."""
    own = _skeleton(_name_in(known))
    if domain == known or len(own) < LONG_ENOUGH:
        return False
    labels = (_skeleton(label) for label in domain.split("."))
    return any(own in label or _near(own, label) for label in labels)


def _name_in(domain: str) -> str:
    labels = domain.split(".")
    at = -3 if len(labels) > 2 and labels[-2] in SECOND else -2
    return labels[at]


def _skeleton(label: str) -> str:
    """Write a label as a hasty eye reads it."""
    return label.translate(LOOKS).replace("rn", "m").replace("vv", "w")


SECOND = frozenset({"co", "com", "net", "org"})
LOOKS = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "i": "l", "-": None})
