"""Loose titles of past jobs: believed where the job itself speaks of the trade."""

import re
from collections.abc import Collection

from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from careers.catalogue.role import Needs


def candidates(doc: Doc) -> list[Span]:
    """Put firm and past titles together, the longer one where they overlap."""
    past = (span for span in doc.spans.get("past", ()) if _stands_alone(doc, span))
    return sorted(filter_spans([*doc.spans.get("roles", ()), *past]))


class Belief:
    """What may be believed of the titles of one CV; put together once for all jobs."""

    def __init__(self, doc: Doc) -> None:
        self._firm = {span.start: span for span in doc.spans.get("roles", ())}

    def holds(self, title: Span, told: str) -> Span | None:
        """Keep a title; a loose one only where what is told of the job bears it out.

        "Supervisor" alone may be one of nurses: the job must speak of a center. Two
        words say more, so that a phone is enough.
        """
        needs = _needs(title)
        if self._is_firm(title) or needs is Needs.NOTHING:
            return title
        sign = _CENTER if len(title) == 1 or needs is Needs.CENTER else _PHONE
        if sign.search(told[:_TOLD]):
            return title
        inner = (self._firm.get(place) for place in range(title.start, title.end))
        return next((span for span in inner if span and span.end <= title.end), None)

    def is_rough(self, title: Span, told: str) -> bool:
        """Tell a title that says little: loose, or a team leader's of who knows whom.

        Teams of nurses and engineers have leaders too, unless the job speaks of calls.
        """
        if title.text.lower() in _OF_ANY_TEAM:
            return not _CENTER.search(told[:_TOLD])
        return not self._is_firm(title)

    def _is_firm(self, title: Span) -> bool:
        """Tell a title that names its role anywhere from one of past jobs alone."""
        firm = self._firm.get(title.start)
        return firm is not None and firm.end == title.end


_TOLD = 5_000


def with_past(doc: Doc, used: Collection[tuple[int, int] | None]) -> list[Span]:
    """Count the loose titles that name a job of this CV among its roles."""
    past: list[Span] = list(doc.spans.get("past", ()))
    named = [span for span in past if (span.start_char, span.end_char) in used]
    return sorted(filter_spans([*doc.spans.get("roles", ()), *named]))


def _stands_alone(doc: Doc, title: Span) -> bool:
    """Tell an "Agent" from a freight agent, a title from "gave customer care"."""
    before = doc[title.start - 1].text if title.start else ""
    if _is_prose(doc, title):
        return False
    says_much = len(title) > 1 or _needs(title) is Needs.CENTER
    return not before.islower() if says_much else not before.isalpha()


def _is_prose(doc: Doc, title: Span) -> bool:
    """Tell "took supervisor calls" from "Supervisor of the night shift"."""
    after = doc[title.end].text if title.end < len(doc) else ""
    return after.isalpha() and after.islower() and after not in _LINKS


_AFTER_TITLES = "at for from i ii iii in of on to with"
_LINKS = frozenset(_AFTER_TITLES.split())


def _needs(title: Span) -> Needs:
    """Tell what the job must speak of before this title names its role."""
    needs: Needs = (title.doc._.past_needs or {}).get(title.label_, Needs.CALLS)
    return needs


_OF_ANY_TEAM = frozenset(["team lead", "team leader"])
_CENTER = re.compile(
    r"\b(?:(?:call|contact)[ -]?cent(?:er|re)s?|csrs?|bpo|reps|telemarket\w*|telesales"
    r"|inbound|outbound|in-bound|call (?:volume|quality|monitoring|flow)|help ?desk"
    r"|customer (?:service|care|support) (?:rep\w*|agents?|associates?|teams?|staff)"
    r"|customer interactions|call escalations|escalated calls"
    r"|incoming (?:customer |phone |telephone )?calls"
    r"|agents'? (?:calls|performance)"
    r"|(?:calls|chats) (?:a|per|each) \w+|\d+ (?:agents|representatives))\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    rf"{_CENTER.pattern}|\b(?:phones?|calls?|called|callers?|calling|chats?|tickets"
    r"|telephon\w+)\b"
    r"|\b(?:customer|member|client) (?:inquir|enquir|question|complaint|concern)\w+",
    re.IGNORECASE,
)
