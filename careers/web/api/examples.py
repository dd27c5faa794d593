"""The examples of the page for programs: each works as it is printed."""

import json
from dataclasses import dataclass, field
from typing import Any

from careers.web.api.fields import fields
from careers.web.post import link_to

SHOWN = (
    "title",
    "description",
    "location",
    "remote",
    "where.allowed",
    "employmentType",
    "salaryMin",
    "salaryMax",
    "salaryPeriod",
    "currency",
    "work.calls",
    "when.kinds",
    "when.zone",
    "terms.contract",
    "terms.hours",
    "pay.training",
    "home.kit",
    "applyUrl",
)
"""What a good job says at least, of all the fields there are."""


@dataclass(frozen=True, slots=True)
class Example:
    """One request: what it does, and how it is made."""

    does: str
    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] | None = None

    @property
    def curl(self) -> str:
        """Write it as a command."""
        headers = {"Authorization": "Bearer $HEADWAY_KEY"} | self.headers
        if self.body is not None:
            headers["Content-Type"] = "application/json"
        lines = [f"curl -X {self.method} {_quoted(_whole(self.path))}"]
        lines += [f'  -H "{name}: {value}"' for name, value in headers.items()]
        if self.body is not None:
            lines.append(f"  -d {_quoted(_pretty(self.body))}")
        return " \\\n".join(lines)


def examples() -> tuple[Example, ...]:
    """Give the examples in the order in which they can be tried."""
    job = {name: _example(name) for name in SHOWN}
    own = "/api/v1/jobs/by-reference/CS-1042"
    return (
        Example("Try a job without posting it", "PUT", f"{own}?dry_run=1", body=job),
        Example("Post it under your own reference", "PUT", own, body=job),
        Example("Fetch it, with its ETag", "GET", own),
        Example(
            "Change it, whatever is there now",
            "PUT",
            own,
            {"If-Match": "*"},
            {**job, "salaryMax": "21.00"},
        ),
        Example("List what is open", "GET", "/api/v1/jobs?state=open&limit=50"),
        Example(
            "Close it, because you hired somebody",
            "POST",
            f"{own}/close",
            body={"reason": "filled"},
        ),
    )


def _example(name: str) -> Any:
    known = fields().named(name)
    return known.example if known else ""


def _whole(path: str) -> str:
    return link_to("home.index").rstrip("/") + path


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "’") + "'"


def _pretty(body: dict[str, Any]) -> str:
    return json.dumps(body, indent=2, ensure_ascii=False)
