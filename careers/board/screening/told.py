"""How the words of a sign are meant: asked of the worker, warned of, denied …"""

import re
from enum import StrEnum

from careers.reading.ad.found import is_denied


class Told(StrEnum):
    """How something is told that could be a sign."""

    ASKED = "asked"
    WARNED = "warned"
    DENIED = "denied"
    CUSTOMERS = "customers"
    OURS = "ours"
    OFFERED = "offered"


def told(sentence: str, start: int, end: int, before: str = "") -> Told:
    """Tell how the words between two places of a sentence are meant.

    ``before`` is the sentence before: “Scammers copy our ads. They ask for …”.
    """
    if _is_warning(sentence, before):
        return Told.WARNED
    if _is_denied(sentence, start, end):
        return Told.DENIED
    return _about(sentence, start)


def _about(sentence: str, start: int) -> Told:
    if _is_of_customers(sentence, start):
        return Told.CUSTOMERS
    if _OURS.search(sentence) and not _YOU_PAY.search(sentence):
        return Told.OURS
    if _OFFERED.search(sentence) and not _NOT_YET.search(sentence):
        return Told.OFFERED
    return Told.ASKED


def _is_of_customers(sentence: str, start: int) -> bool:
    """Whether others pay, or the worker only explains what they pay."""
    ahead = sentence[:start]
    theirs = _CUSTOMERS.search(ahead) or _EXPLAINED.search(ahead)
    if theirs and not _YOU.search(ahead):
        return True
    return bool(_TO_CUSTOMERS.search(sentence, start)) and not _YOU.search(sentence)


def _is_warning(sentence: str, before: str) -> bool:
    if _WARNS.search(sentence):
        return not _PROTESTS.search(sentence)
    return bool(_GOES_ON.match(sentence) and _WARNS.search(before))


def _is_denied(sentence: str, start: int, end: int) -> bool:
    if is_denied(sentence, start, end):
        return True
    denials = _NEVER.finditer(sentence, 0, end)
    return any(not _TURNS.search(sentence, found.start(), end) for found in denials)


_WARNS = re.compile(
    r"\b(?:beware|scam(?:s|mers?|ming)?\b|fraud(?:ulent(?:ly)?|sters?)?\b(?! (?:desk|"
    r"investigat|team|agent|call))|impost[eo]rs?|impersonat\w+|phish\w*|red flag"
    r"|fake (?:jobs?|ads?|adverts?|offers?|recruit\w+|posting|work)|false recruiters?"
    r"|claim(?:s|ing|ed)? to be|pretend(?:s|ing)? to be|using our name|in our name"
    r"|uses? our name|copy our ad|if (?:any(?:one|body)|some(?:one|body)) (?:asks?|else"
    r"|claim|contacts|offers|who)|if you (?:get|receive|are asked|were asked)\b"
    r"|report (?:it|them|any|this)\b|be (?:wary|careful|aware) of|stay safe|warning:"
    r"|mag-?ingat|paunawa)",
    re.IGNORECASE,
)
_PROTESTS = re.compile(
    r"(?:not?|isn.t|never) (?:a |any )?(?:scams?|frauds?)\b|100% legit|legit and safe",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\W*(?:they|these|those|that is not us|such|it)\b", re.IGNORECASE
)

_ASKS = (
    r"(?:ask|charg|request|collect|requir|demand|need|pay|send|mail|hir|interview|tak"
    r"|accept|sell|sold|giv|share|sharing|transfer|deposit|cash|buy|bought|purchas|cost"
    r"|text|want|use|using|forward|touch|handle|hold|conduct|provide|submit|receiv|rent"
    r"|offer|see|write)\w*"
)
_NEVER = re.compile(
    r"\b(?:never|cannot|can't|won't|don't|doesn't|not|nobody|no (?:one|(?:\w+ ){0,3}"
    r"(?:recruiter|employer|staff|colleague|manager))|hindi(?: kami)?|neither)\b"
    r"(?! (?:only|just|miss|wait|worry|hesitate|delay))(?: \w+,?){0,4}? " + _ASKS,
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:but|however|instead|until|unless|although|so that|without paying"
    r"|and you (?:must|need|pay|send)|you (?:must|will need to) )\b"
    r"|[;:] ?(?!money|gift|bank)|,? (?:just|simply|kindly|please) (?:send|pay|add)",
    re.IGNORECASE,
)

_PEOPLE = (
    r"(?:customers?|callers?|players?|members?|buyers?|senders?|users?|tenants?|renters?"
    r"|filers?|donors?|merchants?|shoppers?|patients?|policyholders?|guests?|drivers?"
    r"|supporters?|payers?|students)\b"
)
_CUSTOMERS = re.compile(
    rf"\b(?:{_PEOPLE}(?!.{{0,3}}own\b)|applicants of"
    r"|people (?:who )?(?:call|write|ask|contact|ring))",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(r"\b(?:explain|process|quote|waive|handle)\b", re.IGNORECASE)
_TO_CUSTOMERS = re.compile(
    rf"\b(?:paid by|charged to|to|from|when|if) (?:the |our |all )?{_PEOPLE}",
    re.IGNORECASE,
)
_YOU = re.compile(r"\b(?:you (?:receive|take|deposit|pay|keep)|your)\b", re.IGNORECASE)
_WE_PAY = (
    r"\b(?:[Ww]e|us|[Oo]ur company"
    r"|[Tt]he (?:company|clinic|employer|client|firm|agency))"
    r" (?:will |also |always |can )?(?:pays?|covers?|bears?|shoulders?|reimburses?"
    r"|arranges?|organi[sz]es?|provides?|suppl(?:y|ies)|lends?|gives? back)\b"
)
# A name pays; “Kindly pay”, “Everybody pays” and “Applicant pays” are no names.
_NAME_PAYS = (
    r"\b(?!Appl|Candidate|Agent|You|Trainee|Worker|Employee|Every|Each|Who|It\b|Th)"
    r"[A-Z]\w+ (?:also |always )?(?:pays|covers|bears|shoulders|reimburses"
    r"|arranges|organi[sz]es|provides|supplies|lends)\b"
)
_OURS = re.compile(
    rf"{_WE_PAY}|{_NAME_PAYS}"
    r"|\b(?:paid|covered|shouldered|borne|met|funded|provided|reimbursed|organi[sz]ed)"
    r"(?: for)? (?:in full )?by (?:us|the (?:company|employer|clinic|client)|our|[A-Z])"
    r"|at (?:our|the company's|the employer's|no) (?:own )?(?:expense|cost)"
    r"|free (?:of charge|to you)"
    r"|nothing (?:to (?:pay|buy)|(?:is|will be|has to be) (?:bought|paid))"
    r"|you (?:pay|buy|rent) nothing|no purchase"
    r"|costs? (?:are|is) ours|the cost is|are both paid|paid training"
    r"|in line with the law|is reimbursed",
)
_YOU_PAY = re.compile(
    r"\b(?:you|applicants?|candidates?|agents?) "
    r"(?:(?:must|will|need to|have to|first) )*"
    r"(?:pay|send|transfer|deposit|purchase|buy|order)s?\b(?! their)"
    r"|payable by|paid by the (?:new |applicant|agent|worker|candidate)",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:after|upon|on|with|following|once|at) (?:(?:the|a|an|your|our|you) )?"
    r"(?:\w+ )?(?:offer|hire|hiring|signing|contract|acceptance|accept|joining|start"
    r"|employment|signed|hired|passing|passed|pass)\b|first (?:day|shift|morning)"
    r"|conditional offer|offers? (?:is|are) (?:subject|conditional)"
    r"|offer of employment|if (?:you are )?(?:hired|offered)"
    r"|new[- ]hire|E-Verify|\bI-9\b|post-offer|pre-employment|el primer d[ií]a",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"before (?:an?|the|your|any|we) |to be considered|to reserve"
    r"|to (?:get|receive) (?:your|an) offer|with your application",
    re.IGNORECASE,
)
