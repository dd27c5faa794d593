"""Why somebody reports a job, in words."""

from collections.abc import Mapping

from careers.board.reporting import Ground

GROUNDS: Mapping[Ground, str] = {
    Ground.MONEY: "It asks me for money, or to handle money for others",
    Ground.IDENTITY: "It asks for bank or identity papers before an offer",
    Ground.FAKE: "The employer is not who they say they are",
    Ground.UNLAWFUL: "It shuts people out because of who they are",
    Ground.PAY: "The pay is not what the ad says",
    Ground.REMOTE: "It is not from home, or not where the ad says",
    Ground.OTHER_WORK: "It is other work than the ad says",
    Ground.GONE: "It is filled, or nobody answers there",
    Ground.TWICE: "The same job is here twice",
    Ground.ELSE: "Something else",
}
"""The gravest first: that is also the order in which they are offered."""


def ground_words(ground: Ground) -> str:
    """Say a ground as it was offered."""
    return GROUNDS[ground]
