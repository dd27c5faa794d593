"""What a job answers to when the board is filtered: facet by facet, in codes."""

from careers.board.criteria import UNSAID
from careers.board.job import Job
from careers.board.place import Setting, Where
from careers.board.work import Calls

PHONES = "phones"
PLACE = "place"


def facets_of(job: Job, family: str | None) -> dict[str, tuple[str, ...]]:
    """Tell a job's values in every facet; ``family`` is the family of its role."""
    return {
        "center": tuple(sorted(center.value for center in job.centers())) or (UNSAID,),
        "calls": (job.work.calls or UNSAID,),
        "setting": (job.where.setting or UNSAID,),
        "family": (family or UNSAID,),
        "role": (job.role or UNSAID,),
        "channel": tuple(job.work.channels or (UNSAID,)),
        "language": _languages(job),
        "line": (job.work.line or UNSAID,),
        "employment": (job.terms.employment or UNSAID,),
        "shift": tuple(job.when.kinds or (UNSAID,)),
        "experience": (_experience(job.asks.experience),),
        PLACE: places_of(job.where),
        PHONES: ("none",) if job.work.calls is Calls.NONE else (),
    }


def _experience(months: int | None) -> str:
    """Tell whether a beginner may apply: ``none`` is needed, some is ``asked``."""
    if months is None:
        return UNSAID
    return "asked" if months else "none"


def places_of(where: Where) -> tuple[str, ...]:
    """Tell where a job hires: ``US-AZ`` and ``US`` for people in Arizona.

    ``US-*`` stands for anywhere in a country, ``!US-TX`` for a place left out, ``?US``
    for "somewhere there, it does not say where" and ``?`` for nothing said at all.
    """
    left_out = tuple(f"!{place}" for place in where.excluded or ())
    if where.allowed:
        return left_out + tuple(
            dict.fromkeys(code for place in where.allowed for code in _codes(place))
        )
    if not where.country:
        return (*left_out, "?")
    if where.setting in (None, Setting.VIRTUAL):
        return (*left_out, f"?{where.country}")
    return left_out + _codes(where.region or where.country)


def _codes(place: str) -> tuple[str, ...]:
    country = place.split("-")[0]
    return (place, country) if "-" in place else (f"{country}-*", country)


def _languages(job: Job) -> tuple[str, ...]:
    asked = job.work.languages
    return tuple(dict.fromkeys(ask.code for ask in asked)) if asked else (UNSAID,)
