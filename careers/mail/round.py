"""The postman's round: everything that is due, each letter once."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from smtplib import SMTPException, SMTPRecipientsRefused

from careers.mail.carrier import Carrier
from careers.people.entry.seal import Seal
from careers.settings import Settings
from careers.storage.letters import Letters

FINAL = 500
"""Answers of a mail server from here on are final (RFC 5321, 4.2.1)."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Round:
    """How many letters went out, and how many have to wait."""

    sent: int
    waiting: int


def deliver(
    letters: Letters,
    carrier: Carrier,
    seal: Seal,
    now: datetime,
    *,
    bounced: Callable[[str], object] = len,
) -> Round:
    """Carry what is due. A letter that cannot go now waits; the others still go.

    A round that is killed half way holds one letter, for five minutes. No letter is
    lost by that; one that was handed over in that very moment may go twice. A letter
    that its server refuses for good is given up, and ``bounced`` is told the address.
    """
    sent = waiting = 0
    for claimed in letters.claim(seal, now):
        try:
            carrier.carry(claimed.letter)
        except SMTPRecipientsRefused as error:
            if _is_for_good(error):
                log.warning("Letter %s is refused for good.", claimed.number)
                letters.done(claimed.number, now)
                bounced(claimed.letter.to)
            else:
                letters.later(claimed, now)
                waiting += 1
        except (OSError, SMTPException, ValueError) as error:
            # Never the address or the text: logs are read by others.
            log.warning("Letter %s waits: %s", claimed.number, type(error).__name__)
            letters.later(claimed, now)
            waiting += 1
        else:
            letters.done(claimed.number, now)
            sent += 1
    return Round(sent, waiting)


def seal(chosen: Settings) -> Seal:
    """Take the key that closes letters until they are sent."""
    return Seal(chosen.secret_key, "letters")


def _is_for_good(error: SMTPRecipientsRefused) -> bool:
    """Whether no later try can help."""
    return all(code >= FINAL for code, _ in error.recipients.values())
