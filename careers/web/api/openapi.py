"""The description of the door for programs, in OpenAPI 3.1."""

from collections.abc import Iterable, Mapping
from typing import Any

from careers.board.posting import State
from careers.web.api.schemas import Schema, schemas
from careers.web.post import link_to
from careers.web.programs.kinds import KINDS

VERSION = "1.0.0"


def openapi() -> dict[str, Any]:
    """Describe every address, method, parameter and answer."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Headway for programs",
            "version": VERSION,
            "description": "Post, change and close the jobs of one employer.",
        },
        "servers": [{"url": link_to("home.index").rstrip("/")}],
        "externalDocs": {"url": link_to("api.index")},
        "security": [{"key": []}],
        "paths": _paths(),
        "components": {
            "schemas": schemas(),
            "parameters": PARAMETERS,
            "responses": {f"problem-{code}": _problem(code) for code in _codes()},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _paths() -> dict[str, Any]:
    one, named = "/api/v1/jobs/{number}", "/api/v1/jobs/by-reference/{reference}"
    return {
        "/api/v1/jobs": {
            "get": _list_jobs(),
            "post": _operation(
                "create",
                "Post a job",
                {201: "Posted", 202: WAITS, 200: DRY},
                sends="NewJob",
                parameters=["dry_run"],
                refuses=(409, 413, 415, 422),
            ),
        },
        **_one(one, "number", "job"),
        **_one(named, "reference", "named job"),
    }


def _list_jobs() -> dict[str, Any]:
    return _operation(
        "list",
        "List your jobs, the newest first",
        {200: "A page of jobs", 304: "Nothing has changed"},
        parameters=["state", "limit", "before", "if_none_match"],
        gives="Jobs",
    )


def _one(path: str, parameter: str, what: str) -> dict[str, Any]:
    """Describe the addresses of one job, by our number or by your reference."""
    by = {"parameters": [_parameter(parameter)]}
    made = {201: "Posted as new"} if parameter == "reference" else {}
    show = _operation(
        f"show {what}",
        "Fetch a job",
        {200: "The job", 304: "Nothing has changed"},
        parameters=["if_none_match"],
        gives="Job",
        refuses=(404,),
    )
    put = _operation(
        f"put {what}",
        "Post it or change it" if made else "Change a job",
        {200: "Changed, or nothing to change", **made, 202: WAITS},
        sends="NewJob",
        parameters=["dry_run", "reopen", "if_match"],
        refuses=(404, 409, 412, 413, 415, 422, 428),
    )
    destroy = _operation(
        f"withdraw {what}",
        "Close a job, as withdrawn",
        {200: "Closed, or closed before"},
        parameters=["reason", "if_match"],
        gives="Answer",
        refuses=(404, 409, 412, 422),
    )
    close = _operation(
        f"close {what}",
        "Close a job, with the reason",
        {200: "Closed, or closed before"},
        sends="Closing",
        parameters=["if_match"],
        refuses=(404, 409, 412, 413, 415, 422),
    )
    return {
        path: {**by, "get": show, "put": put, "delete": destroy},
        f"{path}/close": {**by, "post": close},
    }


def _operation(
    name: str,
    summary: str,
    answers: Mapping[int, str],
    *,
    parameters: Iterable[str] = (),
    sends: str = "",
    gives: str = "Answer",
    refuses: Iterable[int] = (),
) -> dict[str, Any]:
    shapes = [gives, "Preview"] if sends == "NewJob" else [gives]
    told = {str(code): _answer(code, said, shapes) for code, said in answers.items()}
    for code in sorted({*ALWAYS, *refuses}):
        told[str(code)] = {"$ref": f"#/components/responses/problem-{code}"}
    own: dict[str, Any] = {
        "operationId": name.replace(" ", "_"),
        "summary": summary,
        "parameters": [_parameter(one) for one in parameters],
        "responses": told,
    }
    if sends:
        own["requestBody"] = {"required": True, "content": _content(sends)}
    return own


def _answer(code: int, said: str, shapes: list[str]) -> dict[str, Any]:
    """Describe an answer; where one may try without keeping, 200 has two shapes."""
    if code == 304:
        return {"description": said}
    one, several = _ref(shapes[0]), {"oneOf": [_ref(name) for name in shapes]}
    schema = several if code == 200 and len(shapes) > 1 else one
    return {
        "description": said,
        "headers": HEADERS,
        "content": {"application/json": {"schema": schema}},
    }


def _content(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": _ref(name)}}


def _problem(code: int) -> dict[str, Any]:
    titles = [kind.title for kind in KINDS.values() if kind.status == code]
    content = {"application/problem+json": {"schema": _ref("Problem")}}
    return {"description": "; ".join(titles), "content": content}


def _codes() -> list[int]:
    return sorted({kind.status for kind in KINDS.values()})


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _parameter(name: str) -> Schema:
    return {"$ref": f"#/components/parameters/{name}"}


def _in(place: str, name: str, said: str, **schema: Any) -> dict[str, Any]:
    own = {"name": name, "in": place, "description": said, "schema": schema}
    return {**own, "required": True} if place == "path" else own


ALWAYS = (400, 401, 403, 429, 500)
"""What any request may be answered."""

WAITS = "A moderator looks first: “reasons” says why"
DRY = "What the ad desk says; nothing is kept"
HEADERS = {
    name: {"schema": {"type": "string"}, "description": said}
    for name, said in (
        ("ETag", "The version, for If-Match and If-None-Match"),
        ("RateLimit", "What is left, and the seconds until all of it is back"),
        ("RateLimit-Policy", "How many requests at once, and in how many seconds"),
    )
}
PARAMETERS = {
    "number": _in("path", "number", "Our number", type="integer", minimum=1),
    "reference": _in("path", "reference", "Your reference", type="string", minLength=1),
    "state": _in(
        "query",
        "state",
        "Only jobs in this state",
        enum=[state.value for state in State],
    ),
    "limit": _in(
        "query", "limit", "Jobs a page", type="integer", minimum=1, maximum=100
    ),
    "before": _in(
        "query", "before", "Only jobs with a lower number", type="integer", minimum=1
    ),
    "dry_run": _in("query", "dry_run", "1: keep nothing", enum=["0", "1"]),
    "reopen": _in("query", "reopen", "1: post a closed job anew", enum=["0", "1"]),
    "reason": _in("query", "reason", "Why it closes", enum=["filled", "withdrawn"]),
    "if_match": _in(
        "header",
        "If-Match",
        "The ETag you fetched; * overwrites whatever is there",
        type="string",
    ),
    "if_none_match": _in("header", "If-None-Match", "The ETag you have", type="string"),
}
