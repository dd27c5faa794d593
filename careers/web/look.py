"""The style sheets as one file: a slow phone asks once instead of two dozen times.

The sheets stay apart in ``static/css``; they are put together when the site starts.
"""

from functools import cache
from hashlib import sha256

from flask import Response, abort

from careers import assets
from careers.web.entrance import Room, Who

bp = Room("look", __name__, Who.EVERYBODY)

SHEETS = (
    ("layers", ""),
    ("tokens", ""),
    ("base", ""),
    ("layout", ""),
    ("components/site", ""),
    ("components/button", ""),
    ("components/field", ""),
    ("components/filter", ""),
    ("components/line", ""),
    ("components/route", ""),
    ("components/card", ""),
    ("components/job", ""),
    ("components/chip", ""),
    ("components/notice", ""),
    ("components/facts", ""),
    ("components/table", ""),
    ("components/evidence", ""),
    ("components/profile", ""),
    ("components/board", ""),
    ("components/map", ""),
    ("components/plan", ""),
    ("components/pairing", ""),
    ("components/guide", ""),
    ("components/question", ""),
    ("components/sign_in", ""),
    ("components/posting", ""),
    ("components/upload", ""),
    ("components/applicants", ""),
    ("components/seeker", ""),
    ("components/client", ""),
    ("components/record", ""),
    ("components/code", ""),
    ("utilities", ""),
    ("forced", "(forced-colors: active)"),
    ("print", "print"),
)
"""In layer order, with the media a sheet is for."""


@bp.get("/look-<print_of_it>.css")
def show(print_of_it: str) -> Response:
    """Give the one sheet; its address changes with what is in it."""
    if print_of_it != fingerprint():
        abort(404)
    keep = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(sheet(), mimetype="text/css", headers=keep)


@cache
def sheet() -> str:
    """Put the sheets together."""
    return "\n".join(_part(name, media) for name, media in SHEETS)


@cache
def fingerprint() -> str:
    """Name what is in the sheet."""
    return sha256(sheet().encode()).hexdigest()[:12]


def address() -> str:
    """Tell the sheet's address, for the head of every page."""
    return f"/look-{fingerprint()}.css"


def _part(name: str, media: str) -> str:
    text = (assets.STATIC / "css" / f"{name}.css").read_text(encoding="utf-8")
    return f"@media {media} {{\n{text}}}" if media else text
