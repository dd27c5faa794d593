"""Words that name a filter become offers to use it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from careers.board.criteria import Criteria, PayFloor
from careers.catalogue.catalogue import Catalogue
from careers.web.search.address import address
from careers.web.search.names import Names, floor_words, lives_words, mark
from careers.web.search.spoken import IDLE, Filter, turned_on, vocabulary
from careers.web.search.spoken_pay import pay_at

Place = tuple[int, int, Filter]
Count = Callable[[Criteria], int]

LONGEST = 4
MOST = 5
NOT = frozenset({"no", "not", "non", "without"})


@dataclass(frozen=True, slots=True)
class Offer:
    """A filter that some of the words name, and the search that uses it instead."""

    label: str
    mark: str
    criteria: Criteria
    count: int

    @property
    def href(self) -> str:
        """The search with the filter on and the words gone."""
        return address(self.criteria)


def offers(criteria: Criteria, catalogue: Catalogue, count: Count) -> tuple[Offer, ...]:
    """Offer the filters that the words name: all of them first, then one by one."""
    words = criteria.words.split()
    found = _found(words, vocabulary(catalogue))[:MOST]
    said = Spoken(criteria, Names(catalogue), words, count)
    each = [said.alone(one, found) for one in found]
    made = [said.together(found), *each] if len(found) > 1 else each
    return tuple(offer for offer in made if offer.count)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A search whose words name filters: runs of words, from one place to another."""

    criteria: Criteria
    names: Names
    words: list[str]
    count: Count

    def together(self, found: list[Place]) -> Offer:
        """Use every filter that was named, and keep the other words if they find."""
        label = f"All {len(found)} as filters"
        return self._first([self._without(found), ""], found, label, "")

    def alone(self, one: Place, found: list[Place]) -> Offer:
        """Use one filter for its words, with as many of the others as find a job."""
        name, value = one[2]
        rests = [self._without([one]), self._without(found), ""]
        picture = mark(name, value) if isinstance(value, str) else ""
        return self._first(rests, [one], self._label(name, value), picture)

    def _first(
        self, rests: list[str], on: list[Place], label: str, picture: str
    ) -> Offer:
        """Take the first of several remainders that finds a job with the filters."""
        for rest in rests:
            step = replace(self.criteria, words=rest, page=1)
            for _, _, (name, value) in on:
                step = turned_on(step, name, value)
            if jobs := self.count(step):
                return Offer(label, picture, step, jobs)
        return Offer(label, picture, step, 0)

    def _label(self, name: str, value: str | PayFloor) -> str:
        if isinstance(value, PayFloor):
            return floor_words(value)
        if name == "phones":
            return "No phones"
        return lives_words(value) if name == "lives" else self.names.of(name, value)

    def _without(self, places: list[Place]) -> str:
        gone = {at for start, end, _ in places for at in range(start, end)}
        rest = [word for at, word in enumerate(self.words) if at not in gone]
        return " ".join(word for word in rest if _plain(word) not in IDLE)


def _found(words: list[str], spoken: Mapping[str, Filter]) -> list[Place]:
    """Find the places where words name a filter; no word is used twice."""
    plain = [_plain(word) for word in words]
    found: list[Place] = []
    at = 0
    while at < len(words):
        end, named = _longest(plain, at, spoken)
        denied = at > 0 and plain[at - 1] in NOT
        if named and not denied and named not in [own for _, _, own in found]:
            found.append((at, end, named))
        at = end
    return found


def _plain(word: str) -> str:
    return word.casefold().replace("-", " ").strip(" ,.;!?")


def _longest(
    plain: list[str], at: int, spoken: Mapping[str, Filter]
) -> tuple[int, Filter | None]:
    pay = pay_at(plain, at)
    if pay:
        return pay[0], ("pay", pay[1])
    for end in range(min(at + LONGEST, len(plain)), at, -1):
        named = spoken.get(" ".join(plain[at:end]))
        if named:
            return end, named
    return at + 1, None
