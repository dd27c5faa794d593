"""What somebody agrees to when they keep a profile, and what changed, in words."""

from collections.abc import Mapping

from careers.catalogue.catalogue import Catalogue
from careers.matching.rulings import About, Ruling, Verdict
from careers.people.seekers.differences import Difference, Thing
from careers.people.seekers.kept_profile import Extent, Why
from careers.web.words.geography import language, place
from careers.web.words.rulings import must
from careers.web.words.spans import span

EXTENTS: Mapping[Extent, str] = {
    Extent.WORDS: "My text as I wrote it, and what is found in it",
    Extent.FINDINGS: "Only what is found: skills, work and languages. Not my text",
}
AGREED: Mapping[Extent, str] = {
    Extent.WORDS: (
        "Keep with my account: my text as I wrote it, the skills, work and languages"
        " found in it, my answers, and what I say about place, hours and pay."
    ),
    Extent.FINDINGS: (
        "Keep with my account: the skills, work and languages found in my text, my"
        " answers, and what I say about place, hours and pay. Do not keep my text."
    ),
}
"""What we write down as agreed: the very words somebody reads."""

WHYS: Mapping[Why, str] = {
    Why.KEPT: "You kept it",
    Why.CHANGED: "You changed it",
    Why.REPLACED: "A new text or file",
    Why.MERGED: "Put together with the one in your browser",
    Why.WENT_BACK: "You went back to it",
}


def why_words(why: Why) -> str:
    """Say how a version came about."""
    return WHYS[why]


def difference_words(one: Difference, catalogue: Catalogue) -> str:
    """Say what changed: “Typing: level 2, was 3”, “Spanish is gone”."""
    name = _name(one, catalogue)
    if one.thing in _WHOLE:
        return _WHOLE[one.thing][one.before is not None, one.after is not None]
    if one.after is None:
        return f"{name} is gone"
    now = _value(one, one.after, catalogue)
    if one.before is None:
        return f"New: {name}, {now}" if now else f"New: {name}"
    return f"{name}: {now}, was {_value(one, one.before, catalogue)}"


_WHOLE = {
    Thing.TEXT: {
        (True, True): "Another text",
        (True, False): "Your text is gone",
        (False, True): "New: your text",
    },
    Thing.WISHED: {
        (True, True): "Other wishes",
        (True, False): "Your wishes are gone",
        (False, True): "New: your wishes",
    },
}


def _name(one: Difference, catalogue: Catalogue) -> str:
    known = {Thing.LATEST: "Your last work", Thing.LIVES: "Where you live"}
    if one.thing is Thing.SKILL and one.subject in catalogue.skills:
        return catalogue.skills[one.subject].name
    if one.thing is Thing.WORK:
        return _role(one.subject, catalogue)
    if one.thing is Thing.LANGUAGE:
        return language(one.subject)
    if one.thing is Thing.TERM:
        return _term(one.subject)
    return known.get(one.thing, one.subject)


def _value(one: Difference, value: str, catalogue: Catalogue) -> str:
    if one.thing is Thing.SKILL:
        return f"level {value}"
    if one.thing is Thing.WORK:
        return span(int(value))
    if one.thing is Thing.LATEST:
        return _role(value, catalogue)
    if one.thing is Thing.LIVES:
        return place(value)
    return value if value or one.thing is Thing.TERM else "level not said"


def _role(id: str, catalogue: Catalogue) -> str:
    return catalogue.roles[id].name if id in catalogue.roles else id


def _term(key: str) -> str:
    about, _, subject = key.partition(":")
    known = about in set(About) and about != About.LANGUAGE
    return must(Ruling(About(about), subject, Verdict.ASK)) if known else key
