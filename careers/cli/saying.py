"""A match on the command line: in words, or as plain values for other programs."""

from collections.abc import Iterator
from typing import Any

from careers.catalogue.catalogue import Catalogue
from careers.cli.held import Held
from careers.matching.bands import band
from careers.skills.gap import Answer
from careers.web.words.rulings import must, must_because

BANDS = {"well": "fits well", "partly": "fits in part", "further": "further off"}


def plain(held: Held, catalogue: Catalogue) -> dict[str, Any]:
    """Tell a match as JSON values; the points of the reasons add up to the score."""
    found = held.match
    return {
        "id": held.id,
        "name": held.name,
        "band": band(found).value,
        "score": found.score,
        "rulings": [
            {
                "about": each.about.value,
                "subject": each.subject,
                "verdict": each.verdict.value,
                "level": each.asked,
                "own_level": each.own,
                "ad_words": each.words,
            }
            for each in held.rulings
        ],
        "answers": [_answer(each, catalogue) for each in found.gap.answers],
        "reasons": [
            {
                "kind": each.reason.kind.value,
                "subject": each.reason.subject,
                "points": each.points,
            }
            for each in found.addends
        ],
    }


def in_words(held: Held, catalogue: Catalogue) -> str:
    """Tell a match in a few lines: what can rule it out first, then skills."""
    return "\n".join(_lines(held, catalogue))


def _answer(answer: Answer, catalogue: Catalogue) -> dict[str, Any]:
    asked, own = answer.requirement, answer.ability
    return {
        "skill": asked.skill,
        "name": catalogue.skills[asked.skill].name,
        "state": answer.state.value,
        "level": asked.level,
        "essential": asked.essential,
        "own_level": own.level if own else None,
        "own_words": [each.text for each in own.evidence] if own else [],
        "ad_words": asked.words,
    }


def _lines(held: Held, catalogue: Catalogue) -> Iterator[str]:
    gap = held.match.gap
    yield f"{held.name}: {BANDS[band(held.match)]}"
    for ruling in held.rulings:
        words = f"{must(ruling)}. {must_because(ruling)}"
        yield f"  {ruling.verdict.value.capitalize()}: {words}"
    for words, answers in (
        ("Shown", gap.shown),
        ("Partly shown", gap.partly),
        ("Not shown yet", gap.not_yet),
    ):
        if answers:
            named = (catalogue.skills[each.requirement.skill].name for each in answers)
            yield f"  {words}: {', '.join(named)}"
