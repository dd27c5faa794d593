"""A job as plain data, with what was stated apart from what was read out of words."""

from typing import Any

import msgspec

from careers.board.job import Job

PARTS = ("work", "where", "when", "pay", "terms", "home", "hiring", "asks")


def told(job: Job) -> dict[str, Any]:
    """Tell a job for machines: its stated facts, and the read ones with their words.

    Facts carry dotted names such as ``work.calls``; what is not stated is left out.
    """
    facts = _facts(job)
    words = {read.field: read.words for read in job.read}
    return {
        "source": job.source,
        "source_key": job.source_key,
        "title": job.title,
        "employer": job.employer.name,
        "posted_at": job.posted_at.isoformat(),
        "closes_at": job.closes_at.isoformat(),
        "closing_stated": job.closing_stated,
        "apply_at": job.apply_at,
        "stated": {name: fact for name, fact in facts.items() if name not in words},
        "read": {
            name: {"value": facts[name], "words": words[name]}
            for name in words
            if name in facts
        },
    }


def _facts(job: Job) -> dict[str, Any]:
    facts: dict[str, Any] = {"role": job.role} if job.role else {}
    for part in PARTS:
        for name, fact in msgspec.to_builtins(getattr(job, part)).items():
            if fact is not None:
                facts[f"{part}.{name}"] = fact
    if not job.asks.skills:
        del facts["asks.skills"]
    return facts
