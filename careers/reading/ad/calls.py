"""Which way the calls go."""

import re

from careers.reading.ad.found import Found, first, form, found


def calls(text: str, title: str = "") -> Found[str] | None:
    """Read inbound, outbound, blended or none; the title speaks first."""
    return _told(title) or _by_title(title) or _told(text) or _none(text)


def _told(text: str) -> Found[str] | None:
    text = _EITHER.sub(lambda match: " " * len(match.group()), text)
    both = first(_BLENDED, text)
    if both:
        return found("blended", both)
    plain = _NONE.search(text)
    if plain:
        return found("none", plain)
    return _one_way(first(_INBOUND, text), first(_OUTBOUND, text))


def _one_way(
    inward: re.Match[str] | None, outward: re.Match[str] | None
) -> Found[str] | None:
    if inward and outward:
        return found("blended", max(inward, outward, key=lambda match: match.start()))
    if inward:
        return found("inbound", inward)
    return found("outbound", outward) if outward else None


def _by_title(title: str) -> Found[str] | None:
    """Some titles say it without the word: a hotline rings, a prospector dials."""
    for value, pattern in _TITLES:
        match = pattern.search(title)
        if match:
            return found(value, match)
    return None


def _none(text: str) -> Found[str] | None:
    match = first(_WRITTEN, text)
    return found("none", match) if match and not _VOICE.search(text) else None


_EITHER = re.compile(
    r"\b(?:experience|experienced|track record|background|worked)\b[^.\n;•]{0,50}?"
    r"\b(?:in-?bound (?:and/)?or out-?bound|out-?bound (?:and/)?or in-?bound)\b",
    re.IGNORECASE,
)
"""Either will do as experience: that does not say which way the calls go here."""
_BLENDED = form(
    r"blended|inbound\s*(?:and|&|/|or|,|\+|as well as)\s*outbound"
    r"|outbound\s*(?:and|&|/|or|,|\+|as well as)\s*inbound"
    r"|in-?\s*(?:and|&|/)\s*out-?bound|(?:making|make) and (?:receiv|tak|answer)\w+"
    r" (?:phone )?calls|(?:receiv|tak|answer)\w* and (?:mak|plac)\w+ (?:phone )?calls"
    r"|incoming (?:and|&) outgoing (?:phone )?calls"
)
_NONE = form(
    r"non[- ]?voice|no[- ](?:phones?(?!,? (?:no|or|and) (?:paper|pens?|smart"
    r"|cell))|calls?|voice|phone calls|calling|phone work)"
    r"|(?<!you )(?<!them )(?<!callers )(?<!people )(?<!customers )(?<!members )"
    r"off[- ]the[- ]phones?|(?:chat|e-?mail|text)[- ]only|zero (?:phone )?calls"
    r"|not? (?:a )?(?:phone|voice) (?:role|job|account|work)|never (?:take|on) (?:a )?"
    r"(?:calls?|the phones?)|no (?:inbound|outbound)(?: or (?:inbound|outbound))? calls"
)
_INBOUND = form(
    r"in-?bound(?!\s*(?:market|freight|stock|logist|ship|material|warehous|deliver))"
    r"|incoming (?:customer |phone |member |patient )?(?:calls|enquiries|inquiries)"
    r"|(?:answer|tak|receiv|field|handl)(?:e|es|ing|s)? (?:\w+[ ,&/]+){0,4}?"
    r"(?:phone |telephone )?calls (?:from|about)"
    r"|(?:answer|receiv)(?:e|es|ing|s)? (?:\w+[ ,&/]+){0,3}?(?:phone )?calls"
    r"|answer(?:ing|s)? (?:the )?(?:phones?|telephones?)|tak(?:e|es|ing) "
    r"(?:\w+ ){0,2}calls|(?:tele)?phone[- ](?:based )?(?:enquiries|inquiries|queries)"
    r"|(?:answer|deal|field|handl|resolv)\w* (?:with )?(?:\w+[ ,&/]+){0,4}?"
    r"(?:enquiries|inquiries|queries) (?:\w+ ){0,4}?(?:by|over|on|via) (?:the )?"
    r"(?:tele)?phone|first (?:point of contact|port of call) for (?:\w+ ){0,3}"
    r"(?:callers|customers|clients|members|patients) [^.\n;•]{0,50}?(?:tele)?phone"
)
_OUTBOUND = form(
    r"out-?bound(?!\s*(?:market|freight|logist|ship|deliver))|outgoing (?:phone )?calls"
    r"|cold[- ]?call(?:s|ing)?|auto-?dial(?:er|ler)|predictive dial(?:er|ler)"
    r"|(?:mak|plac)(?:e|es|ing) (?:\w+[ ,&/]+){0,4}?(?:phone |telephone )?calls"
    r"|\d+\+?(?:\s*[-–]\s*\d+)? (?:dials|calls? out)|dial(?:ing|s)? (?:for"
    r"|through|warm|leads)"
    r"|(?:call|contact|phon|ring)(?:ing)? (?:\w+ )?(?:leads|prospects|lists)"
    r"|(?:call|contact|phon|ring)(?:ing)? (?:potential|prospective|existing|new|lapsed"
    r"|your|our) (?:business )?(?:customers|clients|buyers|donors|accounts)"
    r"(?! (?:back|service|support))"
    r"|ring(?:ing)? (?:customers|businesses|people)"
)
_TITLES = (
    (
        "outbound",
        form(
            r"sales development rep\w*|business development rep\w*|[sb]dr|telesales|"
            r"telemarket\w+|tele-?fundrais\w+|appointment setter"
            r"|lead generation (?:rep|agent"
            r"|specialist|caller)\w*|cold caller|collections? (?:agent|caller|rep\w*)"
            r"|phone canvasser|telephone interviewer|survey interviewer"
        ),
    ),
    (
        "inbound",
        form(
            r"hotline|help ?line|crisis line|roadside|switchboard|911|emergency"
            r" (?:dispatch|call)\w*|(?:telephone|phone|switchboard) operator"
            r"|call taker|answering service"
        ),
    ),
    (
        "none",
        form(
            r"chat|e-?mail support|social media|moderat(?:or|ion)|work ?force"
            r"|quality|qa|trainer|instructor|facilitator"
            r"|scheduler|real[- ]time|knowledge|conversation design\w*|back[- ]office"
            r"|(?:cx|support operations|reporting|insights?) analyst"
        ),
    ),
)
_WRITTEN = form(
    r"(?:live|web|online) chats?|chat support|e-?mail support|content moderation"
    r"|chats? (?:and|or|&) e-?mails?|e-?mails? (?:and|or|&) (?:live )?chats?"
)
_VOICE = re.compile(r"phone|call(?! ?cent)|voice|dial", re.IGNORECASE)
