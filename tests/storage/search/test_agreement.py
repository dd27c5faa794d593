"""The columns and the domain must give the same answer, whatever a job says."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as some

from careers.board.criteria import Criteria
from careers.board.facets import facets_of, places_of
from careers.board.place import Hires, Setting, Where
from careers.storage.search.columns import Columns, Line
from careers.storage.search.narrowing import count_places, lives
from tests import cast
from tests.cast import NOW

PLACES = some.sampled_from(["US", "US-AZ", "US-TX", "PH", "PH-CEB", "GB"])
LISTS = some.none() | some.lists(PLACES, min_size=1, max_size=3, unique=True).map(tuple)
WHERES = some.builds(
    Where,
    setting=some.none() | some.sampled_from(Setting),
    country=some.none() | some.sampled_from(["US", "PH", "GB"]),
    allowed=LISTS,
    excluded=LISTS,
).map(lambda where: where)


def line(number, where, posted=0, closes=1):
    from dataclasses import replace

    tokens = facets_of(replace(cast.AGENT, where=where), None)
    text = "\n".join(f"{facet}:{code}" for facet in tokens for code in tokens[facet])
    return Line(number, posted, closes, None, None, None, "northbank", text)


@given(some.lists(WHERES, min_size=1, max_size=6), PLACES)
def test_hires_where_i_live_is_what_the_job_says(wheres, home):
    columns = Columns().with_changes(
        [line(number, where) for number, where in enumerate(wheres)], []
    )

    kept = lives(columns, home, strict=False)[columns.slots_of(range(len(wheres)))]
    sure = lives(columns, home, strict=True)[columns.slots_of(range(len(wheres)))]

    answers = [where.hires(home) for where in wheres]
    counted = count_places(columns, columns.open_at(0)).get(home, 0)
    named = any(home in places_of(where) for where in wheres)
    assert counted == (answers.count(Hires.YES) if named else counted)
    assert kept.tolist() == [answer is not Hires.NO for answer in answers]
    assert sure.tolist() == [answer is Hires.YES for answer in answers]


@given(
    some.lists(
        some.tuples(some.integers(0, 5), some.integers(0, 9), some.integers(0, 9)),
        max_size=30,
    ),
    some.sets(some.integers(0, 5), max_size=2),
    some.integers(-1, 10),
)
def test_changes_one_by_one_are_the_board_read_anew(changes, gone, now):
    step = Columns()
    for number, posted, closes in changes:
        step = step.with_changes([line(number, Where(), posted, closes)], [])
    step = step.with_changes([], gone)

    last = {number: (posted, closes) for number, posted, closes in changes}
    lines = [line(n, Where(), *times) for n, times in last.items() if n not in gone]
    anew = Columns().with_changes(lines, [])

    assert _open(step, now) == _open(anew, now)
    assert _open(anew, now) == [
        number
        for posted, number in sorted(
            ((last[n][0], n) for n in last if n not in gone), reverse=True
        )
        if posted <= now < last[number][1]
    ]


def _open(columns, now):
    mask = columns.open_at(now)
    slots = columns.newest[mask[columns.newest]]
    assert columns.until(mask, now) > now
    return columns.numbers[slots].tolist()


@settings(max_examples=60)
@given(some.integers(-90, 90), some.sampled_from(["", "call", "adviser"]))
def test_no_closed_job_appears_at_any_clock(shared_store, days, words):
    moment = NOW + timedelta(days=days)

    results = shared_store.jobs.search(Criteria(words=words), moment)

    expected = {
        job.source_key
        for job in cast.JOBS
        if job.is_open(moment) and words in f"{job.title} {job.body}".lower()
    }
    assert {job.source_key for job in results.jobs} == expected
    assert sum(results.counts["calls"].values()) == results.total == len(expected)
    everything = shared_store.jobs.newest(20, moment)
    assert all(job.is_open(moment) for job in everything)
    assert sum(shared_store.jobs.openings(moment).values()) == len(everything)


@given(some.text(max_size=60))
def test_any_text_can_be_searched_for(shared_store, words):
    shared_store.jobs.search(Criteria(words=words), NOW)
    shared_store.jobs.suggest(words)
