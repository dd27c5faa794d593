"""The site on the small catalogue, with three jobs and a reader that knows one word
for each skill: quick, and easy to reckon with."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import FileSystemBytecodeCache

from careers.board.asks import Asks
from careers.board.employer import Employer
from careers.board.job import Job
from careers.board.place import Where
from careers.board.work import LanguageAsk, Work
from careers.catalogue.catalogue import Catalogue
from careers.settings import Settings
from careers.skills.profile import Ability, Evidence, Profile
from careers.skills.requirement import Requirement
from careers.storage.store import migrate
from careers.web.app import create_app
from tests.small import CATALOGUE

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
    """Reads a skill wherever its id stands, and CSR work wherever calls are."""

    def profile(self, text: str) -> Profile:
        found = {}
        for id_ in CATALOGUE.skills:
            start = text.lower().find(id_)
            if start >= 0:
                end = start + len(id_)
                place = Evidence(start, end, text[start:end])
                found[id_] = Ability(id_, 3, (place,), "Shown in a job")
        worked = {"csr": 24} if "calls" in text else {}
        return Profile(found, {"es": "C1"}, worked, "csr" if worked else None)


def small_app(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    monkeypatch.setattr(Catalogue, "load", classmethod(lambda _cls, _folder: CATALOGUE))
    migrate(folder / "careers.db")
    app = create_app(Settings(secret_key="test", database=folder / "careers.db"))
    app.config.update(TESTING=True, NOW=NOW)
    app.jinja_env.bytecode_cache = FileSystemBytecodeCache(_compiled(folder))
    app.extensions["reader"] = OneWordReader()
    world = app.extensions["world"]
    world.store().jobs.put(JOBS, NOW)
    yield app
    world.close()


def _compiled(folder: Path) -> str:
    """Templates are compiled once for all tests, not once for each app."""
    shared = folder.parent / "compiled"
    shared.mkdir(exist_ok=True)
    return str(shared)
