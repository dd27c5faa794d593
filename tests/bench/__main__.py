"""``make bench``: our list, search and filter pages beside named rivals, in one run.

The rivals answer the same question over the same 100,000 jobs: raw SQL through
sqlite3 on an indexed table, and Datasette serving that table. Then the reader is set
beside public extractors of skills. Ratios are what counts; milliseconds are this
machine's.
"""

import asyncio
import gzip
import os
import sqlite3
import tempfile
import time
from pathlib import Path

from careers import assets
from careers.board.criteria import Criteria, Sort
from careers.catalogue.catalogue import Catalogue
from careers.matching.board import Board as Packed
from careers.settings import Settings
from careers.storage.search.board import Board
from careers.storage.store import Store, migrate
from careers.web.app import create_app
from tests.bench import extractors
from tests.bench.clock import best
from tests.bench.generate import NOW, jobs
from tests.bench.rivals import FLAT, QUESTIONS, make_flat

COUNT = int(os.environ.get("CAREERS_BENCH_JOBS", "100000"))
BATCH = 2000

OURS = {
    "newest 20": Criteria(),
    "two filters": Criteria(calls=("inbound",), setting=("virtual",)),
    "a common word": Criteria(words="customer"),
    "a common word, closest first": Criteria(words="customer", sort=Sort.RELEVANCE),
    "a rare pair of words": Criteria(words="spanish billing"),
    "best pay": Criteria(sort=Sort.PAY),
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        store = _fill(path)
        flat = Path(folder) / "flat.db"
        make_flat(store, flat)
        _queries(store, flat)
        _packing(store)
        _pages(path, flat)
        store.close()
    extractors.main()


def _fill(path: Path) -> Store:
    migrate(path)
    store = Store(path, Catalogue.load(assets.DATA), Board())
    made = list(jobs(COUNT))
    start = time.perf_counter()
    for at in range(0, COUNT, BATCH):
        store.jobs.put(made[at : at + BATCH], NOW)
    took = time.perf_counter() - start
    print(f"{COUNT:,} jobs put on the shelf: {COUNT / took:,.0f} a second")
    start = time.perf_counter()
    store.jobs.total(Criteria(), NOW)
    print(f"columns read the first time: {time.perf_counter() - start:.2f} s")
    return store


def _queries(store: Store, flat: Path) -> None:
    connection = sqlite3.connect(flat)
    print("\nlist with counts for ten filters, against raw sqlite3 (the same answer)")
    for name, criteria in OURS.items():
        ours = best(lambda criteria=criteria: store.jobs.search(criteria, NOW))
        rows = best(lambda name=name: connection.execute(QUESTIONS[name]).fetchall())
        facets = best(
            lambda name=name: [
                connection.execute(sql).fetchall() for sql in FLAT.facets(name)
            ]
        )
        raw = rows + facets
        print(
            f"  {name:30} ours {ours * 1e3:8.2f} ms   sqlite3 {raw * 1e3:8.2f} ms "
            f"  ratio {ours / raw:.3f}"
        )
    connection.close()


def _packing(store: Store) -> None:
    """Pack the board for matching: whole in a new process, one job later on."""
    catalogue = Catalogue.load(assets.DATA)
    start = time.perf_counter()
    jobs = list(store.jobs.asked_since(-1))
    read = time.perf_counter() - start
    start = time.perf_counter()
    board = Packed.of(jobs, catalogue)
    pack = time.perf_counter() - start
    one = best(lambda: board.with_changes(jobs[:1], [jobs[0].number]))
    print(
        f"\nboard for matching: {read + pack:.2f} s in a new process (read {read:.2f},"
        f" packed {pack:.2f}); {one * 1e3:.0f} ms for one job, 1 in {pack / one:,.0f}"
    )


def _pages(path: Path, flat: Path) -> None:
    app = create_app(Settings(secret_key="bench", database=path))
    app.config["NOW"] = NOW
    client, somebody = app.test_client(), app.test_client()
    somebody.set_cookie("zone", "America/Phoenix")  # one's own page is never kept
    print("\nwhole pages through the app, against Datasette's page of the same table")
    for ours, theirs in FLAT.pages:
        body = client.get(ours).data
        anew = best(lambda ours=ours: somebody.get(ours).data)
        kept = best(lambda ours=ours: client.get(ours).data)
        other = _datasette(flat, theirs)
        print(
            f"  {ours:38} made {anew * 1e3:6.2f} ms, kept {kept * 1e3:5.2f} ms   "
            f"Datasette {other * 1e3:8.2f} ms   ratio {anew / other:.3f}   "
            f"{len(gzip.compress(body)) / 1e3:.1f} kB gzipped"
        )
    app.extensions["world"].close()


def _datasette(flat: Path, address: str) -> float:
    from datasette.app import Datasette

    site = Datasette(
        [str(flat)], settings={"sql_time_limit_ms": 60000, "facet_time_limit_ms": 60000}
    )
    loop = asyncio.new_event_loop()
    loop.run_until_complete(site.invoke_startup())

    def ask() -> None:
        answer = loop.run_until_complete(site.client.get(address))
        assert answer.status_code == 200, (address, answer.status_code)

    took = best(ask, rounds=5)
    loop.close()
    return took


if __name__ == "__main__":
    main()
