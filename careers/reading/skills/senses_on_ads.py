"""Words that name a skill on a CV, and in an ad a gift, a firm or a plain errand."""

import re

from spacy.tokens import Span

_WORDS_BACK, _WORDS_ON = 7, 4


def means_other_on_ad(span: Span) -> bool:
    """Tell whether an ad says the words of a skill and asks for none by them."""
    rule = _RULES.get(span.text.lower())
    if rule is None:
        return False
    doc = span.doc
    before = doc[max(0, span.start - _WORDS_BACK) : span.start].text
    after = doc[span.end : span.end + _WORDS_ON].text
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
# People one writes to or passes on, as one does with customers.
_PEOPLE = _rule(
    rf"{_HOPED.pattern}"
    r"|\b(?:campaigns?|promotions?) (?:\w+ )?to\W+<|\b(?:rout|transfer)\w* <|\bthese <"
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
# Parcels and freight go in and out as calls do, and travel by night.
_OF_PARCELS = _rule(
    r"(?i)\b(?:deliver\w*|freight|logistics|payments?|shipments?)\b[^.;]{0,15} <"
    r"|> (?:(?:and|or|&|/) (?:in|out)(?:bound|going) )?(?:packages?|parcels?|letters?"
    r"|courier|deliver\w+|express|freight|logistics|mail|marketing|payments?|shipments?"
    r"|shipping|stays?|travel|trips?)\b"
)
# "Take direction from the Copy Services Team Lead": one above, not oneself.
_ABOVE = _rule(
    r"(?i)\b(?:assist(?:s|ing|ance to)?|coordinat\w+ with|directions? (?:from|of)"
    r"|instructions? from|liais\w+ (?:with|to)|report(?:s|ing)? (?:\w+ )?to|support(?:s"
    r"|ing)?) (?:[\w/&-]+ ){0,5}<"
)
_THOSE_ABOVE = _rule(
    r"(?i)^(?!.*> (?:abilit|capabilit|experience|qualit|role|responsib|skills))"
    r".*\b(?:company|executive|faculty|from|school|senior|site|to|visiting|with) ?/? <"
)
_DESKTOP = _rule(
    r"(?i)^(?!.*\b(?:admin\w*|configur\w*|deploy\w*|desktop support|hardware|imag\w+"
    r"|install\w*|linux|mac ?os|macos|network\w*|operating|os|servers?|support\w*"
    r"|troubleshoot\w*|unix|vista|xp)\b)"
)
# Programs are tested too; who tests them scores no calls.
_OF_PROGRAMS = _rule(
    r"(?i)\b(?:automat\w+|builds?|bugs?|code|defects?|developers?|engineer\w*|release\w*"
    r"|selenium|software|test\w*)\b"
)
_THEIRS = r"(?:clients?|customers?|compan(?:y|ies))(?:['’]s?)?"
_PARTNERS = _rule(r"(?i)\b(?:alliances?|partner\w*|resell\w*|vendors?)\b[^.;]* <")
_OUR_WARES = _rule(
    r"(?i)\bour (?:[\w-]+ ){0,3}<|> (?:compan|platform|product|software|solutions?\b)"
)
_DATABASE = _rule(r"(?i)\b(?:databases?|dba|linux|mongodb|my ?sql|postgres\w*|unix)\b")
_FROM_NEED = _rule(
    r"(?i)\b(?:as|based on|depend\w+ (?:up)?on|due to|meet\w*|per|subject to|support)"
    r" (?:(?:all|changing|current|our|the|varying) )*<"
)
# A department one works with does that work itself.
_DEPARTMENT = _rule(
    r"(?i)\b(?:clos\w+|collaborat\w*|coordinat\w*|liais\w*|partner\w*|work\w*) with"
    r" (?:our |the )?(?:\w+ (?:and|&) )?<[^>]*>"
    r"(?: (?:and \w+ )?(?:departments?|groups?|staff|teams?)| on)\b"
)
_SOLD_BY_OTHERS = _rule(
    r"(?i)\b(?:clients?|customers?|advice to|assist\w*|support\w*|help\w*|for)"
    r" (?:and )?(?:our|the) <[^>]*> (?:department|force|staff|teams?)\b(?! lead)"
)

_RULES = {
    "training and development": _GIVEN,
    "training and coaching": _GIVEN,
    "prospects": _PEOPLE,
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
    "calls": _rule(r"(?i)\b(?:environment|job|position|role|work) <calls> for"),
    **dict.fromkeys(["inbound", "outbound", "overnight"], _OF_PARCELS),
    **dict.fromkeys(["team lead", "team leads", "team leader"], _ABOVE),
    **dict.fromkeys(["leadership", "leadership to"], _THOSE_ABOVE),
    **dict.fromkeys(
        ["windows", "microsoft windows", "ms windows", "mac and pc", "android", "ipad"],
        _DESKTOP,
    ),
    **dict.fromkeys(
        ["qa", "qa process", "qa processes", "qa team", "automation tools"],
        _OF_PROGRAMS,
    ),
    **dict.fromkeys(["sap", "tableau", "power bi"], _PARTNERS),
    **dict.fromkeys(["ecommerce", "e-commerce", "asset tracking"], _OUR_WARES),
    **dict.fromkeys(
        ["analytical", "flexible approach"], _rule(r"(?i)\bour (?:\w+ )?<")
    ),
    "oracle": _DATABASE,
    "business requirements": _FROM_NEED,
    # The program has a capital letter.
    "teams": _rule(r"<(?:teams|TEAMS)>"),
    "budget": _rule(r"(?i)\bon time(?:,| and| &) (?:on|in|within|under) <"),
    "on budget": _rule(r"(?i)\bon time(?:,| and| &) <"),
    "quality monitoring": _rule(r"> (?:ratings?|scores?|standards|tests?)"),
    "software deployment": _rule(r"(?i)\b(?:builds?|cod\w+|linux|script\w*)\b"),
    "configuration management": _rule(r"(?i)> (?:experience|tools?|,)"),
    # Of code, where nothing says of documents.
    "version control": _rule(r"(?i)^(?!.*\b(?:articles?|content|documents?|pages)\b)"),
    "conversion": _rule(r"(?i)> (?:optimi|goal|rate|tracking|funnel)"),
    "resolve conflicts": _rule(r"(?i)\b(?:calendar|resource|schedul\w+)\b[^.;]* <"),
    "review images": _rule(r"(?i)\b(?:batch\w*|document\w*|scan\w*)\b"),
    # A line for buyers, not for those in distress.
    "hotline": _rule(
        r"(?i)\b(?:customers?|help|product|sales|service|support|technical)\b[^.;]* <"
    ),
    "bad debt": _rule(r"(?i)> (?:analysis|expense|provision|reserve|write)"),
    **dict.fromkeys(
        ["decision-making", "decision making"], _rule(r"(?i)\bat (?:\w+ )?<|> level")
    ),
    "informed decisions": _rule(
        rf"(?i)\b(?:help|teach|enabl|allow|let|support)\w* (?:\w+ )*<|{_THEIRS}[^.;]* <"
    ),
    "access": _rule(r"(?i)\b(?:board|card|data|free|full|have|internet|remote) <"),
    "integrity": _rule(
        r"(?i)\b(?:data|payment|product|program|system)s? <|> department"
    ),
    "business strategy": _rule(rf"(?i){_THEIRS} <"),
    "scrum": _rule(r"(?i)> (?:development|methodolog|teams?\b)"),
    "new leads": _rule(r"(?i)\b(?:forward|pass|refer|send)\w* (?:\w+ ){0,2}<"),
    "javascript": _rule(r"(?i)\b(?:css\d?|html\d?|jquery|front[- ]?end)\b"),
    "browser issues": _rule(r"(?i)\bcross ?-? ?<"),
    **dict.fromkeys(["customer support", "customer service"], _DEPARTMENT),
    "sales": _SOLD_BY_OTHERS,
    "sql": _rule(r"(?i)> injection"),
    "style guides": _rule(r"(?i)\b(?:css|designs?|designers?|digital|icons?|ui|ux)\b"),
    "video production": _rule(r"> team"),
    "addons": _rule(r"(?i)\b(?:browser|platforms?|plugins?|software)\b[^.;]* <"),
    "customer insight": _rule(r"(?i)> (?:and \w+ )?(?:technolog|platform|software)"),
    "equipment shipping": _rule(r"<equipment Shipping"),
}
