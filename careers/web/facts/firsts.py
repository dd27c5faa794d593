"""The four first answers: what it pays, when, where one may live, which calls."""

from dataclasses import dataclass
from datetime import date

from careers.board.clock import outline
from careers.board.job import Job
from careers.board.place import Setting, Where
from careers.board.shift import on_clock
from careers.board.work import Calls
from careers.web.facts.fact import noted
from careers.web.facts.pay import plainly
from careers.web.facts.places import lives
from careers.web.words.geography import places
from careers.web.words.hours import all_day, city, clock_words, days_words, when_words
from careers.web.words.labels import label
from careers.web.words.money import pay_amount, per
from careers.web.words.numbers import listed
from careers.web.words.sentences import begun
from careers.web.words.whereabouts import town_words, where_words


@dataclass(frozen=True, slots=True)
class First:
    """One of the first answers, with what a reader must know beside it."""

    term: str
    words: str | None
    notes: tuple[str, ...] = ()
    is_pay: bool = False


def firsts(job: Job, zone: str | None, today: date) -> tuple[First, ...]:
    """Answer “is it for me?” in four lines, on the reader’s clock if we know it."""
    return (_pay(job), _hours(job, zone, today), _home(job), _calls(job))


def _pay(job: Job) -> First:
    pay = job.pay
    if not pay.is_stated():
        return First("Base pay", None)
    before = ", before bonus" if pay.has_bonus() else ""
    notes = (f"{per(pay)}{before}", plainly(pay))
    return First("Base pay", pay_amount(pay), noted(*notes), is_pay=True)


def _hours(job: Job, zone: str | None, today: date) -> First:
    when = outline(job.when)
    theirs = None if all_day(job.when) else on_clock(when, when.zone or "UTC", today)
    yours = on_clock(when, zone, today) if zone else None
    if not (theirs and yours):
        at = f"The clock in {city(when.zone)}" if theirs and when.zone else None
        return First("Hours", when_words(job.when), noted(at))
    within = "" if job.when.starts else "within "
    days = f"{days_words(when.days)}, " if when.days else ""
    note = f"{clock_words(theirs)} in {city(theirs.zone)}"
    return First("Your clock", begun(days + within + clock_words(yours)), (note,))


def _home(job: Job) -> First:
    where = job.where
    if where.setting in (Setting.ON_SITE, Setting.HYBRID):
        return First("Where", town_words(where), noted(label(where.setting)))
    if where.allowed and where.setting is Setting.VIRTUAL:
        words = begun(places(where.allowed))
        return First("Where you may live", words, noted("From home", _except(where)))
    return First("Where you may live", lives(where), noted(where_words(where)))


def _except(where: Where) -> str | None:
    return f"Not in {places(where.excluded, 'or')}" if where.excluded else None


def _calls(job: Job) -> First:
    work = job.work
    channels = listed([channel.value for channel in work.channels or ()])
    if work.calls is None:
        return First("Calls", None, noted(begun(channels)))
    if work.calls is Calls.NONE:
        return First("Calls", "None: no phones", noted(begun(channels)))
    words = f"{label(work.calls)} {channels}".strip()
    a_day = f"About {work.calls_a_day} a day" if work.calls_a_day else None
    return First("Calls", words, noted(a_day))
