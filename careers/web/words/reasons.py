"""Why a match ranks as it does, in words: each reason with its points."""

from collections.abc import Mapping

from careers.catalogue.catalogue import Catalogue
from careers.matching import bands, weights
from careers.matching.ranking import Addend, Kind
from careers.web.words.spans import span


def reason(addend: Addend, catalogue: Catalogue) -> str:
    """Say one reason: “You show it: Handling complaints”."""
    kind, subject = addend.reason.kind, addend.reason.subject
    if kind is Kind.EXPERIENCE:
        enough = addend.points > 0
        asked = span(int(subject))
        return f"{'Enough' if enough else 'Not yet enough'} experience: {asked} asked"
    if kind in _OF_ROLES:
        return f"{_WORDS[kind]}: {catalogue.roles[subject].name}"
    return f"{_WORDS[kind]}: {catalogue.skills[subject].name}"


def points(number: int) -> str:
    """Say points with their sign: “+1,200”, “−75”."""
    return f"{number:+,}".replace("-", "−")


_OF_ROLES = frozenset(
    (
        Kind.SAME_ROLE_NOW,
        Kind.SAME_ROLE,
        Kind.LIKE_ROLE_NOW,
        Kind.LIKE_ROLE,
        Kind.SAME_FAMILY,
        Kind.TRADE_NOW,
        Kind.TRADE_BEFORE,
    )
)
_WORDS: Mapping[Kind, str] = {
    Kind.SHOWN: "You show it",
    Kind.PARTLY: "You show part of it",
    Kind.MISSING: "Essential, and not shown yet",
    Kind.USED_NOW: "Your last work uses it",
    Kind.USED_BEFORE: "Your earlier work uses it",
    Kind.SAME_ROLE_NOW: "The work you did last",
    Kind.SAME_ROLE: "Work you have done",
    Kind.LIKE_ROLE_NOW: "Seems to be the work you did last",
    Kind.LIKE_ROLE: "Seems to be work you have done",
    Kind.SAME_FAMILY: "Work near to what you have done",
    Kind.TRADE_NOW: "Your last work is of this trade",
    Kind.TRADE_BEFORE: "You have worked in this trade",
}


def skill_weights() -> tuple[tuple[str, int], ...]:
    """Tell how much a kind of skill weighs, for the page that explains it all."""
    return (
        ("Serving customers", weights.HEART_SKILL),
        ("How that is done: calls, channels, care", weights.SERVICE_SKILL),
        ("Other crafts of the trade, such as planning shifts", weights.TRADE_SKILL),
        ("What all work asks, such as being on time", weights.PLAIN_SKILL),
        ("What any office asks, such as spreadsheets", weights.OFFICE_SKILL),
    )


def evidence_weights() -> tuple[tuple[str, str], ...]:
    """Tell what each piece of evidence gives, in the code's own numbers."""
    return (
        (
            "A skill that the job calls essential, shown",
            _times(100 * weights.ESSENTIAL),
        ),
        ("A skill that would help, shown", _times(100)),
        ("A lower level, or a near skill", "its part of that"),
        ("On top, if your last work uses it", _times(weights.USED_NOW)),
        ("On top, if your earlier work uses it", _times(weights.USED_BEFORE)),
        ("Essential, and not shown yet", _times(weights.MISSING)),
        ("The work you did last", points(weights.SAME_ROLE_NOW)),
        ("Work you have done before", points(weights.SAME_ROLE)),
        (
            "The ad, or a loose title of yours, only seems to mean such work",
            f"{points(weights.LIKE_ROLE_NOW)} or {points(weights.LIKE_ROLE)}",
        ),
        ("Other work of the same family", points(weights.SAME_FAMILY)),
        (
            "Any call-center work, last or before, the same for every job; half of it"
            " for a loose title",
            f"{points(weights.TRADE_NOW)} or {points(weights.TRADE_BEFORE)}",
        ),
        (
            "Enough months of experience for the ad, or not",
            f"{points(weights.EXPERIENCE)} or {points(-weights.EXPERIENCE)}",
        ),
    )


def _times(number: int) -> str:
    return f"{points(number)} × weight"


def band_rules() -> tuple[tuple[str, str], ...]:
    """Tell when a job stands in each of the three bands."""
    return (
        (
            "Fits well",
            f"at least {bands.PLENTY} skills shown in full, and at most one in"
            f" {bands.OPEN} of the essential ones not shown yet",
        ),
        (
            "Fits in part",
            "at least as much shown, fully or partly, as is essential and not shown"
            " yet",
        ),
        ("Further off", "everything else; it is not “never”"),
    )
