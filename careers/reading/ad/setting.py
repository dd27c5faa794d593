"""Where the chair stands: on site, hybrid or virtual."""

import re

from careers.reading.ad.found import Found, first, first_of, form, found


def setting(text: str, title: str = "") -> Found[str] | None:
    """Read the setting; “no remote work” means on site."""
    return _told(title) or _told(text)


def _told(text: str) -> Found[str] | None:
    refusal = _NOT_REMOTE.search(text)
    if refusal:
        return found("on site", refusal)
    return first_of(_FORMS, text) or _bare_virtual(text)


def _bare_virtual(text: str) -> Found[str] | None:
    match = first(_REMOTE, text)
    return found("virtual", match) if match else None


_NOT_REMOTE = re.compile(
    r"\b(?:this is |is )?not (?:a |an )?(?:fully |permanent(?:ly)? )?"
    r"(?:remote|work[- ]from[- ]home"
    r"|wfh|home[- ]based|virtual)\b(?: position| role| job)?|\bno (?:remote"
    r"|wfh|work[- ]from[- ]home|home"
    r"[- ]based)\b(?: work| option| set-?up)?|\bremote (?:work )?(?:is )?not "
    r"(?:available|"
    r"offered|possible|an option)|\b(?:work from home|wfh|remote"
    r"(?: work)?) is(?: not|n['’]t)"
    r" (?:available|offered|possible|an option)",
    re.IGNORECASE,
)
_CENTER = r"(?:call|contact|service|support) cent(?:er|re)"
_WORKPLACE = (
    rf"{_CENTER} (?:based )?(?:in|at) (?:the )?(?-i:[A-Z])\w+"
    rf"|(?:at|in|from) (?:our|their) (?:[\w’'-]+[ ,]+){{0,5}}?{_CENTER}"
    r"(?! (?:clients?|teams?|industry|customers?|software))"
    r"|(?:at|in|for|from) (?:our|their|the) (?:[\w’'-]+[ ,]+){0,4}?head ?quarters"
    r"|(?<!experience )(?<!working )(?:in|for) an? (?:[\w-]+,? ){0,3}office environment"
    r"|office location(?=\s*[:–-])|commut(?:able|ing) distance"
    r"|meet(?:ing)? (?:and|&) greet(?:ing)?|greet(?:ing)? (?:\w+ )?visitors"
)
"""Work that is in a center in some town, in an office, or among visitors."""

_FORMS = (
    (
        "hybrid",
        form(
            r"hybrid(?! (?:cloud|vehicle|car|engine|event|threat|infra|model of care))"
            r"|(?:\w+|\d) days? (?:a|per|each|/) ?week (?:in|at|from) (?:the"
            r"|our) (?:office|site)"
            r"|(?:\w+|\d) days? (?:in|at) (?:the|our) office(?:,| and)"
            r"|(?:part|partly|partially) remote|split between home and (?:the )?office"
        ),
    ),
    (
        "virtual",
        form(
            r"work(?:ing|s)?[- ](?:from|at)[- ]home|work[- ]from[- ]hom|wfh|w@h"
            r"|telecommut\w*|telework\w*|home[- ]?based|(?:100 ?%|fully"
            r"|completely|permanent(?:ly)?)"
            r" (?:remote|virtual)|virtual (?:position|role|job|opportunity|call cent\w+"
            r"|contact cent\w+|customer|agent|representative|setting)"
            r"|remote(?:ly)? (?:position|role|job|opportunity|opening|work"
            r"(?!ing? (?:group|order))"
            r"|customer (?:service|support|care)|agent|representative|call"
            r"|contact|from|within|in"
            r" the|across|anywhere|based|us\b|usa\b|- )|(?:us|usa)[- ]remote"
            r"|(?:from|in) (?:the comfort of )?your (?:own )?home(?: office)?"
            r"|(?:from|live) anywhere|anywhere (?:in|within) (?:the )?(?:us"
            r"|u\.s\.|usa|united states|country|uk|philippines)"
        ),
    ),
    (
        "on site",
        form(
            r"on-?\s?site(?! (?:\w+ )?(?:gym|cafe|parking|clinic|nurse|visit|support"
            r"|meeting|canteen|training|teams?|staff|technicians?|engineers?"
            r"|colleagues|for training))|in[- ]office"
            r"|office[- ]based(?! (?:\w+ ){0,2}(?:experience|background))"
            r"|in[- ]person (?:role|position|work)"
            r"|(?:work(?:ing)?|join \w+|be|come) in[- ]person"
            r"|(?:report|come) to (?:the|our) (?:office|site|cent\w+)"
            r"|work(?:ing)? (?:at|from|in) (?:the|our) (?:\w+[ ,]+){0,4}"
            r"(?:office|site|cent(?:er|re)|floor|campus|facility|hub)"
            r"|(?:at|in) our (?:\w+[ ,]+){1,4}(?:office|site|call cent(?:er"
            r"|re)|contact cent(?:er|re)"
            r"|campus|hub|facility)"
            rf"|{_WORKPLACE}"
        ),
    ),
)
_REMOTE = form(
    r"remote(?:ly)?(?!\s*(?:control|desktop|access|support"
    r"(?! (?:agent|rep|spec|assoc|advis|team|role|position|job))|area|site"
    r"|location|monitor|troubleshoot|session|tool|assist|connect|team|sensing"
    r"|deposit|start"
    r"|login|network|server|diagnos|hands|communit|villag|and (?:rural|under)))"
    r"|virtual(?=\s*$)"
)
