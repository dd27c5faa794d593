"""What travels to and fro, as JSON Schema; the fields of a job come from their data."""

from typing import Any

from careers.board.incoming.field import RowField
from careers.board.posting import State
from careers.web.api.fields import anchor_of, fields
from careers.web.post import link_to
from careers.web.programs.kinds import KINDS

Schema = dict[str, Any]


def schemas() -> dict[str, Schema]:
    """Give every shape by its name."""
    return {
        "NewJob": _new_job(),
        "Job": _job(),
        "Answer": {"allOf": [_ref("Job"), _object(remarks=_list("Remark"))]},
        "Jobs": _object(jobs=_list("Job"), next=_or_null(URL)),
        "Preview": _object(
            dry_run={"const": True},
            state={"type": "string"},
            remarks=_list("Remark"),
            job={"type": "object"},
            read=_list("Read"),
        ),
        "Closing": _object(reason={"enum": ["filled", "withdrawn"]}),
        "Read": _object(field=WORDS, words=WORDS),
        "Reason": _object(says=WORDS, words=WORDS, remedy=WORDS),
        "Remark": _object(**REMARK, must={"type": "boolean"}),
        "FieldError": _object(**REMARK),
        "Existing": _object(
            number=NUMBER, reference=_or_null(WORDS), state=_states(), url=URL
        ),
        "Problem": _problem(),
    }


def _new_job() -> Schema:
    """Describe what is sent: a field takes words, and figures or lists where it can."""
    return {
        "type": "object",
        "description": "Fields by these names, or as a JobPosting of schema.org names "
        "them. Null is the same as leaving a field out.",
        "properties": {field.name: _field(field) for field in fields().all},
    }


def _field(field: RowField) -> Schema:
    needed = " Needed." if field.needed else ""
    return {
        "description": f"{field.means}. Form: {field.form}.{needed}",
        "examples": [field.example],
        "externalDocs": {"url": link_to("api.index", _anchor=anchor_of(field.name))},
    }


def _job() -> Schema:
    return _object(
        number=NUMBER,
        reference=_or_null(WORDS),
        state=_states(),
        title=WORDS,
        address=_or_null(URL),
        desk=URL,
        opens_at=_or_null(MOMENT),
        closes_at=_or_null(MOMENT),
        changed_at=MOMENT,
        differs_from_board={
            "type": "boolean",
            "description": "Whether seekers still see an earlier version.",
        },
        reasons=_list("Reason"),
        note=WORDS,
        job={"type": "object", "description": "Every fact; null is not stated."},
        read={
            **_list("Read"),
            "description": "What was read out of the description, with its words. "
            "Seekers see it marked as read.",
        },
    )


def _problem() -> Schema:
    own = _object(
        type=URL,
        title=WORDS,
        status={"enum": sorted({kind.status for kind in KINDS.values()})},
        detail=WORDS,
        remedy=WORDS,
    )
    own["properties"] |= {
        "errors": _list("FieldError"),
        "existing": _ref("Existing"),
        "reference": WORDS,
    }
    return own


def _states() -> Schema:
    return {"enum": [state.value for state in State]}


def _object(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(name: str) -> Schema:
    return {"type": "array", "items": _ref(name)}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _or_null(schema: Schema) -> Schema:
    return {**schema, "type": [schema["type"], "null"]}


WORDS: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}
URL: Schema = {"type": "string", "format": "uri"}
MOMENT: Schema = {"type": "string", "format": "date-time"}
TOLD = ("field", "id", "says", "remedy", "words")
REMARK: dict[str, Schema] = {**dict.fromkeys(TOLD, WORDS), "documentation": URL}
