"""How customers are spoken to."""

from careers.reading.ad.found import Found, first, form


def channels(text: str) -> Found[tuple[str, ...]] | None:
    """Read the channels in the order of the table, quoting the first that stands."""
    hits = [
        (name, match) for name, pattern in _FORMS if (match := first(pattern, text))
    ]
    if not hits:
        return None
    quoted = min((match for _, match in hits), key=lambda match: match.start())
    names = tuple(dict.fromkeys(name for name, _ in hits))
    return Found(names, quoted.group(), quoted.start(), quoted.end())


_FORMS = (
    (
        "voice",
        form(
            r"(?:phone|telephone|voice)(?! (?:number|interview|screen|bill"
            r"|plan|system|stipend"
            r"|allowance|case|repair|store|service provider|companies|company"
            r"|mail)|-?mail)s?"
            r"|(?:inbound|outbound|incoming|outgoing|customer|cold|warm) "
            r"(?:and \w+ )?calls"
            r"|(?:answer|tak|mak|handl|receiv|field)\w* (?:\w+ ){0,3}calls"
            r"|cold[- ]calling"
            r"|calls (?:a|per|each) (?:day|shift|hour)|headset|hotline"
            r"|by phone|calls, (?:live )?(?:chat|e-?mail|text)s?|(?:in"
            r"|out)-?bound(?! (?:chat|e-?mail|message|ticket))"
            r"|back[- ]to[- ]back calls"
        ),
    ),
    (
        "chat",
        form(
            r"(?:live |web |online )?chats?(?! (?:with (?:us|our recruit\w*"
            r"|me)))|chat support|webchat|messaging"
        ),
    ),
    (
        "email",
        form(
            r"(?:via|by|and|or|phone|chat|calls|voice|answer\w*|customer"
            r"|through|handle|written)[,/&]? (?:and |or )?e-?mails?"
            r"(?! (?:address|us|me|your))"
            r"|e-?mails?(?: support| tickets?| queue|s and| and (?:chat|phone"
            r"|live|calls|sms|text|social)| or (?:chat|phone)"
            r"| correspondence|,? (?:live )?chat)|e-?mail[- ](?:and[- ])?"
            r"(?:chat|only|based)"
        ),
    ),
    (
        "social",
        form(
            r"social media (?:\w+ ){0,2}(?:messages|channels|comments|dms?"
            r"|support|care|inquiries|enquiries|queue|platforms|posts)|(?:via"
            r"|and|or|chat,?|email,?|phone,?) social(?: media)?"
            r"|facebook messenger|instagram dms?"
        ),
    ),
    (
        "sms",
        form(
            r"sms|text messag\w+|by text|texts? (?:and|or) (?:chat|call)s?|"
            r"(?:calls|chat|phone|email)s?(?:,| and| or) texts?"
        ),
    ),
    (
        "video",
        form(
            r"video (?:calls?|chats?|sessions?|support|appointments?"
            r"|interpret\w+)(?! interview)"
        ),
    ),
    (
        "tickets",
        form(
            r"(?:support |help ?desk |service |work |customer |trouble "
            r"|escalated )?tickets(?! (?:sales|office|agent|counter|booking))"
            r"|ticketing (?:system|queue|tool|platform)"
        ),
    ),
)
