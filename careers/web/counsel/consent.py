"""What a client is told before anything is kept of them."""

from careers.people.clients.agency import Agency, Shares
from careers.web.words.numbers import months

WHO = {
    Shares.OWN: "your counselor and the lead of the agency",
    Shares.ALL: "the counselors of the agency",
}

WHO_HERE = {
    Shares.OWN: "you and the lead of the agency",
    Shares.ALL: "the counselors of the agency",
}


def consent_words(agency: Agency) -> str:
    """Say what is kept, who sees it and for how long, in the agency's name."""
    keeps = months((agency.keeps, agency.keeps))
    words = (
        f"{agency.name} keeps what you tell us about your work, your wishes and what "
        "stands in your way, and the plan we make together. It is seen by "
        f"{WHO[agency.shares]}, and every look is written down; employers never see "
        f"it. It is kept until {keeps} after we finish. You can have a copy or have it "
        "deleted at any time."
    )
    return f"{words} {agency.rule}".strip()


def seen_by(agency: Agency) -> str:
    """Say on a page of a client's record who sees what is written there."""
    return (
        f"Seen by {WHO_HERE[agency.shares]}; every look is written down. Employers and "
        "moderators never see it. The client can have a copy at any time."
    )
