"""Words that name a skill on a CV only with grounds: what stands near, or its trade.

"SAP" keeps orders and bills, and stock, wages and ledgers too; "servers" are machines,
or wait at tables; guests stay at a hotel, or dine.
"""

import re

from spacy.tokens import Span

from careers.reading.skills.words import before, said
from careers.reading.text.headings import Part
from careers.reading.text.sections import part_at

_NEAR = 60


def is_groundless(text: str, span: Span) -> bool:
    """Tell whether a CV says nothing near a word, or anywhere, that bears it out."""
    words = said(span)
    beside = _BESIDE.get(words)
    if beside is not None and not beside.search(_around(text, span)):
        return True
    trade = _TRADES.get(words) or _TRADES.get(span.label_)
    if trade is not None and not trade.search(text):
        return True
    return words == "sales" and _is_keyword(text, span) and not _SELLS.search(text)


def needs_grounds(words: str, skill: str) -> bool:
    """Tell whether these words never name a skill by themselves on a CV."""
    return not _TRADES.keys().isdisjoint([words, skill]) or words in _BESIDE


def _is_keyword(text: str, span: Span) -> bool:
    """Tell a keyword of a long list, which a program may have drawn from the rest."""
    if part_at(span.doc._.sections, span.start_char) is not Part.SKILLS:
        return False
    mark = text[: span.start_char].rstrip()[-1:]
    return mark == "," and text[span.end_char :].lstrip()[:1] == ","


_SELLS = re.compile(
    r"\b(?:sell|sells|selling|sold)\b"
    r"|\bsales\b(?!men|man| reports?| tax)[\s\S]*\bsales\b(?! reports?| tax)",
    re.IGNORECASE,
)
_HERE = "\0"


def _around(text: str, span: Span) -> str:
    """Read what stands near, with a mark in the place of the words themselves."""
    after = text[span.end_char : span.end_char + _NEAR]
    return f"{before(text, span, _NEAR)}{_HERE}{after}"


def _clause_of(words: str) -> re.Pattern[str]:
    """Look for words in the same clause: those of a list stand side by side."""
    told = rf"\b(?:{words})\b"
    within = r"[^,;|•:]*"
    return re.compile(rf"{told}{within}{_HERE}|{_HERE}{within}{told}", re.IGNORECASE)


def _led_by(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b[^;|•:]*{_HERE}", re.IGNORECASE)


_SYSTEMS = (
    *("as/400", "as400", "erp", "erp system", "erp systems", "jd edwards", "mainframe"),
    *("oracle", "oracle erp", "peoplesoft", "point of sale", "pos system"),
    *("pos systems", "sap", "sap erp"),
)
_SOLD = _clause_of(
    r"bills?|billed|billing|customers?|invoic\w+|orders?|payments?|prices|pricing"
)
_SHARED = _clause_of(
    r"articles|content|creat\w+|documents|environment|knowledge|librar\w+|maintain\w*"
    r"|manag\w+|migrat\w+|pages?|portals?|sites?|websites?"
)
_BETTERED = _led_by(
    r"adopt\w*|creat\w+|defin\w+|develop\w*|document\w*|establish\w*|identif\w+"
    r"|implement\w*|improv\w+|introduc\w+|recommend\w*|shar\w+|standardiz\w+"
)
_SHOPS = _clause_of(r"customers?|orders?|service|support")
_MET = re.compile(
    rf"\b(?:microsoft|outlook|skype|slack|webex|zoom)[ ,/&|]+(?:and )?{_HERE}"
    rf"|{_HERE}[ ,/&|]+(?:and )?(?:skype|slack|webex|zoom)\b",
    re.IGNORECASE,
)
_BESIDE = {
    **dict.fromkeys(_SYSTEMS, _SOLD),
    "sharepoint": _SHARED,
    "appointments": _clause_of(
        r"accept\w*|arrang\w+|book\w*|calendars?|cancel\w*|confirm\w*|coordinat\w+"
        r"|declin\w+|made|mak(?:e|es|ing)|manag\w+|organi[sz]\w+|remind\w*"
        r"|reschedul\w+|schedul\w+|set|setting"
    ),
    "asset management": _clause_of(
        r"computers?|devices|equipment|hardware|inventory|laptops|software"
    ),
    "best practices": _BETTERED,
    "configuration management": re.compile(
        r"\b(?:change|changes|incidents?|releases?)\b", re.IGNORECASE
    ),
    **dict.fromkeys(
        ["medicaid", "medicare"],
        _clause_of(r"benefits?|claims?|coverage|eligib\w+|enroll\w*|plans?|verif\w+"),
    ),
    **dict.fromkeys(
        ["e-commerce", "ecommerce", "e commerce", "online shopping"], _SHOPS
    ),
    **dict.fromkeys(["retail environment", "retail experience"], _SHOPS),
    **dict.fromkeys(
        [
            f"{done} surveys"
            for done in ("conduct", "conducts", "conducted", "conducting")
        ],
        _clause_of(r"callers|calls|customers|opinions?|phone|respondents|telephone"),
    ),
    "teams": _MET,
}


def _spoken_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_OWED = _spoken_of(
    r"collections?|collectors?|creditors?|debts?|debtors?|delinquen\w+|past[ -]due"
)
_TRADES = {
    "servers": _spoken_of(
        r"data ?centers?|database|hardware|help ?desk|linux|networks|networking|sql"
        r"|unix|vmware|windows server"
    ),
    **dict.fromkeys(
        ["api", "apis", "aws"],
        _spoken_of(r"cloud|developers?|json|linux|rest|software|sql|web"),
    ),
    **dict.fromkeys(
        ["phone interviews", "telephone interviews", "telephone interviewing"],
        _spoken_of(r"interviewers?|opinions?|poll(?:s|ing)?|respondents?|surveys?"),
    ),
    "bankruptcy-accounts": _OWED,
    "case management": _spoken_of(
        r"famil(?:y|ies)|health ?care|medic\w+|mental health|nurs\w+|patients?"
        r"|shelters?|social work\w*"
    ),
    "underwriting": _spoken_of(r"insur\w+|policyholders?"),
    "banking": _spoken_of(
        r"bankers?|branch(?:es)?|checking|debit|deposits?|loans?|tellers?"
    ),
    "business development": _spoken_of(
        r"leads|new (?:accounts|business|clients|customers)|prospect\w*|sales"
    ),
    "cad software": _spoken_of(r"911|dispatch\w*|emergenc\w+"),
    "claims": _spoken_of(r"adjust(?:ers?|ors?)|insur\w+|medica(?:id|re)|warrant\w+"),
    "reservations": _spoken_of(
        r"airlines?|car rentals?|cruises?|flights?|hotels?|inn|lodging|motels?|resorts?"
        r"|tours?|travel\w*"
    ),
    "guest-service": _spoken_of(
        r"concierge|cruise|front desk agent|hotels?|inn|lodging|motels?|resorts?"
    ),
    "legal-collections": _OWED,
    "property-calls": _spoken_of(
        r"apartments?|landlords?|leas(?:e|es|ing)|propert(?:y|ies)|rent|rentals?"
        r"|residents?|tenants?"
    ),
}
