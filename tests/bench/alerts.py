"""``python -m tests.bench.alerts``: one round of many alerts on a big board.

Nine of ten alerts look with a search, of which some hundreds are different; the others
with a kept profile. A day has passed, and one job in twenty is new.
"""

import os
import resource
import tempfile
import time
from datetime import timedelta
from itertools import count, cycle, islice, product
from pathlib import Path

from flask import Flask

from careers.people.entry.secret import fresh
from careers.people.seekers.alert import Alert, Looks, Said
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import Consent, Extent, Why
from careers.settings import Settings
from careers.skills.profile import Ability, Profile
from careers.storage.store import migrate
from careers.web.app import create_app
from careers.web.context import catalogue, store
from careers.web.seek.alert_items import found_by
from careers.web.seek.alert_round import tell_news
from careers.web.seek.alerting import seal
from careers.web.visitor import profile_seal
from tests.bench.generate import NOW, jobs

ALERTS = int(os.environ.get("CAREERS_BENCH_ALERTS", "10000"))
JOBS = int(os.environ.get("CAREERS_BENCH_JOBS", "20000"))
BY_FIT = 10
"""One alert in so many looks with a profile."""

WORDS = ("", "words=refunds&", "words=spanish+billing&", "words=chat&")
SETTINGS = ("", "setting=virtual&", "setting=hybrid&", "setting=on_site&")
CALLS = ("", "calls=inbound", "calls=outbound", "calls=blended")
PLACES = ("", "&lives=US-AZ", "&lives=PH", "&lives=GB")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        migrate(path)
        app = create_app(Settings(database=path, secret_key="bench" * 8))
        app.config["NOW"] = NOW
        _fill(app)
        app.config["NOW"] = NOW + timedelta(days=1)
        app.extensions.pop("packed", None)
        start, before = time.perf_counter(), _memory()
        with app.test_request_context():
            told = tell_news()
        took = time.perf_counter() - start
        print(f"{told}: {took:.1f} s, {took / told.looked * 1e3:.2f} ms each")
        print(f"memory at most {_memory():.0f} MB, {before:.0f} before the round")


def _fill(app: Flask) -> None:
    made = list(jobs(JOBS))
    old = len(made) * 19 // 20
    with app.test_request_context():
        store().jobs.put(made[:old], NOW)
        _add_alerts()
        store().jobs.put(made[old:], NOW + timedelta(hours=1))


def _add_alerts() -> None:
    searches = ["".join(parts) for parts in product(WORDS, SETTINGS, CALLS, PLACES)]
    known = {}
    with store().engine.writing():
        for number, asked in zip(count(), islice(cycle(searches), ALERTS)):
            by_fit = number % BY_FIT == 0
            made = Alert(
                said=Said(f"p{number}@example.org", fresh(), asked, asked),
                looks=Looks.FIT if by_fit else Looks.SEARCH,
                least="well" if by_fit else "",
                account=_account(number) if by_fit else None,
                made_at=NOW,
                confirmed_at=NOW,
            )
            key = number if by_fit else asked
            if key not in known:
                known[key] = found_by(made)
            store().alerts.add(made, seal(), who=str(number), known=known[key])


def _account(number: int) -> int:
    """Open an account with the profile of somebody who can do twelve things."""
    own = store().accounts.add(f"p{number}@example.org", "", NOW).number
    skills = sorted(catalogue().skills)
    some = (skills[(number * 7 + step * 11) % len(skills)] for step in range(12))
    profile = Profile(abilities={id_: Ability(id_, 3) for id_ in some})
    said = Consent(Extent.FINDINGS, "Keep it", NOW)
    kept = store().kept_profiles
    kept.agree(own, said, profile_seal())
    whole = AnonymousProfile("", profile)
    kept.put(own, whole, profile_seal(), why=Why.KEPT, at=NOW)
    return own


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
