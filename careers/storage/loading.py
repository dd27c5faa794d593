"""Bringing the board in step with ``data/``: what can be made again is made again."""

from careers.catalogue.catalogue import Catalogue
from careers.storage.jobs.job_rows import to_row, words_of
from careers.storage.store import Store

BATCH = 500
NUMBERS = "select number from jobs order by number"
AGAIN = """
    update jobs
       set tokens = :tokens, asks = :asks,
           changed = (select coalesce(max(changed), 0) + 1 from jobs)
     where number = :number and (tokens <> :tokens or asks <> :asks)
"""
UNWORD = "delete from job_words where rowid = :number"
WORD = """
    insert into job_words (rowid, title, skills, employer, body)
    values (:number, :title, :skills, :employer, :body)
"""


def load(store: Store, catalogue: Catalogue) -> int:
    """Make every job's facets and words anew; say how many jobs there are.

    Short writes of 500 jobs each, so that readers and other writers go on.
    """
    numbers = [number for (number,) in store.engine.stream(NUMBERS)]
    for start in range(0, len(numbers), BATCH):
        jobs = store.jobs.with_numbers(numbers[start : start + BATCH])
        rows = [{**to_row(job, catalogue), "number": job.number} for job in jobs]
        words = [{**words_of(job, catalogue), "number": job.number} for job in jobs]
        with store.engine.writing():
            for row, word in zip(rows, words, strict=True):
                store.engine.write(AGAIN, row)
                store.engine.write(UNWORD, word)
                store.engine.write(WORD, word)
    return len(numbers)
