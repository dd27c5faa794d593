"""What speaks against a way that was drawn by hand, in words."""

from collections.abc import Iterator

from careers.catalogue.catalogue import Catalogue
from careers.pathways.drawn import Drawn, DrawnLeg
from careers.pathways.limits import Limits
from careers.web.words.numbers import count, listed
from careers.web.words.paths import limit_words
from careers.web.words.sentences import name_within


def leg_doubts(own: DrawnLeg, limits: Limits, known: Catalogue) -> list[str]:
    """Say what speaks against one move."""
    return list(_leg_doubts(own, limits, known))


def way_doubts(drawn: Drawn, limits: Limits, known: Catalogue) -> list[str]:
    """Say what speaks against a way, move by move."""
    told = [
        f"{known.roles[own.leg.step.goal].name}: {words}"
        for own in drawn.legs
        for words in _leg_doubts(own, limits, known)
    ]
    if drawn.is_late:
        most = count(limits.months, "month")
        told.append(f"All of it is expected to take longer than {most}, their limit.")
    return told


def _leg_doubts(own: DrawnLeg, limits: Limits, known: Catalogue) -> Iterator[str]:
    if not own.is_known:
        yield f"no usual step that we know leads there. {_instead(own, known)}"
    if own.is_unlikely:
        yield "few get there this way."
    for name in own.broken:
        yield f"against the limit “{limit_words(name, limits, known)}”."


def _instead(own: DrawnLeg, known: Catalogue) -> str:
    if not own.by:
        return "How long it takes is not known."
    between = listed([name_within(known.roles[id_].name) for id_ in own.by])
    return f"The months shown are those of the quickest way we know, by {between}."
