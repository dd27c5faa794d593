from datetime import date

import pytest
from werkzeug.datastructures import MultiDict

from careers.people.seekers.track import Method, Result, Stage, Track
from careers.people.seekers.work_search import Span
from careers.web.forms.tracks import (
    WRONG_DAY,
    ElsewhereForm,
    MoveForm,
    TrackForm,
    span_of,
)

TODAY = date(2026, 11, 22)
TRACK = Track(
    "Agent",
    "Northbank",
    2,
    {Stage.SAVED: date(2026, 11, 1), Stage.APPLIED: date(2026, 11, 20)},
    Method.PHONE,
    "Ms. Reyes",
    "sounded kind",
    "Call back",
    date(2026, 11, 27),
    number=7,
)
USUAL = Span(date(2026, 11, 22), date(2026, 11, 28))


def typed(form) -> dict[str, str]:
    return {field.name: str(field._value()) for field in form if field.name in FREE} | {
        "method": form.method.data,
        "result": form.result.data,
    }


FREE = {"applied", "interview", "offer", "closed", "contact", "next_action"}
FREE |= {"next_on", "note", "title", "employer"}


def test_a_form_sent_back_untouched_changes_nothing(app):
    with app.test_request_context():
        form = TrackForm.of(TRACK)
        again = TrackForm(MultiDict(typed(form)))
        assert again.over(TRACK, TODAY) == TRACK


def test_what_has_ended_is_over_today_unless_a_day_is_given(app):
    with app.test_request_context():
        form = TrackForm(MultiDict({"applied": "2026-11-20", "result": "hired"}))
        track = form.over(TRACK, TODAY)
    assert (track.stage, track.result) == (Stage.CLOSED, Result.HIRED)
    assert track.stages[Stage.CLOSED] == TODAY


def test_a_day_that_cannot_be_read_says_how_to_write_it(app):
    with app.test_request_context():
        form = TrackForm(MultiDict({"applied": "yesterday"}))
        assert not form.validate()
        assert form.applied.errors == [WRONG_DAY]


def test_a_job_from_elsewhere_brings_its_names(app):
    with app.test_request_context():
        form = ElsewhereForm(MultiDict({"title": "Clerk", "employer": "Corner shop"}))
        track = form.over(Track("", ""), TODAY)
        assert (track.title, track.employer) == ("Clerk", "Corner shop")
        assert ElsewhereForm.of(track).title.data == "Clerk"


@pytest.mark.parametrize("said", ["saved", "", "nowhere"])
def test_only_something_done_moves_a_job(app, said):
    with app.test_request_context():
        assert MoveForm(MultiDict({"stage": said})).reached() is None
        assert MoveForm(MultiDict({"stage": "offer"})).reached() is Stage.OFFER


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ({}, USUAL),
        ({"from": "x", "to": ""}, USUAL),
        ({"from": "2026-11-01"}, Span(date(2026, 11, 1), USUAL.last)),
        (
            {"from": "2026-11-09", "to": "2026-11-01"},
            Span(date(2026, 11, 1), date(2026, 11, 9)),
        ),
        ({"from": "1900-01-01", "to": "2026-11-01"}, USUAL),
    ],
)
def test_a_log_is_for_the_days_in_its_address(said, days):
    assert span_of(said, USUAL) == days
