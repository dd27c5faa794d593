"""The signs that are seen in where an ad sends people."""

import re
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz.distance import Levenshtein

from careers.board.names import slug
from careers.board.screening.ad import Ad, Known
from careers.board.screening.hit import Hit
from careers.board.screening.text import needed

Found = tuple[str, Hit]
"""A domain, and the place it was named in (of no sign yet)."""


def hits(ad: Ad, known: Known, hosts: Mapping[str, frozenset[str]]) -> Iterator[Hit]:
    """Tell free mail, free forms, chat links, and borrowed names."""
    found = list(_domains(ad))
    for kind, sign in _KINDS.items():
        for domain, place in found:
            if _within(domain, hosts.get(kind, frozenset())):
                yield _as(sign, place)
    yield from _borrowed(ad, known, [one for one in found if not _hires(one, hosts)])


def _hires(found: Found, hosts: Mapping[str, frozenset[str]]) -> bool:
    return _within(found[0], hosts.get("hiring", frozenset()))


def _borrowed(ad: Ad, known: Known, found: Iterable[Found]) -> Iterator[Hit]:
    """Tell known names with foreign domains, and domains that look like known ones."""
    own = _named(ad.employer or "", known.firms)
    for domain, place in found:
        if _within(domain, own):
            continue
        every = [name for names in known.firms.values() for name in names]
        like = any(_looks_like(domain, name) for name in every)
        if own or (like and not _within(domain, every)):
            yield _as("foreign-domain", place)


def _named(employer: str, firms: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Find the domains of the firm that goes by this name."""
    wanted = plain_name(employer)
    same = (
        domains for name, domains in firms.items() if wanted == plain_name(name) != ""
    )
    return next(same, ())


def plain_name(name: str) -> str:
    """Fold a firm’s name: “Harbour Travel, Inc.” is “harbour-travel”."""
    return _SUFFIX.sub("", slug(name)) if name.strip() else ""


_SUFFIX = re.compile(
    r"(?:-(?:inc|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|pty|group))+\Z"
)
_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?P<mail>[\w-]+(?:\.[\w-]+)+)"
    r"|(?:https?://|www\.)(?P<link>[\w-]+(?:\.[\w-]+)+)[^\s<>\"')\]]*"
    r"|\b(?P<bare>t\.me|wa\.me|forms\.gle|bit\.ly)/\S+",
    re.IGNORECASE,
)
_MARKS = ("@", "://", "www.", "t.me/", "wa.me/", "forms.gle/", "bit.ly/")
_SPACE = re.compile(r"\s")
_LONGEST = 64
_KINDS = {"mail": "free-mail", "form": "form-host", "chat": "chat-link"}


def _domains(ad: Ad) -> Iterator[Found]:
    for where, text in (("apply_at", ad.apply_at or ""), ("text", ad.text)):
        for match in _addresses(text):
            domain = match["mail"] or match["link"] or match["bare"]
            place = Hit("", where, match.group(), match.start(), match.end())
            yield domain.lower().removeprefix("www."), place


def _addresses(text: str) -> Iterator[re.Match[str]]:
    """Find addresses where one of their marks stands: texts have few."""
    end = 0
    for place in needed(_MARKS, text.lower()):
        if place >= end:
            space = _SPACE.search(text, place)
            start = max(end, place - _LONGEST)
            end = space.start() if space else len(text)
            yield from _ADDRESS.finditer(text, start, end)


def _as(sign: str, place: Hit) -> Hit:
    return Hit(sign, place.where, place.words, place.start, place.end)


def _within(domain: str, names: Iterable[str]) -> bool:
    """Whether a domain is one of these, or lies within one."""
    return any(domain == name or domain.endswith(f".{name}") for name in names)


_SECOND = frozenset({"co", "com", "org", "net", "gov", "ac", "edu"})
CLOSE = 2
LONG_ENOUGH = 6


def _looks_like(domain: str, known: str) -> bool:
    """Whether a label of the domain is that of a known firm, or nearly so."""
    parts = known.lower().split(".")
    own = parts[-3] if len(parts) > 2 and parts[-2] in _SECOND else parts[-2]
    if len(own) < LONG_ENOUGH:
        return False
    return any(
        own in label or Levenshtein.distance(own, label) <= CLOSE
        for label in domain.split(".")
    )
