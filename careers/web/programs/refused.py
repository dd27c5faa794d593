"""Refusals as programs read them: RFC 9457, with every field, remedy and a link."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec
from flask import request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from careers.web.post import link_to
from careers.web.programs.kinds import KINDS, Kind, kind_of

AT = "/api/v1/"
KIND = "application/problem+json"
KEPT = ("Allow", "Retry-After")
"""Headers of a refusal that a program needs in order to do better."""


class Refused(HTTPException):
    """A request that is refused, and all that helps to do better.

    ``more`` are further members of the answer, such as the job that is there already.
    """

    def __init__(
        self,
        kind: str,
        detail: str,
        *,
        remedy: str = "",
        errors: Iterable["FieldError"] = (),
        headers: dict[str, str] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(detail)
        self.kind: Kind = KINDS[kind]
        self.code = self.kind.status
        self.remedy = remedy or self.kind.remedy
        self.errors = tuple(errors)
        self.headers = headers or {}
        self.more = more


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field, what would mend it, and where that is told."""

    field: str
    id: str
    says: str
    remedy: str
    words: str
    documentation: str


def is_for_programs() -> bool:
    """Whether whoever asks is at the door for programs."""
    return request.path.startswith(AT)


def told_to_program(error: HTTPException) -> Response:
    """Answer a refusal in a way that a program can act on."""
    own = error if isinstance(error, Refused) else _known(error)
    kind = own.kind
    told = {
        "type": link_to("api.index", _anchor=kind.anchor),
        "title": kind.title,
        "status": kind.status,
        "detail": own.description,
        "remedy": own.remedy,
        **own.more,
    }
    if own.errors:
        told["errors"] = own.errors
    body = msgspec.json.encode(told)
    headers = {"Cache-Control": "no-store", **own.headers}
    return Response(body, kind.status, headers=headers, mimetype=KIND)


def _known(error: HTTPException) -> Refused:
    """Tell a refusal of the framework as one of ours."""
    kind = kind_of(error.code or 500)
    given = error.get_response().headers
    headers = {name: given[name] for name in KEPT if name in given}
    return Refused(kind.id, kind.usual, headers=headers)
