"""What a job pays: base first, then everything that may come on top, apart."""

import re
from collections.abc import Iterator

from careers.board.job import Job
from careers.board.pay import Pay
from careers.board.shift import ShiftKind
from careers.board.terms import Contract
from careers.board.work import Calls, LineOfWork
from careers.web.facts.fact import Fact, noted, quoted, stated, yes_no
from careers.web.words.geography import language
from careers.web.words.money import money, pay_words, per
from careers.web.words.numbers import listed
from careers.web.words.sentences import within

ON_TARGET = re.compile(r"\bOTE\b|on.target", re.IGNORECASE)


def pay_facts(job: Job) -> tuple[Fact, ...]:
    """Tell base, bonus, training pay and differentials, each on its own."""
    return (
        _base(job),
        *_on_top(job),
        _training(job),
        *_by_law(job),
        *_differentials(job),
        Fact("How often paid", job.pay.every, read=quoted(job, "pay.every")),
    )


def benefit_facts(job: Job) -> tuple[Fact, ...]:
    """Tell what is offered beside money."""
    pay = job.pay
    start = f"Benefits start: {pay.benefits_start}" if pay.benefits_start else None
    fact = Fact("Benefits", pay.benefits, noted(start), quoted(job, "pay.benefits"))
    if job.where.country != "PH":
        return (fact, *stated([Fact("Probation", pay.probation)]))
    return (Fact("HMO", pay.hmo), fact, Fact("Probation", pay.probation))


def plainly(pay: Pay) -> str | None:
    """Warn in plain words about “up to” and on-target pay."""
    if ON_TARGET.search(f"{pay.bonus or ''} {pay.commission or ''}"):
        return "On-target pay counts a bonus that not everybody earns."
    if pay.high and not pay.low:
        return "This is the most they pay. What people start on is not stated."
    if pay.low and not pay.high:
        return "This is where pay starts. The top is not stated."
    return None


def _base(job: Job) -> Fact:
    read = quoted(job, "pay", "pay.low", "pay.high")
    wide = f"Why the range is wide: {within(job.pay.wide)}" if job.pay.wide else None
    return Fact("Base", pay_words(job.pay), noted(plainly(job.pay), wide), read)


def _on_top(job: Job) -> Iterator[Fact]:
    pay = job.pay
    earned = pay.bonus_earned
    note = f"{earned} of 100 agents earned it." if earned is not None else None
    if pay.has_bonus() and note is None and pay.median is None:
        note = "How many agents earn it is not stated."
    notes = noted(note, _middle(pay))
    yield Fact("Bonus", pay.bonus, notes, quoted(job, "pay.bonus"))
    if pay.commission or _sells(job):
        yield Fact("Commission", pay.commission, read=quoted(job, "pay.commission"))
    if pay.has_bonus() or pay.commission or pay.clawback:
        words = yes_no(pay.clawback, "Yes", "None")
        yield Fact("Paid back if you leave", words)


def _sells(job: Job) -> bool:
    dials = job.work.calls in (Calls.OUTBOUND, Calls.BLENDED)
    return dials or job.work.line in (LineOfWork.SALES, LineOfWork.RETENTION)


def _middle(pay: Pay) -> str | None:
    if pay.median is None or not pay.currency:
        return None
    sum_ = money(pay.median, pay.currency)
    return f"The middle agent earned {sum_} {per(pay)} with it."


def _training(job: Job) -> Fact:
    pay = job.pay
    words = None
    if pay.training is not None and pay.currency:
        words = f"{money(pay.training, pay.currency)} {per(pay)}"
        words = words if pay.training else "Not paid"
    return Fact("While you train", words, read=quoted(job, "pay.training"))


def _by_law(job: Job) -> Iterator[Fact]:
    """Name what Philippine law owes employees: PD 851, and Labor Code article 86."""
    if job.where.country != "PH" or job.terms.contract is Contract.CONTRACTOR:
        return
    yield Fact(
        "13th month",
        "A twelfth of the year’s basic pay, by 24 December",
        by_law=True,
    )
    if _may_be_at_night(job):
        yield Fact(
            "Night differential",
            job.pay.night or "At least a tenth more for hours from 10 pm to 6 am",
            noted("The least by law is a tenth more." if job.pay.night else None),
            by_law=True,
        )


def _may_be_at_night(job: Job) -> bool:
    return job.when.kinds is None or ShiftKind.NIGHTS in job.when.kinds


def _differentials(job: Job) -> tuple[Fact, ...]:
    pay = job.pay
    night = None if job.where.country == "PH" else pay.night
    allowances = None
    if pay.allowances and pay.currency:
        allowances = f"{money(pay.allowances, pay.currency)} a month"
    return stated(
        [
            Fact("Allowances", allowances),
            Fact("Nights", night, read=quoted(job, "pay.night")),
            Fact("Weekends", pay.weekend, read=quoted(job, "pay.weekend")),
            Fact(_second(job), pay.bilingual, read=quoted(job, "pay.bilingual")),
        ]
    )


def _second(job: Job) -> str:
    """Name the languages that are paid for."""
    spoken = [ask.code for ask in job.work.languages or () if ask.code != "en"]
    return listed([language(code) for code in spoken]) or "Second language"
