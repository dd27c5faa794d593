"""What comes on top of base pay, and what may be taken back."""

import re
from decimal import Decimal

from careers.reading.ad.found import NUMBER, Found, first, form, found, number_of
from careers.reading.ad.money import MONEY, Money, amount


def training_rate(text: str) -> Found[Decimal] | None:
    """Read the rate paid while training."""
    for pattern in (_TRAINING, _TRAINING_AFTER):
        match = pattern.search(text)
        if match and amount(match["rate"]) >= 2:
            return found(amount(match["rate"]), match)
    return None


def differential(text: str, kind: str) -> Found[str] | None:
    """Read a night, weekend or bilingual differential; its amount, or “offered”."""
    names = _KINDS[kind]
    near = r"(?:[^.\n;]|\.(?=\d)){0,45}?"
    by_amount = re.compile(
        rf"(?P<sum>{_AMOUNT})(?:(?!plus\b|and\b|\+)[^.\n;,]){{0,28}}?\b"
        rf"(?:{names})(?:[ -]\w+){{0,2}} {_DIFF}"
        rf"|\b(?:{names})(?:[ -]\w+){{0,2}}[ -]?{_DIFF}{near}(?P<sum2>{_AMOUNT})"
        rf"|\b(?:differential|premium|extra|additional)\b[^.\n;]{{0,12}}?"
        rf"(?P<sum3>{_AMOUNT})[^.\n;,]{{0,25}}\b(?:{names})\b"
        rf"|(?P<sum4>{_AMOUNT})(?: (?:an|per) hour|/hr| more| extra)+ (?:for"
        rf"|on) (?:the )?(?:\w+ )?(?:{names})\b",
        re.I,
    )
    match = by_amount.search(text)
    if match:
        sums = (match["sum"], match["sum2"], match["sum3"], match["sum4"])
        return found(_tidy(next(filter(None, sums))), match)
    bare = first(form(rf"(?:{names})(?:[ -]\w+){{0,2}}[ -]?{_DIFF}"), text)
    return found("offered", bare) if bare else None


def bonus(text: str) -> Found[str] | None:
    """Read a bonus or incentive on top of base pay, in the ad's words."""
    match = first(_BONUS, text)
    return found(match.group().strip(), match) if match else None


def commission(text: str) -> Found[str] | None:
    """Read that sales are paid by commission, in the ad's words."""
    match = first(_COMMISSION, text)
    return found(match.group().strip(), match) if match else None


def bonus_earned(text: str) -> Found[int] | None:
    """Read how many of 100 agents earned the bonus."""
    match = _EARNED.search(text)
    if not match:
        return None
    if percent := match["percent"] or match["percent2"]:
        return found(int(percent), match)
    part, whole = number_of(match["part"]), number_of(match["whole"])
    return found(round(100 * part / whole), match) if 0 < part <= whole else None


def clawback(text: str) -> Found[bool] | None:
    """Read whether money already paid can be taken back."""
    refused = _NO_CLAWBACK.search(text)
    if refused:
        return found(False, refused)
    match = _CLAWBACK.search(text)
    return found(True, match) if match else None


def allowances(text: str) -> Found[Decimal] | None:
    """Add up the monthly allowances that are named with an amount."""
    hits = list(_ALLOWANCE.finditer(text))
    if not hits:
        return None
    sums = {
        (match["name"] or match["name2"] or "").lower(): amount(
            match["sum"] or match["sum2"]
        )
        for match in hits
    }
    total = sum(sums.values(), Decimal(0))
    return found(total, hits[0]) if total >= 100 else None


def hmo(text: str) -> Found[str] | None:
    """Read when health cover starts and for whom, in the ad's words."""
    match = first(_HMO, text)
    return found(re.sub(r"\s+", " ", match.group().strip()), match) if match else None


def every(text: str) -> Found[str] | None:
    """Read how often wages are paid."""
    match = _EVERY.search(text)
    return found(match["often"].lower(), match) if match else None


def probation(text: str) -> Found[str] | None:
    """Read how long probation lasts."""
    match = _PROBATION.search(text)
    if not match:
        return None
    number = match["n"] or match["n2"]
    unit = (match["u"] or match["u2"]).lower().rstrip("s")
    return found(
        f"{number.lower()} {unit}{'' if number in ('1', 'one') else 's'}", match
    )


def _tidy(words: str) -> str:
    """Write a differential one way: “$1.50 an hour”, “10%”."""
    plain = re.sub(r"\s+", " ", words.strip())
    plain = re.sub(
        r"\s*(?:/\s?(?:hour|hr)|(?:per|an) hour|hourly)$", " an hour", plain, flags=re.I
    )
    return re.sub(r"\s*(?:%|percent|per cent)$", "%", plain, flags=re.I)


_AMOUNT = (
    rf"(?:(?:{Money.MARK})\s?{MONEY}(?:\s*(?:/\s?(?:hour|hr)\b|per hour"
    rf"|an hour|hourly))?|\d{{1,3}}(?:\.\d+)?\s?(?:%|percent|per cent))"
)
_DIFF = (
    r"(?:shift )?(?:differential|diff|premium|pay|bonus|rate|uplift|allowance"
    r"|stipend|incentive)s?\b"
)
_KINDS = {
    "night": r"nights?|overnight|graveyard|third[- ]shift|3rd[- ]shift"
    r"|evening and night|nd",
    "weekend": r"weekends?|saturdays? (?:and|or) sundays?",
    "bilingual": r"bilingual|language|spanish|second[- ]language|multilingual",
}
_TRAINING = re.compile(
    rf"\b(?:paid )?training (?:is )?(?:pay|rate|wage|paid|is)?(?: rate)?"
    rf"(?: is)?(?: paid)?(?: at| of|:|,)? ?(?:{Money.MARK})\s?"
    rf"(?P<rate>{MONEY})(?:\s*(?:/|per|an)\s?(?:hour|hr))?",
    re.I,
)
_TRAINING_AFTER = re.compile(
    rf"(?:{Money.MARK})\s?(?P<rate>{MONEY})(?:\s*(?:/|per|an)?\s?(?:hour|hr"
    rf"|hourly))? (?:in|during|while(?: you are)?(?: in)?|for|through) "
    rf"(?:the |your |paid |\w+[- ]weeks? of )*(?:training|class|train)\b",
    re.I,
)
_BONUS = form(
    r"(?:(?:monthly|quarterly|performance|attendance|sign-?on|signing"
    r"|retention|referral|annual|incentive|productivity|quality|kpi)[- ]"
    r"(?:\w+ ){0,2}?(?:bonus(?:es)?|incentives?)"
    r"|bonus(?:es)? (?:of|up to|potential|scheme|plan)[^.\n;•]{0,30}"
    r"|uncapped bonus(?:es)?|performance[- ]based (?:bonus(?:es)?"
    r"|incentives?))"
)
_COMMISSION = form(
    r"(?:uncapped |monthly |weekly |base (?:pay )?(?:plus|\+) "
    r"|plus )?commissions?(?:[- ]only)?(?! (?:on|for) (?:human|civil))"
)
_EARNED = re.compile(
    rf"\b(?:(?P<percent>\d{{1,3}})\s?(?:%|percent|per cent) of|"
    rf"(?P<part>{NUMBER}) (?:in|of|out of)(?: every)? (?P<whole>{NUMBER})"
    rf"(?: of)?)[^.\n]{{0,45}}?\b(?:earn|hit|got|get|receiv|made|make|reach"
    rf"|qualif|took|achiev)\w*[^.\n]{{0,30}}?\b(?:bonus|incentive|target|it"
    rf"|commission)\b"
    rf"|\b(?:bonus|incentive|commission)\b(?: that| which)?[^.\n]{{0,12}}?\b"
    rf"(?P<percent2>\d{{1,3}})\s?(?:%|percent|per cent) of[^.\n]{{0,40}}?\b"
    rf"(?:earn|hit|got|receiv|made|reach|achiev)\w*",
    re.I,
)
_CLAWBACK = form(
    r"claw[- ]?backs?|clawed back|charge-?backs? (?:apply|on|if|against)|"
    r"(?:re)?pay (?:it |the (?:\w+ )?bonus )?back|repayable|must be repaid"
    r"|repay the"
)
_NO_CLAWBACK = form(
    r"(?:no|zero|without) (?:claw[- ]?backs?|charge-?backs?)"
    r"|never clawed back|not clawed back"
)
_ALLOWANCE = re.compile(
    rf"(?:{Money.MARK})\s?(?P<sum>{MONEY})(?:\s*(?:/|per|a)?\s?(?:month|mo"
    rf"|monthly))?(?: worth of| in| of| non-?taxable| de minimis| monthly"
    rf"| taxable)* (?P<name>(?:\w+[ /&-]+){{0,3}}?)allowances?\b"
    rf"|(?P<name2>(?:\b(?:rice|meal|transpo\w*|transportation|internet"
    rf"|clothing|laundry|night|work-from-home|wfh|account|food|load"
    rf"|electricity|skills?)\b[ /&-]*){{1,4}})(?:and \w+ )?allowances?(?: of|:| \("
    rf"|–| -)*\s?(?:{Money.MARK})\s?(?P<sum2>{MONEY})",
    re.I,
)
_HMO = form(
    r"(?:day[- ](?:1|one) )?(?:hmo|health card|health insurance)(?: "
    r"(?:coverage|card|plan|benefits?))?[^.\n;•]{0,60}?(?:day (?:1|one)"
    r"|first day|upon (?:hire|hiring|regulari[sz]ation|start)"
    r"|regulari[sz]ation|after \w+ (?:days|months)|\w+ (?:free )?dependents?)"
    r"(?:[^.\n;•]{0,35}?dependents?)?"
    r"|day[- ](?:1|one) hmo[^.\n;•]{0,40}?(?:dependents?)|day[- ](?:1|one) hmo|hmo"
)
_EVERY = re.compile(
    r"\b(?:paid|payday|pay(?:roll)?)(?: is| are| every)? (?P<often>weekly"
    r"|bi-?weekly|semi-?monthly|twice (?:a|per) month|monthly|every "
    r"(?:two weeks|other friday|friday|week|15th and 30th))\b",
    re.I,
)
_PROBATION = re.compile(
    rf"\b(?P<n>{NUMBER})[- ](?P<u>days?|months?)['’]? probation|probation\w*"
    rf"(?: period)?(?: of| is|:| lasts)? (?P<n2>{NUMBER})[- ](?P<u2>days?"
    rf"|months?)",
    re.I,
)
