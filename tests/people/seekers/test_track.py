from dataclasses import replace
from datetime import date

from careers.people.seekers.track import Result, Stage, Track

DAY, LATER = date(2026, 11, 20), date(2026, 11, 22)
TRACK = Track("Agent", "Harbour Travel")


def test_a_job_that_nothing_was_done_about_is_merely_saved():
    assert TRACK.stage is Stage.SAVED


def test_the_furthest_stage_counts_and_earlier_days_stay():
    track = TRACK.reached(Stage.APPLIED, DAY).reached(Stage.OFFER, LATER)

    assert track.stage is Stage.OFFER
    assert track.stages == {Stage.APPLIED: DAY, Stage.OFFER: LATER}


def test_going_back_a_stage_forgets_what_lay_beyond():
    over = replace(TRACK, result=Result.REFUSED).reached(Stage.OFFER, DAY)
    track = replace(over, result=Result.REFUSED).reached(Stage.APPLIED, LATER)

    assert track.result is None
    assert track.stage is Stage.APPLIED
    assert track.stages == {Stage.APPLIED: LATER}
