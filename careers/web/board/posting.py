"""A job as machines read it: schema.org’s JobPosting, and our own fields."""

from collections.abc import Mapping
from typing import Any

import msgspec

from careers.board.job import Job
from careers.board.pay import Pay, Unit
from careers.board.place import Setting, Where
from careers.board.terms import Contract, Employment, Terms
from careers.web.words.geography import country, place, region

TYPES = {Employment.FULL_TIME: "FULL_TIME", Employment.PART_TIME: "PART_TIME"}
NO_SPAN = (Unit.MINUTE, Unit.CALL)
"""schema.org knows no pay by the talk minute or the call."""

OURS = frozenset({"source", "source_key", "removed_at", "held_at"})
"""What is our own bookkeeping."""


def posting(job: Job, address: str) -> dict[str, Any]:
    """Describe a job as a schema.org JobPosting; what is not stated is left out."""
    said = {
        "@type": "JobPosting",
        "title": job.title,
        "description": job.body or f"{job.title} at {job.employer.name}.",
        "datePosted": job.posted_at.isoformat(),
        "validThrough": job.closes_at.isoformat(),
        "identifier": {
            "@type": "PropertyValue",
            "name": "Headway",
            "value": str(job.number),
        },
        "hiringOrganization": {"@type": "Organization", "name": job.employer.name},
        "employmentType": _types(job.terms),
        "directApply": job.applies_here,
        "url": address,
        **_where(job.where),
        "baseSalary": _salary(job.pay),
    }
    return {name: value for name, value in said.items() if value not in (None, [])}


def plain(job: Job, address: str, *, is_open: bool) -> dict[str, Any]:
    """Give every field we hold; null is “not stated”."""
    fields: Mapping[str, Any] = msgspec.to_builtins(job)
    shown = {name: value for name, value in fields.items() if name not in OURS}
    return {"address": address, "open": is_open, **shown}


def _types(terms: Terms) -> list[str]:
    own = [TYPES[terms.employment]] if terms.employment in TYPES else []
    if terms.contract is Contract.CONTRACTOR:
        own.append("CONTRACTOR")
    if terms.seasonal:
        own.append("TEMPORARY")
    return own


def _where(where: Where) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if where.setting is Setting.VIRTUAL:
        said["jobLocationType"] = "TELECOMMUTE"
        codes = where.allowed or ((where.country,) if where.country else ())
        said["applicantLocationRequirements"] = [_area(code) for code in codes]
    if where.city or (where.country and where.setting is not Setting.VIRTUAL):
        said["jobLocation"] = {"@type": "Place", "address": _town(where)}
    return said


def _area(code: str) -> dict[str, str]:
    if "-" in code:
        return {"@type": "State", "name": f"{place(code)}, {country(code[:2])}"}
    return {"@type": "Country", "name": country(code)}


def _town(where: Where) -> dict[str, str]:
    parts = {
        "@type": "PostalAddress",
        "addressLocality": where.city,
        "addressRegion": region(where.region) if where.region else None,
        "addressCountry": where.country,
    }
    return {name: value for name, value in parts.items() if value}


def _salary(pay: Pay) -> dict[str, Any] | None:
    if not (pay.is_stated() and pay.unit) or pay.unit in NO_SPAN:
        return None
    low, high = pay.low or pay.high, pay.high or pay.low
    return {
        "@type": "MonetaryAmount",
        "currency": pay.currency,
        "value": {
            "@type": "QuantitativeValue",
            "minValue": float(low or 0),
            "maxValue": float(high or 0),
            "unitText": pay.unit.value.upper(),
        },
    }
