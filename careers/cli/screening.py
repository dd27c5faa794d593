"""``careers screen``: how likely an ad cheats, and why."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, BinaryIO

import click

from careers import assets
from careers.board.screening.record import ad_of, known_of
from careers.board.screening.screen import Screening
from careers.board.screening.screen import screen as look_at
from careers.board.screening.sign import load_signs
from careers.errors import CareersError


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--title", default="", help="The title, when FILE is only the text.")
@click.option("--employer", default="", help="Who hires.")
@click.option("--country", default="", help="Such as US or PH.")
@click.option("--json", "as_json", is_flag=True, help="Score, verdict and reasons.")
@click.option(
    "--lines",
    is_flag=True,
    help="The file is JSON Lines, an ad each; one JSON line answers each.",
)
def screen(file: BinaryIO, as_json: bool, lines: bool, **given: str) -> None:
    """Screen an ad for signs that it cheats: score, verdict, and every reason.

    Reads plain text, .docx, .pdf, or a JSON object with “text” and, if known, “title”,
    “employer”, “country”, “apply_at”, “salary”. No database is needed.
    """
    if lines:
        for line in file:
            click.echo(json.dumps(_answer(line)))
        return
    found = _screened(_record(file.read()) | {k: v for k, v in given.items() if v})
    if as_json:
        click.echo(json.dumps(asdict(found)))
    else:
        click.echo("\n".join(_said(found)))


def _record(content: bytes) -> dict[str, Any]:
    """Take a JSON object as it is, and anything else as the text of an ad."""
    from careers.reading.files.file import text_of

    if content.lstrip()[:1] == b"{":
        return _object(content)
    return {"text": text_of(content)}


def _object(content: bytes) -> dict[str, Any]:
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise CareersError(
            f"This is not JSON: {error}.", 'Write an ad as {"text": "…"}.'
        ) from error
    if not isinstance(record, dict):
        raise CareersError("This is no JSON object.", 'Write it as {"text": "…"}.')
    return record


def _answer(line: bytes) -> dict[str, Any]:
    """Answer a line; a bad one is told of and never stops the rest."""
    try:
        record = _object(line)
        named = {"id": record["id"]} if "id" in record else {}
        return named | asdict(_screened(record))
    except CareersError as error:
        return {"error": str(error)}


def _screened(record: dict[str, Any]) -> Screening:
    return look_at(ad_of(record), load_signs(assets.DATA), known_of(record))


def _said(found: Screening) -> Iterator[str]:
    yield f"{found.verdict}: {found.score:.2f} of 1"
    for reason in found.reasons:
        words = f": “{' '.join(reason.words.split())}”" if reason.words else ""
        yield f"  +{reason.adds:g} {reason.says} ({reason.where}){words}"
        yield f"       {reason.remedy}"
    if not found.reasons:
        yield "  No sign found. That is no proof that the ad is honest."


COMMANDS = (screen,)
