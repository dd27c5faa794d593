"""Searches that ask for a little more, when one finds nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from careers.board.criteria import Criteria
from careers.web.search.address import address, pairs
from careers.web.search.names import Names

MOST = 6


@dataclass(frozen=True, slots=True)
class Wider:
    """A wider search, in words, with the number of jobs it finds."""

    words: str
    href: str
    count: int


def wider(
    criteria: Criteria, names: Names, count: Callable[[Criteria], int]
) -> tuple[Wider, ...]:
    """Take one thing away at a time; the smallest step first, the whole board last."""
    found = [
        Wider(words, address(step), jobs)
        for words, step in _steps(criteria, names)
        if (jobs := count(step))
    ]
    found.sort(key=lambda step: step.count)
    everything = count(Criteria())
    if everything and not criteria.is_empty():
        found = found[:MOST]
        found.append(Wider("Every open job", address(Criteria()), everything))
    return tuple(found)


def _steps(criteria: Criteria, names: Names) -> Iterator[tuple[str, Criteria]]:
    if criteria.says_place:
        keep = replace(criteria, says_place=False, page=1)
        yield "Also jobs that do not say where they hire", keep
    if criteria.says_pay:
        keep = replace(criteria, says_pay=False, page=1)
        yield "Also jobs that do not say what they pay", keep
    words = criteria.words.split()
    for word in dict.fromkeys(words[:MOST] if len(words) > 1 else []):
        rest = " ".join(own for own in words if own != word)
        yield f"Without “{word}”", replace(criteria, words=rest, page=1)
    for field in criteria.narrowing():
        less = criteria.without(field)
        if pairs(less):
            yield names.less(criteria, field), less
