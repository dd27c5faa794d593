"""A board of any size: the demo world's ads, shuffled, renamed and dated anew."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from careers import assets
from careers.board.demo import demo_jobs
from careers.board.employer import Employer
from careers.board.job import Job

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
EMPLOYERS = 2000


def jobs(count: int, seed: int = 1) -> Iterator[Job]:
    """Make jobs in the order of posting, the newest last; one in ten has closed."""
    chance = random.Random(seed)
    models = demo_jobs(assets.DATA / "demo", NOW)
    houses = [Employer(f"house-{i}", f"House {i}") for i in range(EMPLOYERS)]
    for i in range(count):
        model, place = chance.choice(models), chance.choice(models)
        posted = NOW - timedelta(minutes=30 * (count - i) / count * 1440)
        closes = timedelta(days=45) if chance.random() < 0.9 else timedelta(minutes=5)
        yield replace(
            model,
            employer=chance.choice(houses),
            title=f"{model.title} {chance.randrange(1000)}",
            where=place.where,
            terms=place.terms,
            posted_at=posted,
            closes_at=posted + closes,
            source="bench",
            source_key=str(i),
        )
