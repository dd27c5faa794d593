"""A profile that we handed out as a file, handed in again: all the person said is back.

What was read is read anew from the text. The rest comes from anywhere by now, so that
only what we could have written ourselves is taken over.
"""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, replace

import msgspec

from careers.board.criteria import PayFloor
from careers.board.pay import A_YEAR
from careers.board.place import Setting
from careers.board.shift import ShiftKind
from careers.board.terms import Employment
from careers.catalogue.catalogue import Catalogue
from careers.matching.asking.choosing import MOST
from careers.people.seekers.anonymous import NOT_ME, AnonymousProfile
from careers.people.seekers.corrections import OTHER_WORK, Corrections
from careers.people.seekers.past import LOWEST, TOP, PastRole
from careers.people.seekers.terms import Terms
from careers.people.seekers.wishes import Wished
from careers.skills.profile import Ability, Profile
from careers.web.forms.fields import MONEY
from careers.web.forms.own_languages import CODES, LEVELS
from careers.web.forms.upload import tidy

MOST_MONTHS = 720
MOST_TERMS = 100
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Notes:
    """Our own notes in a JSON Resume."""

    headway: AnonymousProfile


@dataclass(frozen=True, slots=True)
class Handed:
    """A JSON Resume, as far as it concerns us."""

    meta: Notes


def handed_back(content: bytes, known: Catalogue) -> AnonymousProfile | None:
    """Take our own file apart; ``None`` for every other file."""
    try:
        said = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=Handed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    own = said.meta.headway
    asked = [skill for skill in dict.fromkeys(own.asked) if skill in known.questions]
    return AnonymousProfile(
        text=tidy(own.text),
        read=Profile() if own.text.strip() else _found(own.read, known),
        answers=_within(own.answers, known.skills, NOT_ME, TOP),
        past={
            role: _past(past, known)
            for role, past in own.past.items()
            if role in known.roles and 0 < past.months <= MOST_MONTHS
        },
        own=_corrections(own.own, known),
        terms=_terms(own.terms),
        asked=tuple(asked[:MOST]),
        wished=_wished(own.wished),
    )


def _found(read: Profile, known: Catalogue) -> Profile:
    """Take over what was found in a text that is not here to be read again."""
    levels = {skill: own.level for skill, own in read.abilities.items()}
    reasons = {skill: own.reason[:LONGEST] for skill, own in read.abilities.items()}
    return Profile(
        {
            skill: Ability(skill, level, reason=reasons[skill])
            for skill, level in _within(levels, known.skills, LOWEST, TOP).items()
        },
        _spoken(read.languages),
        _within(read.months, known.roles, 1, MOST_MONTHS),
        read.role if read.role in known.roles else None,
        read.latest if read.latest in known.roles else None,
        _within(read.rough, known.roles, 1, MOST_MONTHS),
        read.is_latest_rough,
        ongoing=read.ongoing & known.roles.keys(),
    )


def _spoken(languages: Mapping[str, str]) -> dict[str, str]:
    return {
        code: level
        for code, level in languages.items()
        if code in CODES and level in LEVELS
    }


def _within(
    values: Mapping[str, int], known: Container[str], low: int, high: int
) -> dict[str, int]:
    return {
        key: value
        for key, value in values.items()
        if key in known and low <= value <= high
    }


def _past(past: PastRole, known: Catalogue) -> PastRole:
    return replace(past, skills=_within(past.skills, known.skills, LOWEST, TOP))


def _corrections(own: Corrections, known: Catalogue) -> Corrections:
    latest = own.latest if own.latest in {*known.roles, OTHER_WORK} else None
    return Corrections(
        removed=own.removed & known.skills.keys(),
        added=_within(own.added, known.skills, LOWEST, TOP),
        levels=_within(own.levels, known.skills, LOWEST, TOP),
        months=_within(own.months, known.roles, 0, MOST_MONTHS),
        latest=latest,
        languages=_spoken(own.languages),
        unspoken=own.unspoken & frozenset(CODES),
    )


def _wished(wished: Wished) -> Wished:
    """Take over filters that the board has; a search with others would find nothing."""
    pay = wished.pay
    return Wished(
        tuple(value for value in wished.setting if value in set(Setting)),
        tuple(value for value in wished.shift if value in set(ShiftKind)),
        tuple(value for value in wished.employment if value in set(Employment)),
        tuple(code for code in wished.language if code in CODES),
        wished.lives if _PLACE.fullmatch(wished.lives) else "",
        pay if pay and _is_money(pay) else None,
    )


def _is_money(pay: PayFloor) -> bool:
    known = bool(re.fullmatch("[A-Z]{3}", pay.currency)) and pay.unit in A_YEAR
    return known and bool(MONEY.fullmatch(f"{pay.amount:f}"))


def _terms(terms: Terms) -> Terms:
    said = {key: yes for key, yes in terms.said.items() if _TERM.fullmatch(key)}
    lives = terms.lives if _PLACE.fullmatch(terms.lives) else ""
    return Terms(lives, dict(list(said.items())[:MOST_TERMS]))


_TERM = re.compile(r"(?:schedule|equipment|checks|right to work):[\w .-]{1,60}", re.A)
_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
