"""A job by the dotted names of its fields, as drafts are filled in page by page."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from careers.board.job import Job


def value_of(job: Job, name: str) -> Any:
    """Give what a field holds: ``title``, ``pay.low`` …; ``None``: not stated."""
    found: Any = job
    for part in name.split("."):
        found = getattr(found, part)
    return found


def with_values(job: Job, values: Mapping[str, Any]) -> Job:
    """Fill in fields by their dotted names, and leave the others as they are."""
    parts: dict[str, dict[str, Any]] = {}
    own: dict[str, Any] = {}
    for name, value in values.items():
        part, dot, field = name.partition(".")
        if dot:
            parts.setdefault(part, {})[field] = value
        else:
            own[name] = value
    changed = {
        part: replace(getattr(job, part), **fields) for part, fields in parts.items()
    }
    return replace(job, **own, **changed)
