"""What happens to keys for programs: it is written down, and colleagues hear of it."""

from typing import Any

from careers.board.employer import Employer
from careers.people.employers.program_key import MOST, ProgramKey
from careers.web.context import now, store
from careers.web.hire.hiring import colleagues, note
from careers.web.post import link_to, write
from careers.web.who import me


def working(slug: str) -> list[ProgramKey]:
    """List the keys of an employer that open something."""
    return [key for key in store().program_keys.of(slug) if key.works]


def make(employer: Employer, label: str) -> str | None:
    """Make a key and tell colleagues; ``None`` when there are too many already."""
    with store().engine.writing():
        if len(working(employer.slug)) >= MOST:
            return None
        secret = store().program_keys.add(employer.slug, label, me().number, now())
        note(employer.slug, "key made", label)
        _tell(employer, "key_made", but=me().number, by=me().email, label=label)
    return secret


def revoke(key: ProgramKey) -> None:
    """End a key: what uses it is refused from now on."""
    with store().engine.writing():
        if store().program_keys.revoke(key.number, now()):
            note(key.employer, "key revoked", key.label)


def end_with(slug: str, account: int, email: str) -> None:
    """End the keys of somebody who hires here no longer, and say so to those who do.

    They have seen those keys and may have kept them. The keys stop by themselves with
    their maker's part; this puts it into the history and into a letter.
    """
    own = [key for key in store().program_keys.of(slug) if _ends_with(key, account)]
    for key in own:
        store().program_keys.revoke(key.number, now())
        note(slug, "key revoked", f"{key.label}: its maker left")
    employer = store().employers.find(slug)
    if own and employer:
        labels = [key.label for key in own]
        _tell(employer, "keys_ended", but=account, who=email, labels=labels)


def _ends_with(key: ProgramKey, account: int) -> bool:
    return key.made_by == account and key.revoked_at is None


def _tell(employer: Employer, letter: str, *, but: int, **words: Any) -> None:
    link = link_to("keys.index")
    for own in colleagues(employer.slug):
        if own.number != but:
            write(own.email, letter, employer=employer, link=link, **words)
