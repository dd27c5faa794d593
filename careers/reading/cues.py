"""The words that change what a mention means, and how far they reach."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careers.reading.extract import Kind, Status


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of a clause that says how its mentions are meant.

    ``forward`` cues speak only of what follows them, within their ``reach``.
    """

    start: int
    end: int
    status: Status
    forward: bool = False
    reach: int = 400

    def rules(self, start: int, end: int) -> bool:
        """Tell whether a mention lies where this cue is heard."""
        # A mention may begin within the cue: "no call center experience required".
        ahead = not self.forward or self.start <= start
        return ahead and self.distance(start, end) <= self.reach

    def distance(self, start: int, end: int) -> int:
        """Count the characters between a cue and a mention."""
        return max(self.start - end, start - self.end, 0)


def cues(clause: str, kind: Kind, at: int = 0) -> tuple[Cue, ...]:
    """Find the cues of a clause in lower case that begins ``at`` a place.

    Denials come first: "not required" also holds the word "required".
    """
    return tuple(_find(clause, _ON_CV if kind == "cv" else _ON_AD, at))


def whole_sentence(sentence: str) -> Status | None:
    """Tell a sentence of an ad that speaks of the offer or the company instead."""
    for pattern, status in _SENTENCES:
        if pattern.search(sentence):
            return status
    return None


@dataclass(frozen=True, slots=True)
class _Rule:
    status: Status
    pattern: re.Pattern[str]
    forward: bool = False
    reach: int = 400


def _find(clause: str, rules: tuple[_Rule, ...], at: int) -> Iterator[Cue]:
    for rule in rules:
        for match in rule.pattern.finditer(clause):
            start, end = match.start() + at, match.end() + at
            yield Cue(start, end, rule.status, rule.forward, rule.reach)


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{pattern})" for pattern in patterns))


_NO_EXPERIENCE = (
    r"no (?:\w+ ){0,2}?(?:experience|knowledge|background|exposure|training)\b"
    r"(?: (?:with|in|of|using|on))?"
)
_NEVER = (
    r"never (?:used|worked|done|had|been|tried|handled|learned|learnt|taken|made)\b",
    r"i (?:\w+ )?(?:have|had|do|did|am|was)(?: not|n't)\b(?! only)",
    r"(?:have|has) not (?:yet )?(?:used|worked|done|had|been)\b",
    r"not (?:yet )?(?:familiar|experienced|trained|used|comfortable|worked)\b",
    r"unfamiliar with\b|unable to\b|lack(?:s|ing)?\b(?: of)?",
    r"without (?:any |prior |previous )*(?:experience|knowledge|training)\b",
)
_LEARN = (
    r"(?:would like|want|wants|wanting|hope|hoping|wish|wishing|plan|planning|looking"
    r"|eager|keen|willing|excited|ready|aim|aiming|aspire|aspiring|seeking|interested)"
    r" (?:to|in) (?:be (?:trained|coached)|learn(?:ing)?|gain(?:ing)?|acquir\w+"
    r"|develop(?:ing)? (?:my |new )?skills|mov(?:e|ing)|get(?:ting)? into|study\w*"
    r"|improve|improving|grow(?:ing)?|becom(?:e|ing)|transition\w*)\b",
)
_ON_CV = (
    _Rule(Status.NEGATED, _any(_NO_EXPERIENCE, *_NEVER), forward=True, reach=80),
    _Rule(Status.WISHED, _any(*_LEARN), forward=True, reach=80),
)
_NOT_REQUIRED = _any(
    r"(?:not|never|isn't|aren't|n't)(?: \w+){0,2}? (?:required|requirement|essential"
    r"|necessary|needed|mandatory|must|prerequisite)\b",
    r"no\b[^.;]{0,60}? (?:required|necessary|needed|essential|requirement)\b",
    _NO_EXPERIENCE,
    r"(?:don't|do not|doesn't) (?:\w+ )?(?:need|have to have|require)\b",
    r"without (?:any |prior |previous )*(?:experience|knowledge)\b",
    r"with or without\b|regardless of (?:your )?(?:experience|background)\b",
    r"unnecessary\b",
)
_NOT_THIS_JOB = _any(
    r"not an?\b",
    r"no (?!more |less |later |longer |problem |matter |limit )",
    r"(?:will not|won't|never) (?:be )?(?:have to |required to |asked to )?",
)
_PREFERRED = _any(
    r"prefer(?:red|ably|able|ence)?\b",
    r"(?:a|big|huge|definite|strong|real|considered) plus\b|is plus\b|plus[.!]?$",
    r"nice to have\b|good to have\b|desirable\b|desired\b|ideally\b|preferential\b",
    r"(?:an?|added|distinct|definite) (?:added |distinct )?advantage\b(?! of)",
    r"advantageous\b|bonus points\b|(?:a|added|is|be) bonus\b|beneficial\b",
    r"an asset\b|of (?:a )?benefit\b|(?:a|is) benefit\b|helpful\b|optional\b",
    r"(?:would|could) be (?:\w+ )?(?:great|good|nice|useful|ideal|handy)\b",
    r"is (?:also )?useful\b|extra points\b|we(?:'d| would) love\b",
)
_REQUIRED = _any(
    r"must\b|requir(?:e|es|ed|ement|ements)\b|essential\b|minimum\b|at least\b",
    r"need(?:ed|s)?\b|mandatory\b|necessary\b|should (?:have|be)\b|expected\b",
)
_WISHED = _any(
    *_LEARN, r"(?:you(?:'ll| will)|we(?:'ll| will)|to) (?:learn|teach you|train you)\b"
)
_HIRING = _any(
    r"(?:is|are|we|we're)(?: \w+){0,3}? (?:recruiting|hiring|to (?:recruit|hire))\b",
    r"recruitment (?:\w+ ){0,2}(?:ltd|limited|agency|services|consultan\w+)\b",
    r"career prospects|(?:growth|progression|promotion) prospects",
)
_ON_AD = (
    _Rule(Status.ABOUT, _HIRING, forward=True, reach=0),
    _Rule(Status.NOT_REQUIRED, _NOT_REQUIRED),
    _Rule(Status.NEGATED, _NOT_THIS_JOB, forward=True, reach=20),
    _Rule(Status.WISHED, _WISHED, forward=True, reach=80),
    _Rule(Status.PREFERRED, _PREFERRED),
    _Rule(Status.REQUIRED, _REQUIRED),
)
_SENTENCES = (
    (
        re.compile(
            r"equal opportunit|equal employment|regardless of (?:race|age|gender)"
            r"|without regard to|reasonable accommodation|we celebrate diversity"
            r"|protected veteran|employment (?:agency|business)|sexual orientation"
            r"|\bfounded in\b|\bheadquartered\b|\bestablished in (?:19|20)"
            r"|\b(?:is|are|we're) (?:an?|one of the|the)(?: \w+){0,3}? (?:leading"
            r"|fastest|largest|leader|provider|global|multi-?national)\b"
            r"|\b(?:multinational|award[- ]winning|global leader|market leader)\b"
        ),
        Status.ABOUT,
    ),
    (
        re.compile(
            r"\bbenefits (?:include|package|are|:)|\bwe(?: also)? offer\b|\bperks\b"
            r"|\bpaid (?:time off|training|holiday|vacation)|\b401\(?k|\bhmo\b"
            r"|\b(?:dental|vision|medical|health|life) (?:insurance|cover)|\bpension\b"
            r"|\b(?:full|fully|ongoing|comprehensive|excellent)(?: \w+)? training\b"
            r"|\btraining (?:is |will be )?(?:provided|given|offered)\b"
            r"|\byou(?:'ll| will) (?:receive|get|be trained|enjoy|benefit)\b"
            r"|\bin return\b|\bfree (?:parking|lunch|meals)"
            r"|\bcareer (?:growth|progression)"
            r"|\btuition\b|\bdiscounts?\b(?! code)|\bopportunit(?:y|ies) (?:to|for) "
            r"(?:grow|advance|progress|develop|promotion|advancement)"
        ),
        Status.BENEFIT,
    ),
)
