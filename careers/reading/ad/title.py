"""Job titles: one way to write them, and finding one at the head of an ad."""

import re
from functools import lru_cache

from careers.reading.ad.found import Found


@lru_cache(maxsize=8192)
def normal(title: str) -> str:
    """Write a title one way: lower case, no marks, short forms spelled out.

    Feeds say the same few thousand titles again and again: they are kept.
    """
    plain = title.lower().replace("&", " and ").replace("’", "'")
    plain = _GENDER.sub(" ", plain)
    words = re.findall(r"[a-z0-9à-ÿ']+", plain.replace("-", " ").replace("'", ""))
    return " ".join(_WORDS.get(word, _singular(word)) for word in words)


def segments(title: str) -> list[str]:
    """Split a title at its dashes, commas, bars and brackets; normal forms."""
    parts = re.split(r"\s+[-–—]+\s*|\s*[-–—]+\s+|[,|/:;()\[\]]+|\s@\s", title)
    return [form for part in parts if (form := normal(part))]


def title_in(text: str) -> Found[str] | None:
    """Find the title of a pasted ad: a line that names it, or the first short line."""
    named = _NAMED.search(text)
    if named:
        return Found(
            named["title"].strip(" *"), named["title"].strip(" *"), *named.span("title")
        )
    for match in re.finditer(r"[^\n]+", text):
        line = match.group().strip(" *#•–-=!\t")
        if 3 < len(line) <= 90 and not re.search(r"[.?!](?:\s|$)", line):
            start = match.start() + match.group().index(line)
            return Found(line, line, start, start + len(line))
        if line:
            return None
    return None


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and word[:-1] in _PLURALS else word


_GENDER = re.compile(r"\(?\b(?:[mfwdx](?:/[mfwdx]){1,3})\b\)?|\(all genders\)")
_NAMED = re.compile(
    r"(?:^|\n)\W{0,4}(?:job title|position(?: title)?|role|title|vacancy"
    r"|job)\s*[:–-]\s*(?P<title>[^\n]{3,90}?)"
    r"(?=\s*(?:\n|\Z|\b(?:location|salary|term|hours|reference|duration|pay|start)\b\s*:))",
    re.I,
)
_WORDS = {
    "rep": "representative",
    "reps": "representative",
    "csr": "customer service representative",
    "csrs": "customer service representative",
    "centre": "center",
    "centres": "center",
    "centers": "center",
    "svc": "service",
    "serv": "service",
    "svcs": "service",
    "cust": "customer",
    "mgr": "manager",
    "sr": "senior",
    "jr": "junior",
    "spec": "specialist",
    "asst": "assistant",
    "assoc": "associate",
    "adviser": "advisor",
    "advisers": "advisor",
    "helpdesk": "help desk",
    "servicedesk": "service desk",
    "tech": "technical",
    "wfm": "workforce management",
    "wfh": "work from home",
    "qa": "quality assurance",
    "ops": "operations",
    "telephonist": "telephone operator",
    "teamlead": "team lead",
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "l1": "tier 1",
    "l2": "tier 2",
    "l3": "tier 3",
    "t1": "tier 1",
    "t2": "tier 2",
    "t3": "tier 3",
    "level": "tier",
    "supv": "supervisor",
    "dir": "director",
    "vp": "vice president",
    "leader": "lead",
    "leaders": "lead",
    "omni": "omni",
    "callcenter": "call center",
}
_PLURALS = frozenset(
    [
        "representative",
        "agent",
        "associate",
        "specialist",
        "advisor",
        "manager",
        "supervisor",
        "analyst",
        "engineer",
        "coordinator",
        "executive",
        "officer",
        "assistant",
        "professional",
        "expert",
        "lead",
        "operator",
        "trainer",
        "moderator",
        "interviewer",
        "collector",
        "dispatcher",
        "consultant",
        "administrator",
        "clerk",
        "advocate",
        "ambassador",
        "setter",
        "telemarketer",
        "service",
        "technician",
        "host",
    ]
)
