"""How ads of any trade ask for what every work needs: for order, for other teams."""

import re
from collections.abc import Iterator

from careers.reading.skills.signs_on_ads import TONGUES


def _way(signs: str, *patterns: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Name the letters without which no pattern is tried, parted by a bar."""
    return tuple(signs.split("|")), re.compile("|".join(patterns))


_WELCOME = (
    r"(?: language)?(?: skills)?(?: is| are| would be| as)?(?: an?)?"
    r"(?: (?:added|additional|big|definite|distinct|highly|huge|strong|strongly))*"
    r" (?:advantage|advantageous|asset|beneficial|bonus|desirable|desired|plus"
    r"|preferable|preferred)\b"
)
_TEAMS = (
    r"(?:(?:all|different|internal|multiple|other|our|the|various|your) ){0,2}"
    r"(?:(?:[\w/&-]+,? (?:and |& )?){0,3}?"
    r"(?:teams|departments?|functions|business units|stakeholders|vendors|suppliers"
    r"|contractors|agencies|engineers|developers|designers)"
    r"|(?:[\w/&-]+,? (?:and |& )?){0,2}?"
    r"(?:account|business|client|creative|design|development|editorial|engineering"
    r"|finance|hr|internal|it|legal|marketing|media|operations|product|production|qa"
    r"|sales|support|technical)"
    r" (?:colleagues|groups?|managers?|personnel|staff|team))\b"
    r"(?! (?:lead|member|management|work))"
)
_JOINED = "|".join(
    rf"(?<={verb} with)"
    for verb in (
        *("work", "works", "working", "closely", "conjunction", "directly", "partner"),
        *("coordinate", "coordinates", "coordinating", "coordination", "partnering"),
        *("collaborate", "collaborates", "collaborating", "collaboration", "liaison"),
        *("interface", "interfaces", "interfacing", "interact", "interacts"),
        *("communicate", "communicates", "communicating", "communication"),
    )
)
_CLIENTS = r"(?<=closely with) (?:our |the |all |key )*clients\b"

_WAYS = {
    "stakeholder-management": (
        _way("with ", rf"with(?:{_JOINED}) {_TEAMS}", rf"with{_CLIENTS}"),
        _way("alongside", rf"alongside {_TEAMS}"),
        _way("across ", rf"across (?<=work across )(?:{_TEAMS})"),
    ),
    "time-management": (
        _way(
            "organi",
            r"organi[sz]ation(?:al)?(?: (?:and|&) [\w-]+)? (?:skills|abilit\w+)",
            r"organi[sz]ational,? (?:[\w-]+,? ){0,3}?(?:and|&) (?:\w+ ){1,2}?skills\b",
        ),
    ),
    "clear-writing": (
        _way(
            "verbal",
            r"verbal(?:ly)? \([^)\n]{1,40}\),? (?:and|&|or) (?:in )?writ(?:ten|ing)\b",
            r"verbal, written(?=,| and| &|\n)",
        ),
    ),
    "presenting": (
        _way(
            "presentation",
            r"presentation(?=,? (?:and|&) (?:\w+ )?(?:communication|interpersonal"
            r"|negotiation|organi[sz]ational) skills)",
            r"presentation(?<=communication and presentation)",
        ),
    ),
    "closing-sales": (
        _way(
            "closing",
            r"closing(?<=ing and closing)(?<!opening and closing)"
            r"(?=[.,;\n]| (?:business|deals?|sales?|contracts|techniques)\b)",
        ),
    ),
    "integrity": (
        _way(
            "confidential",
            r"confidential,? (?:and |or )?(?:urgent|sensitive|time-sensitive)"
            r" (?:packages|parcels|mail|items|material)\b",
        ),
    ),
    "positive-attitude": (_way("positive, ", r"positive, [\w-]+ attitude\b"),),
    "phone-manner": (_way("phone and comm", r"phone(?= and communication skills)"),),
    "two-languages": (
        _way(" plus|desir", rf"\b(?:{'|'.join(TONGUES)}){_WELCOME}"),
        _way("language", rf"languages?(?<!english language){_WELCOME}"),
    ),
    "renewals": (
        _way(
            "renewing",
            r"renewing (?:\w+ ){0,3}?(?:packages|contracts|subscriptions|memberships"
            r"|policies|accounts)\b",
        ),
    ),
    "spreadsheets": (
        _way(
            "excel",
            r"excel(?:(?<=strong excel)|(?<=advanced excel)|(?<=good excel))"
            r"(?= and|,| skills)",
        ),
    ),
}


def in_any_trade(low: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Give the skills that a text in small letters may ask for, and how to look."""
    for skill, ways in _WAYS.items():
        for signs, pattern in ways:
            if any(sign in low for sign in signs):
                yield skill, pattern
