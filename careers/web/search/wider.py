"""Searches that ask for a little more, when one finds nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from careers.board.criteria import Criteria
from careers.web.search.address import address, pairs
from careers.web.search.names import Names
from careers.web.search.spoken import IDLE

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
    yield from _fewer_words(criteria)
    for field in criteria.narrowing():
        less = criteria.without(field)
        if pairs(less):
            yield names.less(criteria, field), less


def _fewer_words(criteria: Criteria) -> Iterator[tuple[str, Criteria]]:
    """Leave one word out; of three or more, keep one that says something."""
    words = criteria.words.split()
    for word in dict.fromkeys(words[:MOST] if len(words) > 1 else []):
        rest = " ".join(own for own in words if own != word)
        yield f"Without “{word}”", replace(criteria, words=rest, page=1)
    telling = [word for word in words if word.casefold() not in IDLE]
    for word in dict.fromkeys(telling[:MOST] if len(words) > 2 else []):
        yield f"“{word}” alone", replace(criteria, words=word, page=1)
