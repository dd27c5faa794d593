"""What a client is told before anything is kept of them."""

from careers.people.clients.agency import Agency, Shares
from careers.people.clients.client import Agreed, Language
from careers.web.words.tongue import ENGLISH, Tongue, tongue_of

WHO_HERE = {
    Shares.OWN: "you and the lead of the agency",
    Shares.ALL: "the counselors of the agency",
}


def consent_words(agency: Agency, tongue: Tongue = ENGLISH) -> str:
    """Say what is kept, who sees it and for how long, in the agency's name."""
    words = (
        tongue.say(
            "{agency} keeps what you tell us about your work, your wishes and what "
            "stands in your way, and the plan we make together.",
            agency=agency.name,
        ),
        tongue.say(
            "It is seen by {who}, and every look is written down; employers never see "
            "it.",
            who=_who(agency.shares, tongue),
        ),
        tongue.say(
            "It is kept until {keeps} after we finish.",
            keeps=tongue.count(agency.keeps, "month"),
        ),
        tongue.say("You can have a copy or have it deleted at any time."),
        agency.rule,
    )
    return " ".join(filter(None, words))


def consent_in(agency: Agency, language: Language) -> str:
    """Say it in the language that a client reads."""
    return consent_words(agency, tongue_of(language))


def agreed_words(agreed: Agreed, agency: Agency, tongue: Tongue) -> str:
    """Say what a client agreed to, in the language they read.

    What the agency says otherwise today stays in the words they agreed to.
    """
    known = {consent_in(agency, language) for language in Language}
    return consent_words(agency, tongue) if agreed.words in known else agreed.words


def _who(shares: Shares, tongue: Tongue) -> str:
    if shares is Shares.OWN:
        return tongue.say("your counselor and the lead of the agency")
    return tongue.say("the counselors of the agency")


def seen_by(agency: Agency) -> str:
    """Say on a page of a client's record who sees what is written there."""
    return (
        f"Seen by {WHO_HERE[agency.shares]}; every look is written down. Employers and "
        "moderators never see it. The client can have a copy at any time."
    )
