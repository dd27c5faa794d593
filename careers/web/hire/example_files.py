"""Example files of each kind, made of the fields as they are told."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from xml.sax.saxutils import escape

from careers.board.incoming.field import RowFields
from careers.people.sheet import sheet

KINDS = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "xml": "application/xml",
}
"""The kinds of file, and what a browser calls them."""

NAMES = (
    "title",
    "reference",
    "description",
    "city",
    "state",
    "country",
    "remote",
    "employmentType",
    "salary",
    "work.calls",
    "when.kinds",
    "when.starts",
    "when.ends",
    "when.zone",
    "when.days",
    "terms.contract",
    "work.languages",
    "validThrough",
    "applyUrl",
)
"""What an ad of one row usually says."""

STAYS = timedelta(days=30)


def example_file(fields: RowFields, kind: str, today: date) -> str:
    """Write a file of two jobs that need no mending."""
    one = {name: _example(fields, name) for name in NAMES}
    one["validThrough"] = (today + STAYS).isoformat()
    other = {
        **one,
        "title": "Booking agent",
        "reference": "CS-1043",
        "description": OTHER,
        "remote": "on site",
        "applyUrl": "here",
    }
    return WRITERS[kind]([one, other], fields)


def _example(fields: RowFields, name: str) -> str:
    own = fields.named(name)
    return str(own.example) if own else ""


def _csv(rows: list[dict[str, str]], _fields: RowFields) -> str:
    return sheet([NAMES, *([row[name] for name in NAMES] for row in rows)])


def _json(rows: list[dict[str, str]], _fields: RowFields) -> str:
    return json.dumps({"jobs": rows}, indent=2, ensure_ascii=False) + "\n"


def _xml(rows: list[dict[str, str]], fields: RowFields) -> str:
    jobs = "\n".join(_job(row, fields) for row in rows)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<source>\n'
    return f"{head}  <publisher>Larkfield Health</publisher>\n{jobs}\n</source>\n"


def _job(row: Mapping[str, str], fields: RowFields) -> str:
    """Write one job with the names that Indeed knows, and ours for the rest."""
    lines = []
    for name, words in row.items():
        own = fields.named(name)
        tag = own.indeed if own and own.indeed else name
        lines.append(f"    <{tag}>{escape(words)}</{tag}>")
    return "  <job>\n" + "\n".join(lines) + "\n  </job>"


OTHER = (
    "You take the calls of travelers who book a tour or change one: which day, which"
    " boat, what it costs. Most calls last six minutes. A coach listens in once a week"
    " and tells you what went well. The first three weeks are paid training in a small"
    " group."
)
WRITERS = {"csv": _csv, "json": _json, "xml": _xml}
