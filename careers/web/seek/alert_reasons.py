"""Why a job is in a letter: what it says of what was asked, and what it leaves open."""

from collections.abc import Iterator

from careers.board.criteria import FACETS, UNSAID, Criteria
from careers.board.facets import PLACE, facets_of
from careers.board.job import Job
from careers.web.context import catalogue
from careers.web.search.names import LEGENDS, Names, lives_words
from careers.web.words.money import pay_line
from careers.web.words.sentences import name_within

Values = dict[str, tuple[str, ...]]


def why(criteria: Criteria, job: Job) -> str:
    """Say why a search found a job: “chat, hires in Arizona; not stated: pay”."""
    role = catalogue().roles.get(job.role or "")
    values = facets_of(job, role.family if role else None)
    said = [*_words(criteria), *_ticked(criteria, values), *_rest(criteria, job)]
    silent = list(_silent(criteria, job, values))
    if criteria.lives:
        hires = _hires_in(criteria.lives, values[PLACE])
        words = name_within(lives_words(criteria.lives))
        (said if hires else silent).append(words if hires else "where it hires")
    parts = [", ".join(said) or "it is new on the board"]
    if silent:
        parts.append(f"not stated: {', '.join(silent)}")
    return "; ".join(parts)


def _words(criteria: Criteria) -> Iterator[str]:
    if criteria.words:
        yield f"it speaks of “{criteria.words}”"


def _ticked(criteria: Criteria, values: Values) -> Iterator[str]:
    names = Names(catalogue())
    for facet in FACETS:
        for value in criteria.chosen(facet):
            if value in values[facet] and value != UNSAID:
                yield names.inside(facet, value)


def _rest(criteria: Criteria, job: Job) -> Iterator[str]:
    if criteria.pay and job.pay.is_stated():
        yield f"pays {name_within(pay_line(job.pay) or '')}"
    if criteria.no_phones:
        yield "no phones"
    if criteria.employer:
        yield job.employer.name


def _silent(criteria: Criteria, job: Job, values: Values) -> Iterator[str]:
    for facet in FACETS:
        if criteria.chosen(facet) and UNSAID in values[facet]:
            yield name_within(LEGENDS[facet])
    if criteria.pay and not job.pay.is_stated():
        yield "pay"


def _hires_in(lives: str, places: tuple[str, ...]) -> bool:
    country = lives.split("-")[0]
    return bool({lives, f"{country}-*"} & set(places))
