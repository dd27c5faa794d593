"""What an ad leaves out, as questions for the interview."""

from collections.abc import Callable, Iterator

from careers.board.home import HomeOffice, Kit
from careers.board.job import Job
from careers.board.place import Setting
from careers.board.shift import Pattern
from careers.board.terms import Contract, House
from careers.board.work import Calls


def questions(job: Job) -> tuple[str, ...]:
    """Ask for what this kind of job should say and does not, first things first."""
    return tuple(question for topic in TOPICS for question in topic(job))


def _pay(job: Job) -> Iterator[str]:
    if not job.pay.is_stated():
        yield "What is the base pay, before any bonus?"
    if job.pay.has_bonus() and job.pay.bonus_earned is None:
        yield "How many of the agents here earned the bonus last quarter?"
    if (job.pay.has_bonus() or job.pay.commission) and job.pay.clawback is None:
        yield "If I leave early, do I have to pay any bonus or commission back?"


def _place(job: Job) -> Iterator[str]:
    where = job.where
    if where.setting is None:
        yield "Is the work on site, from home, or some of each?"
    if where.setting is Setting.VIRTUAL and not where.allowed:
        states = "states" if where.country == "US" else "places"
        yield f"Which {states} may I live in?"
    if where.setting is Setting.HYBRID and where.on_site_days is None:
        yield "On which days must I be on site?"


def _hours(job: Job) -> Iterator[str]:
    when = job.when
    if not (when.starts or when.kinds or when.pattern):
        yield "Which hours would I work?"
    if when.days is None and when.weekends is None:
        yield "Would I work on weekends?"
    if when.hours is None and job.terms.hours is None:
        yield "How many hours a week are guaranteed?"
    if when.overtime is None and job.terms.contract is not Contract.CONTRACTOR:
        yield "Can overtime be made mandatory, and with how much notice?"


def _shifts(job: Job) -> Iterator[str]:
    when = job.when
    if when.pattern is Pattern.BID and when.ranked_by is None:
        yield "What are people ranked by when shifts are bid for?"
    if when.pattern is Pattern.ROTATING and when.rotates is None:
        yield "How often do the shifts rotate?"


def _work(job: Job) -> Iterator[str]:
    if job.work.calls is None:
        yield "Do calls come in, go out, or both?"
    dials = job.work.calls in (Calls.OUTBOUND, Calls.BLENDED)
    if dials and job.pay.commission is None:
        yield "Is there a sales target, and does pay depend on it?"


def _money(job: Job) -> Iterator[str]:
    if job.pay.every is None:
        yield "How often am I paid?"
    if job.pay.training is None and job.terms.class_weeks != 0:
        yield "Is the training paid, and at what rate?"


def _terms(job: Job) -> Iterator[str]:
    terms = job.terms
    if terms.contract is None:
        if job.where.country == "US":
            yield "Would I be an employee (W-2) or a contractor (1099)?"
        else:
            yield "Would I be an employee or a contractor?"
    if terms.house is House.AGENCY and terms.temp_to_hire is None:
        yield "Can this become permanent, and after how long?"
    if terms.seasonal and terms.seasonal_until is None:
        yield "On which day does the season end?"


def _benefits(job: Job) -> Iterator[str]:
    if job.terms.contract is Contract.CONTRACTOR:
        return
    if job.where.country == "PH":
        if job.pay.hmo is None:
            yield "When does the HMO start, and whom in my family does it cover?"
        if job.pay.probation is None:
            yield "How long is the probation?"
    elif job.pay.benefits is None:
        yield "Which benefits are there, and from which day?"


def _home(job: Job) -> Iterator[str]:
    if job.where.setting not in (Setting.VIRTUAL, Setting.HYBRID):
        return
    home = job.home
    yield from _kit(home)
    if home.outages_paid is None:
        yield "Am I paid when the power or the system is down?"
    if home.down is None:
        yield "How fast must my internet be, and must it be wired?"
    if home.camera is None and home.monitoring is None:
        yield "Is my camera on or my screen watched while I work?"


def _kit(home: HomeOffice) -> Iterator[str]:
    if home.kit is None:
        yield "Whose computer do I work on?"
    if home.kit is Kit.SHIPPED and (home.deposit is None or home.kit_return is None):
        yield "Is there a deposit for the equipment, and who pays to send it back?"


def _start(job: Job) -> Iterator[str]:
    if job.terms.classes is None and not job.terms.evergreen:
        yield "When would I start?"
    if job.hiring.checks is None:
        yield "Which checks are made, and who pays for them?"


TOPICS: tuple[Callable[[Job], Iterator[str]], ...] = (
    _pay,
    _place,
    _hours,
    _shifts,
    _work,
    _money,
    _terms,
    _benefits,
    _home,
    _start,
)
