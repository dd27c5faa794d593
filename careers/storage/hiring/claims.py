"""The shelf of claims: who says that they hire, and what was decided."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from careers.people.employers.hiring import Checked, Claim, Known, Proof
from careers.people.entry.membership import Membership, Part
from careers.people.event import Event, Subject
from careers.storage.clock import seconds
from careers.storage.engine import Engine
from careers.storage.entry.accounts import Accounts
from careers.storage.events import Events
from careers.storage.hiring.proofs import Proofs
from careers.storage.jobs.employers import Employers
from careers.storage.moderation.bans import Bans

ADD = """
    insert into claims (account, employer, why, at, decided, details)
    values (:account, :employer, :why, :at, :decided, :details)
 returning number
"""
COLUMNS = "select number, details from claims"
FIND = f"{COLUMNS} where number = :number"
WAITING = f"{COLUMNS} where decided is null order by at, number"
OF_ACCOUNT = f"{COLUMNS} where account = :account order by number desc limit 20"
DECIDE = """
    update claims set decided = :decided, employer = :employer, details = :details
     where number = :number and decided is null
"""


class Claims:
    """What people have claimed; those that wait are a moderator's to decide."""

    def __init__(
        self,
        engine: Engine,
        employers: Employers,
        accounts: Accounts,
        events: Events,
        proofs: Proofs,
        bans: Bans,
    ) -> None:
        self._engine = engine
        self._employers = employers
        self._accounts = accounts
        self._events = events
        self._proofs = proofs
        self._bans = bans
        self._read = msgspec.json.Decoder(Claim)

    def find(self, number: int) -> Claim | None:
        """Fetch one claim."""
        return next(iter(self._all(FIND, {"number": number})), None)

    def waiting(self) -> tuple[Claim, ...]:
        """Fetch what waits for a moderator, the longest waiting first."""
        return self._all(WAITING, {})

    def of(self, account: int) -> tuple[Claim, ...]:
        """Fetch what somebody has claimed, the newest first."""
        return self._all(OF_ACCOUNT, {"account": account})

    def known(self, claim: Claim) -> Known:
        """Tell what is known of an employer, and of all others, before weighing."""
        member = Membership(Part.RECRUITER, claim.employer.slug)
        domain = claim.email.rpartition("@")[2].lower()
        return Known(
            is_held=bool(self._accounts.members(member)),
            is_banned=self._bans.bans(domain),
            domain_holders=self._proofs.holders(domain),
            names=self._employers.names(),
            domains=self._proofs.all_domains(),
        )

    def add(self, claim: Claim) -> Claim:
        """Let a claim through when nothing speaks against it, or keep it waiting."""
        with self._engine.writing():
            kept = replace(claim, number=int(self._engine.value(ADD, _row(claim))))
            if kept.why:
                return kept
            placed = self._let_in(kept, kept.at, kept.proves())
            done = replace(placed, decided_at=kept.at, granted=True)
            verb = "joined" if kept.is_invited else "claimed"
            return self._close(done, verb=verb, by=kept.account)

    def decide(
        self, number: int, *, granted: bool, by: int, reason: str, now: datetime
    ) -> Claim | None:
        """Grant or refuse what waits; ``None`` when that was decided before.

        The reason of a refusal goes to the person. That of a grant says what was seen,
        in words that everybody reads on the employer's page.
        """
        with self._engine.writing():
            claim = self.find(number)
            if claim is None or not claim.waits:
                return None
            if granted:
                seen = Checked(Proof.PERSON, reason, now)
                claim = self._let_in(claim, now, [seen])
            told = replace(claim, decided_at=now, granted=granted, reason=reason)
            return self._close(told, verb="granted" if granted else "refused", by=by)

    def _place(self, claim: Claim) -> Claim:
        """Give a new employer its page, at an address that nobody has."""
        if not claim.is_new:
            return claim
        free = self._employers.free_slug(claim.employer.name)
        employer = replace(claim.employer, slug=free)
        self._employers.put(employer)
        return replace(claim, employer=employer)

    def _let_in(self, claim: Claim, now: datetime, checked: list[Checked]) -> Claim:
        placed = self._place(claim)
        slug = placed.employer.slug
        for one in checked:
            self._proofs.add(slug, one)
        if placed.domain:
            self._proofs.add_domain(slug, placed.domain, now)
        member = Membership(Part.RECRUITER, slug)
        self._accounts.join(placed.account, member, now)
        return placed

    def _close(self, claim: Claim, *, verb: str, by: int | None) -> Claim:
        values = _row(claim) | {"number": claim.number}
        self._engine.write(DECIDE, values)
        if verb != "refused" or not claim.is_new:
            subject = Subject("employer", claim.employer.slug)
            at = claim.decided_at or claim.at
            self._events.add(Event(subject, verb, at, by, claim.reason))
        return claim

    def _all(self, sql: str, values: dict[str, Any]) -> tuple[Claim, ...]:
        rows = self._engine.rows(sql, values)
        return tuple(
            replace(self._read.decode(row["details"]), number=row["number"])
            for row in rows
        )


def _row(claim: Claim) -> dict[str, Any]:
    return {
        "account": claim.account,
        "employer": claim.employer.slug,
        "why": claim.why,
        "at": seconds(claim.at),
        "decided": seconds(claim.decided_at) if claim.decided_at else None,
        "details": msgspec.json.encode(claim).decode(),
    }
