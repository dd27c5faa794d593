"""Experience and education asked for."""

import re

from careers.reading.ad.found import NUMBER, Found, form, found, number_of


def experience(text: str) -> Found[int] | None:
    """Read the months of experience that an ad insists on; 0 when none is needed."""
    asked = [match for match in _ASKED.finditer(text) if not _beside(text, match)]
    if asked:
        best = min(asked, key=_months)
        return found(_months(best), best)
    none = _NONE.search(text)
    return found(0, none) if none else None


def education(text: str) -> Found[str] | None:
    """Read the lowest schooling that is enough."""
    for value, pattern in _SCHOOLS:
        match = pattern.search(text) if value == "none" else _insisted(pattern, text)
        if match:
            return found(value, match)
    return None


def _insisted(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Skip schooling that is only welcome."""
    for match in pattern.finditer(text):
        after = re.split(_BREAKS, text[match.end() : match.end() + 60])[0]
        before = re.split(_BREAKS, text[max(0, match.start() - 40) : match.start()])[-1]
        if not (_WELCOME.search(after) or _WELCOME.search(before)):
            return match
    return None


def _beside(text: str, match: re.Match[str]) -> bool:
    """Whether the years are the company's, or only welcome."""
    after = re.split(_BREAKS, text[match.end() : match.end() + 60])[0]
    before = re.split(_BREAKS, text[max(0, match.start() - 60) : match.start()])[-1]
    months = _months(match)
    return bool(
        months > 180
        or _COMPANY.search(before)
        or _WELCOME.search(after)
        or _WELCOME.search(before)
    )


def _months(match: re.Match[str]) -> int:
    number = number_of(match["n"] or match["n2"] or match["n3"])
    unit = match["unit"] or match["unit2"] or match["unit3"]
    return round(number * (12 if unit.lower().startswith("y") else 1))


_BREAKS = r"[.\n;•*○●▪]"
_ASKED = re.compile(
    rf"(?<![\d.$£₱-])(?<!\w)(?P<n>{NUMBER}|an?(?= year))\s*\+?"
    rf"(?:\s*\(\d+\)\s*)?(?:\s*(?:-|–|to|or)\s*{NUMBER}\+?)?(?:\s*(?:or|and) "
    rf"(?:more|above|over|up))?\s*(?:full )?"
    rf"(?P<unit>years?|yrs?|months?|mos)\b['’]?(?:\s+(?:or more|and above"
    rf"|minimum|plus))?(?:\s+(?!in business|in college|of college|college|old"
    rf"|ago|contract|training|in a row|running|serving"
    rf"|we\b)[\w'’/&,()-]+){{0,9}}?\s+(?:experience|exp\b|background)"
    rf"|(?<![\d.$£₱-])(?<!\w)(?P<n3>{NUMBER})\s*\+?(?:\s*(?:-|–|to|or)\s*{NUMBER}\+?)?"
    rf"\s*(?P<unit3>years?|yrs?|months?)['’]?(?: spent)? (?:answering|coaching|handling"
    rf"|leading|providing|selling|serving|supporting|working (?:as|in|with))\b"
    rf"|(?:experience|background)(?:\s*(?:required|needed)?\s*[:–-]\s*"
    rf"|[^.\n;•*()]{{0,90}}\(\s*)(?:at least |min(?:imum)?"
    rf"(?: of)? )?(?P<n2>{NUMBER})\s*\+?\s*(?P<unit2>years?|yrs?|months?)",
    re.I,
)
_NONE = form(
    r"wala(?:ng|ng pang)? experience|no (?:\w+[ /]){0,4}?experience(?: is)? ?"
    r"(?:needed|required|necessary|whatsoever|\?|(?=[!.,;–-]))|experience "
    r"(?:is )?not (?:needed|required|necessary)"
    r"|(?:with or )?without (?:\w+ ){0,3}experience (?:are |is )?(?:welcome"
    r"|accepted|may apply)|fresh grad\w*(?: \w+){0,3} (?:are |is )?(?:welcome"
    r"|encouraged|accepted|may apply|can apply|ok)"
    r"|first[- ]time (?:job ?seekers?|callers?|agents?) (?:are )?welcome"
    r"|experience (?:\w+ )?in this (?:field|industry|area|sector|line of work) is not"
    r" (?:needed|required|necessary)"
    r"|entry[- ]level[,:]? no experience|newbies (?:are )?welcome|"
    r"(?:career shifters and |)fresh graduates and career shifters"
    r"|open to fresh grad\w*"
)
_COMPANY = re.compile(
    r"\b(?:our|over|we have|we bring|company|founded|with more than"
    r"|for more than|for the past|celebrating|combined|has|been)\b[^.]{0,30}$",
    re.I,
)
_WELCOME = re.compile(
    r"\b(?:preferred|a plus|is plus|advantage|desir\w+|nice to have|bonus"
    r"|helpful|ideally|but not required|not required|welcome|an asset)\b",
    re.I,
)
_SCHOOLS = (
    (
        "none",
        form(
            r"no (?:college |university )?(?:degree|diploma|qualifications?)"
            r"(?: is)? (?:needed|required|necessary)|(?:degree|diploma"
            r"|qualifications?) not (?:needed|required|necessary)"
            r"|regardless of educational"
        ),
    ),
    (
        "high school",
        form(
            r"high[- ]?school(?: diploma| graduates?| level)?|g\.?e\.?d\.?"
            r"(?!\w)|hs diploma|h\.s\. diploma|secondary (?:school|education)"
            r"|senior high(?: school)?(?: graduates?)?|shs graduates?"
            r"|k-?12 graduates?|grade 12"
            r"|gcses?|old curriculum"
        ),
    ),
    (
        "some college",
        form(
            r"some college|at least (?:\w+ )?(?:\(?\d\)? )?years? (?:in"
            r"|of) college|(?:completed )?(?:at least )?(?:\w+|\d) years? "
            r"(?:in|of) college|college (?:level|undergrad\w*|credits?|units)"
            r"|college undergrad\w*|undergraduates?"
            r"|associate['’]?s?[’']? degree"
            r"|\d\d (?:college )?units|vocational|second[- ]year college"
        ),
    ),
    (
        "bachelor",
        form(
            r"bachelor['’]?s?[’']?(?: degree)?|college (?:graduates?|degree)|"
            r"(?:four|4)[- ]year (?:college )?(?:degree|course)"
            r"|university degree|b\.?a\.?/b\.?s\.?|ba or bs|degree holder|"
            r"(?:graduate|graduates) of any (?:\w+ )?course"
            r"|any 4[- ]year course"
        ),
    ),
    (
        "license",
        form(
            r"(?:active|current|valid|unrestricted|resident)(?: \w+){0,5} "
            r"(?:insurance |producer |rn |nursing )?licen[sc]es?"
            r"|rn licen[sc]e|life (?:and|&) health licen[sc]e|p(?:roperty)? ?"
            r"(?:&|and) ?c(?:asualty)? licen[sc]e|licensed (?:insurance"
            r"|pharmacy)"
        ),
    ),
)
