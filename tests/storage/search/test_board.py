from dataclasses import replace

from careers.storage.search.board import Board
from tests.cast import AGENT, JOBS, NOW, OPEN

SECONDS = int(NOW.timestamp())


def open_count(board, engine, now=SECONDS):
    board.current(engine)
    return int(board.open_at(now)[1].sum())


def test_a_board_catches_up_with_what_has_changed_since(store):
    board = Board()
    assert open_count(board, store.engine) == len(OPEN)

    store.jobs.put([replace(AGENT, source_key="new")], NOW)
    assert open_count(board, store.engine) == len(OPEN) + 1

    store.jobs.remove(1, NOW)
    assert open_count(board, store.engine) == len(OPEN)


def test_a_board_that_nobody_changed_is_not_read_again(store):
    board = Board()

    assert board.current(store.engine) is board.current(store.engine)


def test_what_is_open_is_worked_out_once_until_it_changes(store):
    board = Board()
    board.current(store.engine)
    _, mask = board.open_at(SECONDS)
    until = board.steady_until(SECONDS)

    assert board.open_at(until - 1)[1] is mask
    assert board.open_at(until)[1] is not mask
    assert until == min(
        int(moment.timestamp())
        for job in JOBS
        for moment in (job.posted_at, job.closes_at)
        if moment > NOW
    )


def test_the_clock_may_go_back(store):
    board = Board()
    now = open_count(board, store.engine)
    earlier = int(min(job.posted_at for job in JOBS).timestamp()) - 1

    assert open_count(board, store.engine, earlier) == 0
    assert open_count(board, store.engine) == now


def test_two_threads_that_catch_up_together_read_a_change_once(store):
    board = Board()
    revision = store.jobs.revision()

    board._catch_up(store.engine, revision)
    columns = board.columns
    board._catch_up(store.engine, revision)

    assert board.columns is columns
