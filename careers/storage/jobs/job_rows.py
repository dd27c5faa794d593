"""A job as a row, and back."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from typing import Any

import msgspec
from babel import Locale

from careers.board.facets import facets_of
from careers.board.job import Job
from careers.board.names import slug
from careers.board.place import Setting
from careers.catalogue.catalogue import Catalogue
from careers.skills.requirement import Requirement

COLUMNS = frozenset(
    {
        "number",
        "slug",
        "title",
        "employer",
        "role",
        "posted_at",
        "closes_at",
        "removed_at",
        "held_at",
        "source",
        "source_key",
    }
)
"""Fields of a job with a column of their own; the others travel as JSON."""

ENGLISH = Locale("en")

DETAILS = tuple(field.name for field in fields(Job) if field.name not in COLUMNS)


def to_row(job: Job, catalogue: Catalogue) -> dict[str, Any]:
    """Turn a job into what the table of jobs keeps of it."""
    role = catalogue.roles.get(job.role or "")
    tokens = facets_of(job, role.family if role else None)
    low, high = job.pay.a_year() or (None, None)
    return {
        "slug": job.slug or slug(f"{job.title} {job.employer.name}"),
        "title": job.title,
        "employer": job.employer.slug,
        "role": job.role,
        "posted_at": int(job.posted_at.timestamp()),
        "closes_at": int(job.closes_at.timestamp()),
        "source": job.source,
        "source_key": job.source_key,
        "currency": job.pay.currency if high else None,
        "pay_low": low if job.pay.low else None,
        "pay_high": high,
        "tokens": "\n".join(
            f"{facet}:{value}" for facet, values in tokens.items() for value in values
        ),
        "asks": "\n".join(
            f"{ask.skill} {ask.level} {int(ask.essential)}" for ask in job.asks.skills
        ),
        "experience": job.asks.experience,
        "details": msgspec.json.encode(
            {name: _said(msgspec.to_builtins(getattr(job, name))) for name in DETAILS}
        ).decode(),
    }


def from_row(row: Mapping[str, Any]) -> Job:
    """Turn a row, with its employer's details, back into a job."""
    details = msgspec.json.decode(row["details"])
    bare = {name: row[name] for name in ("number", "slug", "title", "role")}
    return msgspec.convert(
        {
            **details,
            **bare,
            "employer": msgspec.json.decode(row["employer_details"]),
            "posted_at": _moment(row["posted_at"]),
            "closes_at": _moment(row["closes_at"]),
            "removed_at": row["removed_at"] and _moment(row["removed_at"]),
            "held_at": _hidden(row),
            "source": row["source"],
            "source_key": row["source_key"],
        },
        Job,
    )


def words_of(job: Job, catalogue: Catalogue) -> dict[str, str]:
    """Tell what a job can be found by. Remote jobs are found by the word people use."""
    role = catalogue.roles.get(job.role or "")
    skills = (catalogue.skills.get(ask.skill) for ask in job.asks.skills)
    languages = (ENGLISH.languages.get(ask.code) for ask in job.work.languages or ())
    known = [role.name if role else "", *(skill.name for skill in skills if skill)]
    known.extend(filter(None, languages))
    if job.where.setting is Setting.VIRTUAL:
        known.append("remote virtual work from home")
    return {
        "title": job.title,
        "skills": " · ".join(filter(None, known)),
        "employer": job.employer.name,
        "body": " ".join(filter(None, (job.body, job.where.city))),
    }


def requirements(asks: str) -> tuple[Requirement, ...]:
    """Read the compact form of what a job asks for."""
    return tuple(map(_requirement, asks.splitlines()))


def shut(known: dict[str, Any] | None, row: dict[str, Any]) -> dict[str, Any]:
    """Keep a job closed that a moderator has closed, whatever its feed says."""
    if known is None or known["shut_at"] is None:
        return row
    return {**row, "closes_at": min(row["closes_at"], known["shut_at"])}


def differs(known: dict[str, Any], row: dict[str, Any], job: Job) -> bool:
    """Whether an ad says anything new. A closing date of our own making is not news."""
    ours = {"seen_at", "held_at"} | (set() if job.closing_stated else {"closes_at"})
    return any(known[name] != row[name] for name in row if name not in ours)


@cache
def _requirement(line: str) -> Requirement:
    """There are a few thousand ways of asking, and millions of lines."""
    skill, level, essential = line.split()
    return Requirement(skill, int(level), essential == "1")


def _hidden(row: Mapping[str, Any]) -> datetime | None:
    """Since when nobody sees a job: it is held itself, or its employer is."""
    since = row["held_at"] or row["suspended_at"]
    return _moment(since) if since else None


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _said(value: Any) -> Any:
    """Leave out what is not stated: most of a job is."""
    if isinstance(value, dict):
        return {key: _said(part) for key, part in value.items() if part is not None}
    return value
