"""Whether an ad names who hires, and whether the name was pasted into it."""

import re
from collections import Counter
from collections.abc import Iterator

from careers.board.screening.ad import Ad
from careers.board.screening.hit import Hit
from careers.board.screening.text import Text


def hits(ad: Ad, text: Text) -> Iterator[Hit]:
    """Tell an ad of nobody, and a name that is written in two ways."""
    names = _names(text.plain)
    if not (ad.employer or "").strip() and not _is_named(text.plain, names):
        yield Hit("no-employer", "employer")
        if ad.pay.low or ad.pay.high:
            yield Hit("pay-without-payer", "pay")
    pasted = _pasted(names, text.plain)
    if pasted:
        yield Hit("pasted-name", "text", *text.quote(*pasted))


OFTEN = 2

_COMMON = """
the this that these we you your our they it if all any each who what there here
candidate candidates applicant applicants job jobs position positions role roles
work company team customer customers client clients service services representative
representatives rep reps agent agents call calls center centre centers experience
training data entry administrative administration office must ability salary pay
benefits employment monday tuesday wednesday thursday friday saturday sunday medical
typing english spanish french german filipino associate associates manager managers
high school diploma degree bachelor level sales support technical admin clerk
assistant clerical microsoft word excel outlook powerpoint windows internet google
united states america north south east west city january february march april may
june july august september october november december no not please apply full part
time paid health dental life insurance executive advisor adviser consultant operator
crm pc it hr us uk usa cv resume i online home phone telesales department general
human resources help desk specialist coordinator supervisor lead leader description
responsibilities requirements duties skills location account accounts
"""
_NOT_NAMES = frozenset(_COMMON.split())
_WORD = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z]+[A-Za-z]*|[A-Z]{4,})\b")
_HIRES = re.compile(
    r"\b(?P<name>[A-Z][\w&'-]+)(?: (?:&|of|and|the|[A-Z][\w&'-]*)){0,4},? "
    r"(?:Inc\b|LLC|Ltd|Limited\b|Corp\b|plc\b|GmbH|(?:is|are) (?:an?|the|one|seeking"
    r"|hiring|looking|recogni[sz]ed|committed|proud|now|currently|growing|recruiting)\b"
    r"|has (?:been|grown|an?|over|established|more)\b|(?:provides?|offers?|delivers?"
    r"|seeks|helps|serves|operates|speciali[sz]es)\b)"
)


def _names(plain: str) -> Counter[str]:
    """Count the capital words within sentences that are no common words of ads."""
    return Counter(
        word for word in _WORD.findall(plain) if word.lower() not in _NOT_NAMES
    )


def _is_named(plain: str, names: Counter[str]) -> bool:
    if any(count >= OFTEN for count in names.values()):
        return True
    subjects = (found["name"].lower() for found in _HIRES.finditer(plain))
    return any(name not in _NOT_NAMES for name in subjects)


def _pasted(names: Counter[str], plain: str) -> tuple[int, int] | None:
    """Find a name in capitals that the text also writes as a name."""
    for name in names:
        usual = name.title()
        if name.isupper() and re.search(rf"(?<=[a-z,] ){usual}\b", plain):
            found = re.search(rf"\b{name}\b", plain)
            return found.span() if found else None
    return None
