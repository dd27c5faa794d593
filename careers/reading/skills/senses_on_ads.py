"""Words that name a skill on a CV, and in an ad a gift, a firm or a plain errand."""

import re

from spacy.tokens import Span

_WORDS_BACK = 7


def means_other_on_ad(span: Span) -> bool:
    """Tell whether an ad says the words of a skill and asks for none by them."""
    rule = _RULES.get(span.text.lower())
    if rule is None:
        return False
    doc = span.doc
    before = doc[max(0, span.start - _WORDS_BACK) : span.start].text
    after = doc[span.end : span.end + 2].text
    # A mark between the words before and the skill stays, and so does the case.
    return bool(rule.search(f"{before} <{span.text}> {after}"))


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


# What one is given: "unrivalled training and development opportunities".
_GIVEN = _rule(
    r"(?i)\b(?:award\w*|benefit|excellent|extensive|fantastic|for|full|great|in-?house"
    r"|offer\w*|ongoing|outstanding|participat\w*|professional|receiv\w*|thorough"
    r"|undergo\w*|undertak\w*|unrivalled|world class|your)[^.;:]{0,25} <"
    r"|> (?:opportunit|plan\b|program|scheme|will be|is given|is provided)"
)
_HOPED = _rule(
    r"(?i)\b(?:career|development|excellent|fantastic|future|good|great|growth|job"
    r"|progression|promotion|real|strong|term)(?: and| &)? <"
)
# Only who books them keeps the diary; "Acme Appointments" is a firm.
_NOT_BOOKED = _rule(
    r"(?i)^(?!.*\b(?:arrang|book|calend|cancel|chang|confirm|coordinat|co-ordinat|diar"
    r"|mak|manag|organi[sz]|remind|schedul|set)\w*\b[^.;]* <)"
    r"|(?-i:[A-Z]\w+ <Appointments>)"
)
_PASSED_ON = _rule(
    r"(?i)\b(?:assign|direct|distribut|escalat|forward|pass|refer|rout|send"
    r"|transfer)\w*\b[^.;]* <"
)
_DAYS_OFF = _rule(
    r"(?i)\b(?:allowance|annual|days|holidays?|leave|plus|statutory)\b[^.;]* <"
)
_OF_A_THING = _rule(
    r"(?i)> (?:grounding|induction|knowledge|professions|quality|training"
    r"|understanding)"
)

_RULES = {
    "training and development": _GIVEN,
    "training and coaching": _GIVEN,
    "prospects": _HOPED,
    "appointment": _NOT_BOOKED,
    "appointments": _NOT_BOOKED,
    "relevant departments": _PASSED_ON,
    "relevant department": _PASSED_ON,
    "appropriate department": _PASSED_ON,
    "appropriate departments": _PASSED_ON,
    "bank holidays": _DAYS_OFF,
    "bank holiday": _DAYS_OFF,
    "thorough": _OF_A_THING,
    # The agency that wrote the ad, not the work.
    "recruitment": _rule(
        r"(?i)\b(?:our|specialist) <|> (?:agency|business|company|consultancy|group"
        r"|services|solutions)\b"
    ),
    # "Email jo.bloggs…", "please call or email Jo".
    "email": _rule(
        r"(?i:\b(?:please|telephone|call|contact details?)(?: or| and)?) <"
        r"|> (?:\S*[.@]\S|: ?\S|$)|> \Z"
    ),
    "good sense": _rule(r"> of humou?r"),
    "honest": _rule(r"> (?:answer|feedback|opinion)"),
    "from home": _rule(r"\baway <"),
    "articulate": _rule(r"> (?:and )?(?:its|our|the|their|previous|your|complex)\b"),
    # Written first, and small firms: neither a phone for the deaf nor an expert.
    "tdd": _rule(r"(?i)^(?!.*\b(?:tty|relay|deaf|hearing)\b)"),
    "sme": _rule(r"(?i)^(?!.*\b(?:subject|agents|floor|expert)\b)"),
    "smes": _rule(r"(?i)^(?!.*\b(?:subject|agents|floor|expert)\b)"),
    "versatile": _rule(r"> environment"),
}
