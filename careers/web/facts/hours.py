"""When a job is worked, row by row."""

from datetime import date

from careers.board.job import Job
from careers.board.shift import Overtime, Pattern, When
from careers.board.terms import ClassDate
from careers.web.facts.fact import Fact, noted, quoted, stated, yes_no
from careers.web.words.dates import day
from careers.web.words.hours import all_day, city, clock_time, days_words, hours_words
from careers.web.words.labels import label
from careers.web.words.numbers import count, listed
from careers.web.words.sentences import begun


def hour_facts(job: Job) -> tuple[Fact, ...]:
    """Tell shift, days, overtime and the first weeks, on the employer’s clock."""
    when = job.when
    return (
        Fact("Shift", _shift(when), _window(when), quoted(job, "when.pattern", "when")),
        Fact("Days", begun(days_words(when.days)) if when.days else None),
        *stated([Fact("Days off", when.days_off)]),
        *_awkward(when),
        Fact("Hours a week", _week(job), read=quoted(job, "when.hours", "terms.hours")),
        Fact("Overtime", _overtime(when), noted(when.overtime_note)),
        *stated([Fact("Time off without pay", yes_no(when.time_off))]),
        _starts(job),
        *_training(job),
    )


def _shift(when: When) -> str | None:
    parts = [part for part in (_which(when), hours_words(when)) if part]
    words = ("; " if any("," in part for part in parts) else ", ").join(parts)
    if when.zone and hours_words(when) and not all_day(when):
        words += f" in {city(when.zone)}"
    return begun(words) or None


def _which(when: When) -> str:
    """Say the pattern with its parts of the day: “fixed days”, “rotating; nights”."""
    pattern, kinds = _pattern(when), _kinds(when)
    if pattern and kinds:
        return (
            f"fixed {kinds}" if when.pattern is Pattern.FIXED else _both(pattern, kinds)
        )
    return pattern or kinds or ""


def _both(pattern: str, kinds: str) -> str:
    return f"{pattern}; {kinds}" if "," in pattern + kinds else f"{pattern}, {kinds}"


def _pattern(when: When) -> str | None:
    if when.pattern is Pattern.BID:
        by = f", ranked by {when.ranked_by}" if when.ranked_by else ""
        return f"by bid{f' {when.rotates}' if when.rotates else ''}{by}"
    if when.pattern is Pattern.ROTATING:
        return f"rotating{f', {when.rotates}' if when.rotates else ''}"
    return when.pattern.value if when.pattern else None


def _kinds(when: When) -> str | None:
    own = [kind.value for kind in when.kinds or () if kind.value != when.pattern]
    return listed(own) or None


def _window(when: When) -> tuple[str, ...]:
    if not (when.opens and when.closes and when.starts):
        return ()
    lines = f"{clock_time(when.opens)} to {clock_time(when.closes)}"
    return (f"The lines are open from {lines}.",)


def _awkward(when: When) -> tuple[Fact, ...]:
    return stated(
        [
            Fact("Nights", yes_no(when.nights)),
            Fact("Weekends", yes_no(when.weekends)),
            Fact("Holidays", yes_no(when.holidays)),
        ]
    )


def _week(job: Job) -> str | None:
    if job.when.hours is not None:
        return f"{job.when.hours:g} guaranteed" if job.when.hours else "None guaranteed"
    if not job.terms.hours:
        return None
    low, high = job.terms.hours
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _overtime(when: When) -> str | None:
    if when.overtime is Overtime.NONE:
        return "None"
    return label(when.overtime) if when.overtime else None


def _starts(job: Job) -> Fact:
    if job.terms.evergreen:
        words = "No date: they collect applications all year round"
        return Fact("Start", words, read=quoted(job, "terms.evergreen"))
    classes = job.terms.classes
    words_of = [_class(one) for one in classes or ()]
    clear = [f"Checks must clear by {day(by)}." for by in _clear(classes)]
    return Fact("Classes start", "; ".join(words_of) or None, tuple(clear))


def _class(one: ClassDate) -> str:
    seats = f", {count(one.seats, 'seat')}" if one.seats is not None else ""
    return f"{day(one.starts_on)}{seats}"


def _clear(classes: tuple[ClassDate, ...] | None) -> list[date]:
    return [one.clear_by for one in (classes or ())[:1] if one.clear_by]


def _training(job: Job) -> tuple[Fact, ...]:
    terms = job.terms
    spans = [
        f"{weeks:g} {'week' if weeks == 1 else 'weeks'} of {what}"
        for weeks, what in (
            (terms.class_weeks, "class"),
            (terms.nesting_weeks, "nesting, with somebody beside you"),
        )
        if weeks
    ]
    notes = noted(
        f"Class hours: {terms.class_hours}." if terms.class_hours else None,
        job.when.training,
    )
    words = listed(spans) or ("No class" if terms.class_weeks == 0 else None)
    return (Fact("Training", words, notes),)
