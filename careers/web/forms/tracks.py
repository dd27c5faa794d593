"""A job on somebody's own board: days, how, with whom, what comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Self

from wtforms import DateField, SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional

from careers.people.seekers.track import Method, Result, Stage, Track
from careers.people.seekers.work_search import Span
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField
from careers.web.forms.upload import tidy
from careers.web.words.tracks import METHODS, RESULTS

DAYS = {
    "applied": Stage.APPLIED,
    "interview": Stage.INTERVIEW,
    "offer": Stage.OFFER,
    "closed": Stage.CLOSED,
}
WRONG_DAY = "Write the day with year, month and day, like 2026-11-22"
LONG = Length(max=200, message="Use at most 200 characters")
ENDS = {"": "It has not", **{result.value: said for result, said in RESULTS.items()}}
WAYS = {"": "Not stated", **{method.value: said for method, said in METHODS.items()}}
SPAN = 366
"""The longest log, in days."""


def _day(label: str) -> DateField:
    return DateField(label, [Optional()])


class TrackForm(BaseForm):
    """What somebody did about a job; a day that is empty has not come."""

    applied = _day("I applied on")
    interview = _day("Interview on")
    offer = _day("Offer on")
    closed = _day("Over since")
    result = SelectField("How it ended", choices=ENDS, validate_choice=False)
    method = SelectField("How", choices=WAYS, validate_choice=False)
    contact = WordsField("Whom you dealt with", [LONG])
    next_action = WordsField("Next step", [LONG])
    next_on = _day("On which day")
    note = TextAreaField(
        "A note to yourself", [Length(max=2000, message="Use at most 2,000 characters")]
    )

    def validate(
        self, extra_validators: Mapping[str, Sequence[Any]] | None = None
    ) -> bool:
        """Say how a day is written, where one cannot be read."""
        is_fine = super().validate(extra_validators)
        for field in self:
            if isinstance(field, DateField) and field.errors:
                field.errors = [WRONG_DAY]
        return is_fine

    @classmethod
    def of(cls, track: Track) -> Self:
        """Begin with what is known."""
        return cls(data=_known(track))

    def over(self, track: Track, today: date) -> Track:
        """Put what was typed over what was known; what has ended is over."""
        days = {stage: self[name].data for name, stage in DAYS.items()}
        result = Result(self.result.data) if self.result.data in set(Result) else None
        method = Method(self.method.data) if self.method.data in set(Method) else None
        if result and not days[Stage.CLOSED]:
            days[Stage.CLOSED] = today
        before = {Stage.SAVED: track.stages.get(Stage.SAVED)}
        return replace(
            track,
            stages={stage: day for stage, day in (before | days).items() if day},
            method=method,
            contact=self.contact.data or "",
            note=tidy(self.note.data or ""),
            next_action=self.next_action.data or "",
            next_on=self.next_on.data,
            result=result,
        )


class ElsewhereForm(TrackForm):
    """A job that somebody found elsewhere."""

    title = WordsField("The job", [InputRequired("Write what job it is"), LONG])
    employer = WordsField(
        "The employer", [InputRequired("Write who the employer is"), LONG]
    )

    def over(self, track: Track, today: date) -> Track:
        """Take the names over, too."""
        named = replace(
            track, title=self.title.data or "", employer=self.employer.data or ""
        )
        return super().over(named, today)


class MoveForm(BaseForm):
    """The stage a job has reached today."""

    stage = StringField()

    def reached(self) -> Stage | None:
        """Give the stage, if it is one that is reached by doing something."""
        said = self.stage.data
        return Stage(said) if said in {stage.value for stage in DAYS.values()} else None


def _known(track: Track) -> dict[str, Any]:
    days = {name: track.stages.get(stage) for name, stage in DAYS.items()}
    return {
        **days,
        "title": track.title,
        "employer": track.employer,
        "result": track.result.value if track.result else "",
        "method": track.method.value if track.method else "",
        "contact": track.contact,
        "next_action": track.next_action,
        "next_on": track.next_on,
        "note": track.note,
    }


def span_of(arguments: Mapping[str, str], usual: Span) -> Span:
    """Read which days a log is for: an address, so that anything can stand in it."""
    first = _read(arguments.get("from", "")) or usual.first
    last = _read(arguments.get("to", "")) or usual.last
    if first > last:
        first, last = last, first
    return Span(first, last) if (last - first).days < SPAN else usual


def _read(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
