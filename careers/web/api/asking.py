"""What a program asks for: its JSON, and the parameters of its address."""

from typing import Any

import msgspec
from flask import request

from careers.web.programs.refused import Refused

LARGEST = 200_000
"""Bytes of a request; the longest ad with all its fields takes a tenth."""


def asked_row() -> dict[str, Any]:
    """Read the one JSON object that was sent."""
    if not request.is_json or request.content_encoding:
        sent = request.headers.get("Content-Type", "nothing")[:80]
        raise Refused("not-json", f"What was sent is called “{sent}”.")
    request.max_content_length = LARGEST
    try:
        row = msgspec.json.decode(request.get_data(cache=False))
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise Refused("unreadable", f"This is no JSON: {error}.") from error
    if not isinstance(row, dict):
        raise Refused("unreadable", "One JSON object is one job; this is no object.")
    return row


def insist_on_parameters(*known: str) -> None:
    """Refuse parameters that mean nothing here: they hide a slip of the pen."""
    for name in request.args:
        if name not in known:
            told = (
                f"Known here: {', '.join(known)}." if known else "None is known here."
            )
            raise Refused("parameter", f"“{name[:60]}” means nothing here. {told}")


def is_asked(name: str) -> bool:
    """Whether a parameter is switched on."""
    said = request.args.get(name, "0")
    if said not in ("0", "1"):
        raise Refused("parameter", f"“{name}” is 1 or 0.")
    return said == "1"


def number_asked(name: str, default: int, most: int) -> int:
    """Read a whole number from 1 to ``most`` out of the address."""
    said = request.args.get(name, str(default))
    if not (said.isascii() and said.isdecimal() and 1 <= int(said[:12]) <= most):
        raise Refused("parameter", f"“{name}” is a whole number from 1 to {most}.")
    return int(said[:12])
