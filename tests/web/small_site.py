"""The site on the small catalogue, with three jobs and a reader that knows one word
for each skill: quick, and easy to reckon with."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from flask import Flask

from careers.board.asks import Asks
from careers.board.employer import Employer
from careers.board.job import Job
from careers.board.place import Where
from careers.board.work import LanguageAsk, Work
from careers.catalogue.catalogue import Catalogue
from careers.settings import Settings
from careers.skills.profile import Ability, Evidence, Profile
from careers.skills.proposal import Proposal
from careers.skills.requirement import Requirement
from careers.storage.store import migrate
from careers.web.app import create_app
from tests.small import CATALOGUE
from tests.wiring import at_work

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HARBOUR = Employer("harbour-travel", "Harbour Travel")


def job(title: str, *asks: Requirement, days: int = 10, role: str = "csr") -> Job:
    return Job(
        title=title,
        employer=HARBOUR,
        posted_at=NOW - timedelta(days=1),
        closes_at=NOW + timedelta(days=days),
        role=role,
        slug=title.lower().replace(" ", "-"),
        work=Work(languages=(LanguageAsk("es", "B2"),)),
        where=Where(country="US", allowed=("US-AZ",)),
        asks=Asks(skills=asks),
        source_key=title,
    )


JOBS = (
    job("Booking agent", Requirement("calming", 3, words="Keep callers calm")),
    job(
        "Desk coach",
        Requirement("coaching", 3),
        Requirement("excel", 2, words="Sheets with formulas"),
    ),
    job("Short contract", Requirement("calming", 1), days=1),
)


class OneWordReader:
    """Reads a skill wherever its id stands, and CSR work wherever calls are.

    What is done "still" goes on.
    """

    def doubted(self, text: str) -> tuple[Proposal, ...]:
        """Doubt every word that may mean a table."""
        own = [word for word in text.split() if word.startswith("table")]
        return tuple(Proposal(word, ("excel",), is_doubt=True) for word in own)

    def profile(self, text: str) -> Profile:
        found = {}
        for id_ in CATALOGUE.skills:
            start = text.lower().find(id_)
            if start >= 0:
                end = start + len(id_)
                place = Evidence(start, end, text[start:end])
                found[id_] = Ability(id_, 3, (place,), "Shown in a job")
        worked = {"csr": 24} if "calls" in text else {}
        goes_on = frozenset(worked if "still" in text else ())
        role = "csr" if worked else None
        return Profile(found, {"es": "C1"}, worked, role, ongoing=goes_on)


def small_app(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    monkeypatch.setattr(Catalogue, "load", classmethod(lambda _cls, _folder: CATALOGUE))
    app, full = _wired()
    own = Path(shutil.copy(full, folder / "careers.db"))
    with at_work(app, own, CATALOGUE):
        app.extensions["reader"] = OneWordReader()
        yield app


@cache
def _wired() -> tuple[Flask, Path]:
    """Put the small site together once; each test copies its database."""
    folder = Path(tempfile.mkdtemp(prefix="small-site-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "careers.db"
    migrate(path)
    app = create_app(Settings(secret_key="test", database=path), CATALOGUE)
    app.config.update(TESTING=True, NOW=NOW)
    world = app.extensions["world"]
    world.store().jobs.put(JOBS, NOW)
    world.store().engine.db.execute("pragma wal_checkpoint(truncate)")
    world.close()
    return app, path
