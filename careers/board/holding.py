"""Whether an ad waits for a moderator before anybody sees it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from careers.board.job import Job
from careers.board.screening.screen import Reason, Screening, Verdict

BANNED = Reason(
    sign="banned-domain",
    says="Leads to a domain that may not post here",
    adds=6.0,
    remedy="Apply at an address of your own company, or ask us why.",
    where="apply_at",
    words="",
    start=None,
    end=None,
    serious=True,
)


def is_held(found: Screening, passed: Iterable[str] = ()) -> bool:
    """Whether an ad is held: for a serious sign that no moderator has passed before."""
    known = frozenset(passed)
    return found.verdict is Verdict.HOLD and any(
        reason.serious and reason.sign not in known for reason in found.reasons
    )


def with_bans(found: Screening, job: Job, banned: Iterable[str]) -> Screening:
    """Hold an ad that leads to a banned domain, whatever else was seen."""
    there = [domain for domain in banned if leads_to(job, domain)]
    if not there:
        return found
    reason = replace(BANNED, words=there[0])
    reasons = (reason, *found.reasons)
    return replace(found, score=1.0, verdict=Verdict.HOLD, reasons=reasons)


def leads_to(job: Job, domain: str) -> bool:
    """Whether somebody applies for a job at a domain, or at a part of it."""
    return any(
        host == domain or host.endswith(f".{domain}") for host in domains_of(job)
    )


def domains_of(job: Job) -> Iterator[str]:
    """Name the domains an ad leads to: of the link, the mail, the employer's site."""
    for address in filter(None, (job.apply_at, job.employer.site)):
        if "@" in address.partition("?")[0]:
            yield address.partition("?")[0].rpartition("@")[2].lower()
        else:
            parts = urlsplit(address if "//" in address else f"//{address}")
            yield (parts.hostname or "").removeprefix("www.")
