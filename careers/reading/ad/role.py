"""Which role of the catalogue a job title names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from careers.catalogue.role import Role
from careers.reading.ad.found import Found, found
from careers.reading.ad.ranks import GUARDED, RANK
from careers.reading.ad.title import normal, segments
from careers.reading.text.accents import both_ways

HEAD = 700
"""How far into an ad without a title its first sentence is looked for."""

EXACT, HELD, GUESSED = 1.0, 0.8, 0.6


@dataclass(frozen=True, slots=True)
class Named:
    """A role id, and how sure the title makes it: 1 for a title held word for word."""

    role: str
    sure: float


@dataclass(frozen=True)
class Titles:
    """The titles of the catalogue's roles, ready to be looked for."""

    forms: Mapping[str, str]
    roles: frozenset[str]

    @classmethod
    def of(cls, roles: Iterable[Role]) -> "Titles":
        """Take titles and names of roles; the first role to claim a title keeps it."""
        listed = list(roles)
        forms: dict[str, str] = {}
        for role in listed:
            for title in (*role.titles, *both_ways(role.spanish), role.name):
                forms.setdefault(normal(title), role.id)
        return cls(forms, frozenset(role.id for role in listed))

    def role(self, title: str) -> Found[Named] | None:
        """Name the role of a title: word for word, by pattern, then held inside."""
        named = self._exact(title) or self._guessed(title) or self._held(title)
        return Found(named, title.strip(), 0, len(title.strip())) if named else None

    def named_in(self, text: str) -> Found[str] | None:
        """Find the first title that a running text names near its beginning."""
        words = list(re.finditer(r"[^\W_]+(?:['’-][^\W_]+)*", text[:HEAD]))
        for at in range(len(words)):
            for size in range(min(self._longest, len(words) - at), 1, -1):
                start, end = words[at].start(), words[at + size - 1].end()
                if self._is_title(text[start:end]):
                    return Found(text[start:end], text[start:end], start, end)
        return self._headed(words) or self._capitalized(text)

    def _headed(self, words: list[re.Match[str]]) -> Found[str] | None:
        """Take a trade that an ad begins with: “Receptionist, part time”."""
        match = words[0] if words else None
        if match is None or not match.group()[0].isupper():
            return None
        return found(match.group(), match) if self.role(match.group()) else None

    def _capitalized(self, text: str) -> Found[str] | None:
        """Take words in capitals that end in a trade: “our new Claims Handler”."""
        for match in _CAPITALIZED.finditer(text[:HEAD]):
            if self.role(match.group()):
                return found(match.group(), match)
        return None

    def _is_title(self, words: str) -> bool:
        """Whether words are a title; “quality leads” are names to be called."""
        return normal(words) in self.forms and not words.lower().endswith("leads")

    def _exact(self, title: str) -> Named | None:
        for text in (normal(title), *segments(title)):
            plain = _bare(text)
            known = self.forms.get(text) or (
                self.forms.get(plain) if _LEVEL.sub("", text) == text else None
            )
            if known and not _outranked(title, plain):
                return Named(known, EXACT)
        return None

    def _guessed(self, title: str) -> Named | None:
        """Try the whole title, and then its first part alone."""
        for text in dict.fromkeys((normal(title), *segments(title)[:1])):
            for role, pattern in GUARDED:
                if role in self.roles and pattern.search(text):
                    return Named(role, GUESSED)
        return None

    def _held(self, title: str) -> Named | None:
        """Take the longest known title that stands in this one and is not outranked."""
        words = normal(title).split()
        hits = [
            known
            for start in range(len(words))
            for end in range(start + 2, min(len(words), start + self._longest) + 1)
            if (known := " ".join(words[start:end])) in self.forms
        ]
        whole = [hit for hit in hits if not _outranked(title, hit)]
        best = max(whole, key=len, default=None)
        return Named(self.forms[best], HELD) if best else None

    @cached_property
    def _longest(self) -> int:
        return max((form.count(" ") + 1 for form in self.forms), default=0)


def _bare(text: str) -> str:
    """Take seniority, levels and where-it-is words off a title."""
    return " ".join(_EXTRA.sub(" ", text).split())


def _outranked(title: str, form: str) -> bool:
    """Whether a rank stands beside the known title: “trainer, call center agents”."""
    rest = normal(title).replace(form, " ", 1)
    return bool(RANK.search(rest)) and not RANK.search(form)


_CAPITALIZED = re.compile(
    r"\b(?:[A-Z][\w’'-]*[ /&]+){1,4}(?:Advis[eo]r|Agent|Executive|Representative"
    r"|Coordinator|Assistant|Specialist|Operator|Clerk|Officer|Consultant|Handler"
    r"|Administrator|Analyst|Leader|Manager|Associate|Technician)s?\b"
)
_LEVEL = re.compile(r"\b(?:tier )?[1-4]\b|\bsenior\b")
_EXTRA = re.compile(
    r"\b(?:remote|work from home|work at home|home based|virtual|hybrid"
    r"|on site|onsite|us|usa|uk|full time|part time|temporary|seasonal"
    r"|bilingual|english|spanish|french|german|speaking|entry tier"
    r"|experienced|urgent|hiring|immediate start|now|junior|senior"
    r"|inbound|outbound|blended|night shift|day shift|weekend|weekends"
    r"|evenings|nights|days|tier|[1-4])\b"
)
